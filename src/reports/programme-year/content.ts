import type { ProgrammeYearFigures } from "../../insight/index.ts";
import type { ReportContent } from "../document/report-content.ts";

/** All that the report of a programme's year is made of, before it has words. Pure data: the same content gives the same document. */
export type ProgrammeYearContent = ReportContent & { figures: ProgrammeYearFigures };
