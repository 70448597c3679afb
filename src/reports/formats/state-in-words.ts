import { dateInWords } from "../../platform/index.ts";
import type { ReportDocument } from "../document/report-document.ts";

/** "Published 12 October 2020". */
export function stateInWords(document: ReportDocument): string {
  if (document.state === "draft") return "Draft: not published";
  const published = document.publishedOn === null ? "Published" : `Published ${dateInWords(document.publishedOn)}`;
  return document.state === "withdrawn" ? `Withdrawn. ${published}` : published;
}

/** "Audited with Dip sample, version 1". */
export const instrumentInWords = (document: ReportDocument): string => `Audited with ${document.instrument.title}, version ${document.instrument.version}`;

/** In place of what is not there: the rows of a table, the blocks of a report. */
export const nothingWords = "Nothing to show yet.";
