import { dateInWords } from "../../platform/index.ts";
import { figureChanges, wordChanges } from "./figure-changes.ts";
import type { ReportBlock, ReportDocument } from "./report-document.ts";

export type CorrectedReport = { title: string; href: string; reason: string; document: ReportDocument };

/** More changes than these say that the report was made anew: the first are listed and the rest counted. */
const mostListed = 200;

/** The document with what it corrects at its head: why, and each figure from what to what. */
export function withCorrection(document: ReportDocument, corrected: CorrectedReport): ReportDocument {
  const changes = figureChanges(corrected.document, document);
  const words = wordChanges(corrected.document, document);
  const day = corrected.document.publishedOn;
  const paragraphs = [
    `This is a corrected version of the report${day === null ? "" : ` that was published on ${dateInWords(day)}`}. ${corrected.reason}`,
    changes.length === 0 ? "No figure has changed." : `${changes.length.toLocaleString("en-GB")} ${changes.length === 1 ? "figure has" : "figures have"} changed.`,
    ...(words.length > 0 ? [`Words have changed under: ${words.join("; ")}.`] : []),
  ];
  const blocks: ReportBlock[] = [
    { type: "heading", id: "correction", level: 2, text: "What this version corrects" },
    { type: "text", id: "correction-words", paragraphs, edited: false, links: [{ text: `The version before: ${corrected.title}`, href: corrected.href }] },
    ...(changes.length === 0 ? [] : [{
      type: "table" as const, id: "correction-table", caption: "Figures that have changed",
      columns: [{ text: "Where", align: "left" as const, width: 3 }, { text: "Of", align: "left" as const, width: 2 }, { text: "Was", align: "right" as const }, { text: "Is", align: "right" as const }],
      rows: changes.slice(0, mostListed).map((change) => [{ text: `${change.table}: ${change.row}` }, { text: change.column }, { text: change.from || "not there" }, { text: change.to || "gone" }]),
      notes: changes.length > mostListed ? [`The first ${mostListed} of ${changes.length.toLocaleString("en-GB")} are listed.`] : [],
    }]),
  ];
  return { ...document, blocks: [...blocks, ...document.blocks] };
}
