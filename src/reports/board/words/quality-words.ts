import { percentInWords } from "../../../platform/index.ts";
import { countOf, listInWords, periodInWords, pointsInWords, quoted } from "../../dip-sample/words/phrases.ts";
import { monthsInWords } from "../../quality-parts/months-in-words.ts";
import { mainRow, planTools } from "../../quality-parts/row-name.ts";
import { toolPhrase } from "../../quality-parts/tool-words.ts";
import { weakestCriteria } from "../choose-criteria.ts";
import type { BoardContent } from "../content.ts";

const capital = (words: string) => words.replace(/^./, (letter) => letter.toUpperCase());
const count = (number: number) => number.toLocaleString("en-GB");

/** How good documents are: tools for plans each in its own sentences, the others in the table. */
export function qualityWords({ quality }: Pick<BoardContent, "quality">): string[] {
  const { rows, audited, from, to, before } = quality;
  const months = periodInWords({ from, to });
  if (rows.length === 0) return [`No audit was handed in in ${months}, so nothing can be said about how good plans are.`];
  const chosen = audited.documents - audited.random;
  const ofPlans = rows.filter(({ family }) => family === "plan" || family === null);
  const others = rows.length - ofPlans.length;
  return [
    `${capital(countOf(audited.documents, "document"))} ${audited.documents === 1 ? "was" : "were"} audited in ${months}.${chosen > 0 ? ` ${capital(countOf(chosen, "of them was", "of them were"))} picked for a reason and not by chance: ${chosen === 1 ? "it is" : "they are"} left out, since ${chosen === 1 ? "it stands" : "they stand"} for no other.` : ""}`,
    ...ofPlans.map((row) => toolPhrase(row, periodInWords(before))),
    ...(others > 0 ? [`${capital(countOf(others, "tool"))} for reviews, views and advice ${others === 1 ? "stands" : "stand"} in the annex.`] : []),
  ];
}

/** What the months say by the rules of Making data count, tool by tool. */
export const runWords = ({ quality }: Pick<BoardContent, "quality">): string[] => drawnRuns(quality).map((run) => `${run.title}. ${monthsInWords(run.charted, run.words)}`);

/** The main tool's months, and those of one more tool for plans that has a year of them. */
export function drawnRuns({ runs, rows }: BoardContent["quality"]): BoardContent["quality"]["runs"] {
  const main = mainRow(rows)?.tool;
  const plans = planTools(rows);
  return runs.filter(({ tool, charted }) => tool === main || (plans.has(tool) && charted.length >= 12)).sort((a, b) => Number(b.tool === main) - Number(a.tool === main)).slice(0, 2);
}

/** How far auditors and moderators agree, and what that means for the figures. */
export function agreementWords({ agreement, quality }: Pick<BoardContent, "agreement" | "quality">): string[] {
  const { documents, answers, words, tools } = agreement;
  if (answers === 0) return ["No document was rated a second time in these months, so nobody can say how far another auditor would have come to the same figures. The intervals tell of chance in which documents were picked, and of nothing else."];
  const apart = tools.filter(({ difference: { low, high } }) => low !== null && high !== null && (low > 0 || high < 0));
  const titles = titlesOf({ quality });
  const told = apart.map(({ tool, difference: { value } }) => `${titles.get(tool) ?? tool} (${pointsInWords(value)} ${value > 0 ? "higher" : "lower"})`);
  const stricter = apart.filter(({ difference: { value } }) => value < 0).length;
  return [
    `Moderators rated ${countOf(documents, "document")} a second time and gave ${count(answers)} answers that auditors gave too. ${words}`,
    apart.length === 0 ? "With no tool do moderators score higher or lower than auditors by more than chance explains."
      : `On the documents that both rated, moderators differ from auditors by more than chance explains with ${listInWords(told)}.${stricter > 0 ? " Where moderators are stricter, the figures of auditors may flatter by about as much." : ""}`,
  ];
}

export function weakestWords({ quality }: Pick<BoardContent, "quality">): string[] {
  const [first, second] = weakestCriteria(quality, 5);
  if (first === undefined) return quality.rows.length === 0 ? [] : ["Too few audits asked the same criteria to say which is missed most."];
  const told = (row: typeof first) => `${quoted(row.text)} (met in ${row.met} of ${row.now.documents} audits, ${percentInWords(row.now.value)})`;
  return [`Most often missed in plans: ${listInWords([first, second].flatMap((row) => (row === undefined ? [] : [told(row)])))}. The lowest of many is partly the lowest by chance; where intervals overlap, another sample might have put them in another order.`];
}

export const titlesOf = ({ quality }: Pick<BoardContent, "quality">): ReadonlyMap<string, string> => new Map(quality.tools.map(({ id, title }) => [id, title]));
