import type { Block } from "../extract/extracted.ts";
import type { PlanReading } from "../plan-reading.ts";
import { datesIn } from "../words/dates.ts";
import { coverPairs } from "./cover-pairs.ts";

const labels: readonly [keyof PlanReading["dates"], RegExp][] = [
  ["lastReview", /\blast (?:annual )?review\b|\bdate of (?:last )?(?:annual )?review\b|\breview meeting\b/i],
  ["request", /\brequest|\basked for\b|\breferral\b|\bassessment (?:started|requested)\b/i],
  ["draft", /\bdraft\b|\bproposed\b|\bamendment notice\b/i],
  ["final", /\bfinal\b|\bdate of (?:this )?(?:amended )?plan\b|\bamended plan\b|\bissued\b|\bplan date\b/i],
];

/** The dates on a plan's cover, and whether it is new or amended, draft or final. */
export function readDates(cover: readonly Block[]): { dates: PlanReading["dates"]; planKind: PlanReading["planKind"] } {
  const dates: PlanReading["dates"] = { request: null, draft: null, final: null, lastReview: null };
  for (const { label, value } of coverPairs(cover)) {
    const found = datesIn(value)[0]?.date;
    if (found === undefined || /\bby\b|\bdue\b|\bnext\b|\bbirth\b|\bmust\b|\boriginal\b/i.test(label)) continue;
    const key = labels.find(([, pattern]) => pattern.test(label))?.[0];
    if (key !== undefined) dates[key] ??= found;
  }
  const front = cover.slice(0, 40).map((block) => block.text).join("\n");
  const isAmended = /\bamended\b|\bamendment\b/i.test(front) && !/\bfirst plan\b/i.test(front);
  const isDraft = dates.final === null && (/\bdraft\b|\bproposed\b/i.test(front) || dates.draft !== null);
  return { dates, planKind: isAmended ? "amended" : isDraft ? "new-draft" : front === "" ? null : "new-final" };
}
