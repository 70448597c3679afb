import { dateInWords, percentInWords } from "../../../platform/index.ts";
import { countOf, listInWords, quoted } from "../../dip-sample/words/phrases.ts";
import { foundWords, readWords } from "../../quality-parts/found-words.ts";
import { progressWords } from "../../quality-parts/progress-parts.ts";
import { measuredInWords } from "../../quality-parts/tool-words.ts";
import { planCriteria, strengthsOf, weaknessesOf } from "../choose.ts";
import type { LearningContent } from "../content.ts";
import { auditedWords, sectionsWords } from "./found.ts";

const capital = (words: string) => words.replace(/^./, (letter) => letter.toUpperCase());

/** The words of a criterion by its key "tool/id"; the key itself where it was not asked of enough documents. */
export const criterionWords = ({ quality }: Pick<LearningContent, "quality">) => {
  const titles = new Map(quality.tools.map(({ id, title }) => [id, title]));
  const rows = new Map(quality.criteria.map((row) => [`${row.tool}/${row.id}`, row]));
  return (key: string): string => {
    const [tool = "", id = ""] = key.split("/");
    const row = rows.get(key);
    return row === undefined ? `${id} (${titles.get(tool) ?? tool})` : `${row.id}: ${row.text} (${row.title})`;
  };
};

export const readFindingsWords = ({ read }: Pick<LearningContent, "read">): string[] => [...readWords(read), ...foundWords(read)];

/** What auditors disagree on, and so need to talk about. */
export function differencesWords(content: Pick<LearningContent, "agreement" | "quality">): string[] {
  const { agreement } = content;
  if (agreement.exact === null) return ["No document was rated a second time in these months, so it cannot be told where auditors differ."];
  const share = `Auditors and moderators gave the same answer to ${percentInWords(agreement.exact.value)} of ${agreement.answers.toLocaleString("en-GB")} questions on ${countOf(agreement.documents, "document")} (95% interval ${percentInWords(agreement.exact.low)} to ${percentInWords(agreement.exact.high)}).`;
  const [first, second] = agreement.criteria;
  if (first === undefined) return [share, "Too few documents were rated twice to say on which criteria they differ, or they agree on all."];
  const words = criterionWords(content);
  const told = [first, ...(second === undefined ? [] : [second])].map((row) => `${quoted(words(row.criterion))} (the same answer for ${row.agreed} of ${row.documents})`);
  return [share, `They differ most on ${listInWords(told)}. These criteria are worth a talk among auditors, with examples, before the next audits.`];
}

/** What services sent, and whether it came into plans. */
export function adviceWords({ advice, read }: Pick<LearningContent, "advice" | "read">): string[] {
  const came = advice.filter(({ documents }) => documents > 0);
  const all = came.reduce((sum, { documents }) => sum + documents, 0);
  const carried = read.carriedOver.value === null ? [] : [
    `Of ${read.pieces.carriedOver.toLocaleString("en-GB")} recommendations of advice in ${countOf(read.carriedOver.documents, "plan")} that the reading program held against the advice, ${measuredInWords(read.carriedOver)} stand in the plan in full; the others were watered down or dropped, or it did not find them.`,
  ];
  return [all === 0 ? "No advice dated in these months is held here." : `${capital(countOf(all, "paper"))} of advice dated in these months ${all === 1 ? "is" : "are"} held here, of ${countOf(came.length, "kind")}.`, ...carried];
}

export const progressTexts = ({ progress, from, asAt }: Pick<LearningContent, "progress" | "from" | "asAt">): string[] => [...progressWords(progress, dateInWords(`${from}-01`)), ...(progress.length === 0 ? [] : [`This is how it stood on ${dateInWords(asAt)}.`])];

/** The quarter in a few sentences: what is strong, what is weak, what moved. */
export function shortWords(content: LearningContent): string[] {
  const rows = planCriteria(content.quality);
  const [strong] = strengthsOf(rows, 1);
  const [weak] = weaknessesOf(rows, 1);
  const share = (row: typeof strong & object) => `${row.met} of ${row.now.documents} audits`;
  return [
    auditedWords(content).join(" "),
    strong === undefined ? "" : `What plans do best: ${quoted(strong.text)} (${share(strong)}).`,
    weak === undefined ? "" : `What they miss most: ${quoted(weak.text)} (met in ${share(weak)}).`,
    content.quality.sections.some(({ moved }) => moved !== null) ? (sectionsWords(content)[1] ?? "") : "",
    progressWords(content.progress, dateInWords(`${content.from}-01`))[0] ?? "",
  ].filter((words) => words !== "");
}
