import { dateInWords, percentInWords } from "../../../platform/index.ts";
import { countOf, periodInWords, quoted } from "../../dip-sample/words/phrases.ts";
import { areTooFew, monthsInWords } from "../../quality-parts/months-in-words.ts";
import { progressWords } from "../../quality-parts/progress-parts.ts";
import { mainRow } from "../../quality-parts/row-name.ts";
import { measuredInWords, movedSentence } from "../../quality-parts/tool-words.ts";
import { weakestCriteria } from "../choose-criteria.ts";
import type { BoardContent } from "../content.ts";
import { timeSentence } from "./other-words.ts";

/** Tools of the plans that the board is to look at first. */
function qualitySentence({ quality }: Pick<BoardContent, "quality">): string {
  const { rows, from, to, before } = quality;
  const row = mainRow(rows);
  if (row === undefined) return rows.length === 0 ? `No audit was handed in in ${periodInWords({ from, to })}.` : "Too few documents were audited with any one tool for a figure.";
  const good = row.good !== null && row.good.value !== null ? `${measuredInWords(row.good)} of ${countOf(row.now.documents, "document")} were good or better` : `${countOf(row.now.documents, "document")} reached ${measuredInWords(row.now)} of the full score on average`;
  return `By “${row.title}”, ${good}. ${movedSentence(row, periodInWords(before))}`.trim();
}

/** What the months of the main tool say; nothing where there are too few for a picture. */
function runSentence({ quality: { runs, rows } }: Pick<BoardContent, "quality">): string {
  const run = runs.find(({ tool }) => tool === mainRow(rows)?.tool);
  if (run === undefined) return "";
  const months = countOf(run.charted.length, "month");
  if (areTooFew(run.charted)) return monthsInWords(run.charted, run.words);
  return run.special.length === 0 ? `Over ${months} it has moved as chance alone would move it.` : `Over ${months}: ${run.words.charAt(0).toLowerCase()}${run.words.slice(1)}`;
}

/** The first page: four to six short paragraphs with the figures that matter most. */
export function shortWords(content: BoardContent): string[] {
  const { agreement, quality, progress } = content;
  const [weakest] = weakestCriteria(quality, 1);
  const sentences = [
    `${qualitySentence(content)} ${runSentence(content)}`.trim(),
    agreement.exact === null ? "" : `Auditors and moderators gave the same answer to ${percentInWords(agreement.exact.value)} of ${agreement.answers.toLocaleString("en-GB")} questions on ${countOf(agreement.documents, "document")}.`,
    weakest === undefined ? "" : `Most often missed in plans: ${quoted(weakest.text)}, met in ${weakest.met} of ${weakest.now.documents} audits.`,
    timeSentence(content),
    progress.length === 0 ? "" : progressWords(progress, dateInWords(`${content.from}-01`))[0] ?? "",
  ];
  return sentences.filter((words) => words !== "");
}
