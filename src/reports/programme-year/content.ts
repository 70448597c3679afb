import type { ProgrammeYearFigures } from "../../insight/index.ts";
import type { ReportContent } from "../document/report-content.ts";

/** All that the report of a programme's year is made of, before it has words. Pure data: the same content gives the same document. */
export type ProgrammeYearContent = ReportContent & { figures: ProgrammeYearFigures; /** Comments that a person chose to quote, by theme. */ quotes: readonly QuotedTheme[] };

/** `id`: the theme's. The words as they are to be printed. */
export type QuotedTheme = { id: string; name: string; texts: readonly string[] };
