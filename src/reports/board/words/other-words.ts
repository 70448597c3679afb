import { timelinessTarget } from "../../../insight/index.ts";
import { dateInWords, percentInWords } from "../../../platform/index.ts";
import { countInWords, countOf, periodInWords } from "../../dip-sample/words/phrases.ts";
import { progressWords } from "../../quality-parts/progress-parts.ts";
import { timelinessTexts } from "../../timeliness/timeliness-texts.ts";
import type { BoardContent } from "../content.ts";

const capital = (words: string) => words.replace(/^./, (letter) => letter.toUpperCase());

export const issuedWords = (content: BoardContent): string[] => [...timelinessTexts["issued-words"].words(content), ...(content.delays.length === 0 ? [] : timelinessTexts["delays-words"].words(content))];

/** What waits and what comes up, as the register stands on the day. */
export function limitsWords({ limits: { asAt, backlog, reviews, next } }: Pick<BoardContent, "limits">): string[] {
  const { percent, met, of } = reviews.completed;
  return [
    `As the register stood on ${dateInWords(asAt)}: ${backlog.open === 0 ? "no request is open" : backlog.over === 0 ? `none of ${countOf(backlog.open, "open request")} is past 20 weeks` : `${backlog.over.toLocaleString("en-GB")} of ${countOf(backlog.open, "open request")} ${backlog.over === 1 ? "is" : "are"} past 20 weeks, the oldest at ${backlog.oldestWeeks} weeks`}.`,
    `${capital(countOf(next.soon, "time limit"))} ${next.soon === 1 ? "comes" : "come"} up in the six weeks after it, ${countOf(next.overdue, "is", "are")} past ${next.overdue === 1 ? "its" : "their"} day, and ${countOf(next.likelyLate, "assessment")} would be late at the usual pace.`,
    ...(percent === null ? [] : [`${met.toLocaleString("en-GB")} of ${of.toLocaleString("en-GB")} plans that have been in force for a year (${percentInWords(percent)}) were reviewed in the last twelve months with the decision told to the family. The annex shows both readings of the law.`]),
  ];
}

/** What the tiers did, and how far what earlier reports asked for has come. */
export function doneWords({ activity, progress, from, to, limits }: Pick<BoardContent, "activity" | "progress" | "from" | "to" | "limits">): string[] {
  const sum = (of: (row: BoardContent["activity"]["programmes"][number]) => number) => activity.programmes.reduce((total, row) => total + of(row), 0);
  const late = activity.actions.filter((action) => action.late).length;
  return [
    activity.programmes.length === 0 ? `No programme had a cycle in ${periodInWords({ from, to })}.`
      : `In ${periodInWords({ from, to })}, ${countOf(sum((row) => row.handedIn), "audit")} of ${countOf(activity.programmes.length, "programme")} ${sum((row) => row.handedIn) === 1 ? "was" : "were"} handed in, ${countOf(sum((row) => row.twice), "second rating")} made and ${countOf(sum((row) => row.settled), "difference")} settled; ${countOf(sum((row) => row.late), "audit")} ${sum((row) => row.late) === 1 ? "is" : "are"} late.`,
    ...(activity.actions.length === 0 ? [] : [`${capital(countOf(activity.actions.length, "action"))} that panels agreed ${activity.actions.length === 1 ? "is" : "are"} still to be done, ${late === 0 ? "none of them" : `${countInWords(late)} of them`} past ${activity.actions.length === 1 ? "its" : "their"} day.`]),
    ...progressWords(progress, dateInWords(`${from}-01`)),
    ...(limits.asAt > `${to}-31` ? [`This is how it stood on ${dateInWords(limits.asAt)}.`] : []),
  ];
}

/** For "In short": plans in time, against the target. */
export function timeSentence({ issued, from, to, limits: { backlog } }: Pick<BoardContent, "issued" | "from" | "to" | "limits">): string {
  const own = issued.months.filter(({ month }) => month >= from && month <= to);
  const [met, of] = [own.reduce((sum, { without }) => sum + without.met, 0), own.reduce((sum, { without }) => sum + without.of, 0)];
  const waiting = backlog.over === 0 ? "" : ` ${capital(countOf(backlog.over, "open request"))} ${backlog.over === 1 ? "is" : "are"} past 20 weeks.`;
  if (of === 0) return waiting.trim();
  return `In ${periodInWords({ from, to })}, ${met.toLocaleString("en-GB")} of ${of.toLocaleString("en-GB")} new ${of === 1 ? "plan" : "plans"} without a lawful exception ${met === 1 ? "was" : "were"} sent within 20 weeks (${percentInWords((100 * met) / of)}); the target is ${timelinessTarget}%.${waiting}`;
}
