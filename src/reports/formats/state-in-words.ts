import { dateInWords } from "../../platform/index.ts";
import type { ReportDocument, UsedTool } from "../document/report-document.ts";

/** "Published 12 October 2020". */
export function stateInWords(document: ReportDocument): string {
  if (document.state === "draft") return "Draft: not published";
  const published = document.publishedOn === null ? "Published" : `Published ${dateInWords(document.publishedOn)}`;
  return document.state === "withdrawn" ? `Withdrawn. ${published}` : published;
}

const toolInWords = ({ title, version }: UsedTool): string => `${title}, version ${version}`;

/** "Audited with Dip sample, version 1"; every tool where there are several. */
export function instrumentInWords({ instrument, tools = [] }: Pick<ReportDocument, "instrument" | "tools">): string {
  if (instrument !== null) return `Audited with ${toolInWords(instrument)}`;
  return tools.length === 0 ? "Made from the audits of the programme" : `Audited with ${tools.map(toolInWords).join("; ")}`;
}

/** In place of what is not there: the rows of a table, the blocks of a report. */
export const nothingWords = "Nothing to show yet.";
