import { dateInWords } from "../../platform/index.ts";
import type { ReportDocument, UsedTool } from "../document/report-document.ts";

/** "Published 12 October 2020". */
export function stateInWords(document: ReportDocument): string {
  if (document.state === "draft") return "Draft: not published";
  const published = document.publishedOn === null ? "Published" : `Published ${dateInWords(document.publishedOn)}`;
  return document.state === "withdrawn" ? `Withdrawn. ${published}` : published;
}

const toolInWords = ({ title, version }: UsedTool): string => `${title}, version ${version}`;

/** "Audited with Dip sample, version 1"; every tool where there are several; what else it is made from where there is none. */
export function instrumentInWords({ kind, instrument, tools = [] }: Pick<ReportDocument, "kind" | "instrument" | "tools">): string {
  if (instrument !== null) return `Audited with ${toolInWords(instrument)}`;
  if (kind === "timeliness") return "Made from the register of plans";
  if (kind === "families-summary" || kind === "easy-read") return "Made from checks of plans and from the list of plans that we keep";
  return tools.length === 0 ? "Made from the audits of the programme" : `Audited with ${tools.map(toolInWords).join("; ")}`;
}

/** More tools than these are counted at the head of a report, and named at its end. */
const mostNamed = 3;

/** The tools in one line for the head of a report; `isWhole` where that names them all. */
export function instrumentInShort(document: Pick<ReportDocument, "kind" | "instrument" | "tools">): { words: string; isWhole: boolean } {
  const count = document.instrument === null ? (document.tools ?? []).length : 1;
  return count > mostNamed ? { words: `Audited with ${count} audit tools, named at the end`, isWhole: false } : { words: instrumentInWords(document), isWhole: true };
}

/** In place of what is not there: the rows of a table, the blocks of a report. */
export const nothingWords = "Nothing to show yet.";
