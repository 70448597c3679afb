import type { Lexicon } from "../lexicon/lexicon.ts";
import type { ReadAdvice, ReadRecommendation } from "../plan-reading.ts";
import { amountsIn, frequenciesIn } from "../words/quantities.ts";
import { meaningWords, overlap } from "../words/overlap.ts";
import type { AdviceReport } from "./read-advice.ts";
import { roleIn, type ListedAdvice } from "./section-k.ts";

/** A statement of the plan that a recommendation may have become. */
export type PlanStatement = { id: string; kind: "outcome" | "provision" | "need"; text: string };

const inMinutes: Readonly<Record<string, number>> = { once: 1, one: 1, two: 2, twice: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, weekly: 1, daily: 5, fortnightly: 0.5, termly: 0.08 };
const numbersOf = (text: string) => (text.toLowerCase().match(/\d+(?:\.\d+)?|[a-z]+/g) ?? []).flatMap((word) => inMinutes[word] ?? (Number.isFinite(Number(word)) ? [Number(word)] : []));

/** Whether two statements promise the same amount and frequency; undefined where one of them gives none. */
export function sameQuantities(a: string, b: string): boolean | undefined {
  const of = (text: string) => [...amountsIn(text), ...frequenciesIn(text)].map((each) => each.text).join(" ");
  const [first, second] = [of(a), of(b)];
  if (first === "" || second === "") return first === second ? true : undefined;
  const key = (text: string) => [...new Set(numbersOf(text))].sort((x, y) => x - y).join(" ");
  return key(first) === key(second);
}

/** Holds a report against the plan: what was carried over, what was watered down and what was dropped. */
export function holdAgainstPlan(report: AdviceReport, statements: readonly PlanStatement[], listed: readonly ListedAdvice[], planText: string, lexicon: Lexicon): ReadAdvice {
  const words = statements.map((statement) => meaningWords(statement.text));
  const recommended = report.recommended.map(({ text, kind }): ReadRecommendation => {
    const own = meaningWords(text);
    let best = { share: 0, count: 0, at: -1 };
    for (const [at, other] of words.entries()) {
      if (kind !== "need" && statements[at]?.kind !== kind && !(kind === "provision" && statements[at]?.kind === "need")) continue;
      const now = overlap(own, other);
      const dice = (2 * now.count) / Math.max(1, own.size + other.size);
      if (dice > best.share) best = { share: dice, count: now.count, at };
    }
    const match = statements[best.at];
    if (match === undefined || best.share < 0.24) return { text, kind, inPlan: "no", matched: null };
    const same = sameQuantities(text, match.text);
    const inPlan = best.share >= 0.42 && (same ?? (amountsIn(text).length === 0 && frequenciesIn(text).length === 0)) ? "yes" : "partly";
    return { text, kind, inPlan, matched: match.id };
  });
  const sameRole = listed.filter((entry) => entry.role !== null && entry.role === report.role);
  const surname = report.name?.split(/\s+/).at(-1) ?? "";
  const listedInK = sameRole.length > 0 || (surname.length > 2 && listed.some((entry) => entry.text.includes(surname))) || listed.some((entry) => roleIn(entry.text, lexicon) === report.role);
  const carried = recommended.filter((each) => each.inPlan !== "no").length;
  return { role: report.role, name: report.name, date: report.date, file: report.file, listedInK, usedInPlan: carried > 0 || (surname.length > 2 && planText.includes(surname)), recommended };
}
