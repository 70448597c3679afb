import { smallCount, targetWords } from "../../insight/index.ts";
import { monthInWords, percentInWords } from "../../platform/index.ts";
import { runChartWords } from "../../statistics/index.ts";
import { countInWords, countOf, periodInWords } from "../dip-sample/words/phrases.ts";
import type { WrittenSlot } from "../kinds/slot-text.ts";
import { monthsInWords } from "../quality-parts/months-in-words.ts";
import type { TimelinessContent } from "./content.ts";
import { backlogWords, besideWords, countingWords, exceptionsWords, nextWords, reviewsWords, teamsWords } from "./words/widened-words.ts";

function issuedWords({ issued, from, to }: Pick<TimelinessContent, "issued" | "from" | "to">): string[] {
  const own = issued.months.filter(({ month }) => month >= from && month <= to);
  const sum = (of: (month: (typeof own)[number]) => number) => own.reduce((total, month) => total + of(month), 0);
  const [met, all] = [sum(({ without }) => without.met), sum(({ without }) => without.of)];
  const { chart, charted, year } = issued;
  return [
    all === 0 ? `No new plan without an exception was sent in ${periodInWords({ from, to })}.`
      : `In ${periodInWords({ from, to })}, ${met.toLocaleString("en-GB")} of ${all.toLocaleString("en-GB")} new ${all === 1 ? "plan" : "plans"} without an exception ${met === 1 ? "was" : "were"} sent within 20 weeks: ${percentInWords((100 * met) / all)}.`,
    ...(year.without.percent === null ? [] : [`Over the twelve months to ${monthInWords(to)} it is ${percentInWords(year.without.percent)}. ${targetWords(issued)}`]),
    ...(chart === undefined ? [] : [monthsInWords(charted, runChartWords(chart, charted.map(monthInWords)))]),
  ];
}

/** Which of the reasons are lawful is said only where no small number could be told from it. */
function delaysWords({ delays, from, to }: Pick<TimelinessContent, "delays" | "from" | "to">): string[] {
  const all = delays.reduce((sum, { plans }) => sum + plans, 0);
  if (all === 0) return [`No plan came late in ${periodInWords({ from, to })}.`];
  const lawful = delays.filter((delay) => delay.lawful).reduce((sum, { plans }) => sum + plans, 0);
  const isSmall = [lawful, all - lawful].some((count) => count > 0 && count <= smallCount);
  const words = isSmall ? "" : lawful === 0 ? "; none of them has a lawful exception" : `; ${all > 12 ? lawful.toLocaleString("en-GB") : countInWords(lawful)} of them ${lawful === 1 ? "has" : "have"} a lawful exception`;
  return [`${countOf(all, "plan").replace(/^./, (letter) => letter.toUpperCase())} came after 20 weeks${words}.`];
}

/** Every text of the report, by its id. */
export const timelinessTexts = {
  "issued-words": { heading: "New plans within 20 weeks", words: issuedWords },
  "teams-words": { heading: "By team", words: teamsWords },
  "delays-words": { heading: "Why plans came late", words: delaysWords, hint: "Say what is done about it. Never name a child." },
  "exceptions-words": { heading: "Lawful exceptions", words: exceptionsWords },
  "backlog-words": { heading: "Waiting longer than 20 weeks", words: backlogWords },
  "next-words": { heading: "What comes up", words: nextWords },
  "reviews-words": { heading: "Annual reviews and moves of phase", words: reviewsWords },
  "beside-words": { heading: "Beside region and England", words: besideWords },
  "counting-words": { heading: "How this is counted", words: countingWords },
} as const satisfies Readonly<Record<string, WrittenSlot<TimelinessContent>>>;
