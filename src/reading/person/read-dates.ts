import type { Block } from "../extract/extracted.ts";
import type { PlanReading } from "../plan-reading.ts";
import { datesIn } from "../words/dates.ts";
import { coverPairs, type CoverPair } from "./cover-pairs.ts";

const labels: readonly [keyof PlanReading["dates"], RegExp][] = [
  ["lastReview", /\blast (?:annual )?review\b|\bdate of (?:last )?(?:annual )?review\b|\breview meeting\b|^(?:annual )?review(?: held| date)?$/i],
  ["request", /\brequest|\basked for\b|\breferral\b|\bassessment (?:started|requested)\b/i],
  ["draft", /\bdraft\b|\bproposed\b|\bamendment notice\b/i],
  ["final", /\bfinal\b|\bdate of (?:this )?(?:amended )?plan\b|\bamended plan\b|\bissued\b|\bplan date\b|\bplan (?:start|effective|commencement) date\b|\b(?:start|effective) date\b|\b(?:plan|EHCP) (?:starts?|started|made|dated|finalised|effective)\b/i],
];

/** "Draft / final plan: 20 February / 27 March" is two labels with a date each. */
function pairwise(pair: CoverPair): CoverPair[] {
  const names = pair.label.split(/\s*(?:\/|&|\band\b)\s*/);
  const found = datesIn(pair.value);
  if (names.length < 2 || names.length !== found.length) return [pair];
  return names.map((label, index) => ({ label, value: pair.value.slice(found[index]?.at, found[index + 1]?.at) }));
}

/** The dates on a plan's cover, and whether it is new or amended, draft or final. */
export function readDates(cover: readonly Block[]): { dates: PlanReading["dates"]; planKind: PlanReading["planKind"] } {
  const dates: PlanReading["dates"] = { request: null, draft: null, final: null, lastReview: null };
  for (const { label, value } of coverPairs(cover).flatMap(pairwise)) {
    const found = datesIn(value)[0]?.date;
    if (found === undefined || /\bby\b|\bdue\b|\bnext\b|\bbirth\b|\bmust\b|\boriginal\b/i.test(label)) continue;
    const key = labels.find(([, pattern]) => pattern.test(label))?.[0];
    if (key !== undefined) dates[key] ??= found;
  }
  const front = cover.slice(0, 40).map((block) => block.text).join("\n");
  // A date in a sentence of the cover: "Final EHC plan dated 12 March 2025".
  for (const [key, word] of [["final", /\bfinal\b[^.\n\d]{0,40}?\b(?:dated|issued|made|of|on|date)\b[^.\n\d]{0,12}(?=\d)/i], ["draft", /\bdraft\b[^.\n\d]{0,40}?\b(?:dated|issued|made|of|on|date)\b[^.\n\d]{0,12}(?=\d)/i]] as const) {
    const said = word.exec(front);
    if (said && !/\b(?:review|birth|next|due|by)\b/i.test(said[0])) dates[key] ??= datesIn(front.slice(said.index, said.index + said[0].length + 24))[0]?.date ?? null;
  }
  const made = /\bplan (?:was |is )?(?:made|finalised|issued|dated|maintained from|took effect)\b[^.\n\d]{0,12}(?=\d)/i.exec(front);
  if (made) dates.final ??= datesIn(front.slice(made.index, made.index + made[0].length + 24))[0]?.date ?? null;
  const reviewed = /\bannual review\b[^.\n\d]{0,30}(?=\d)/i.exec(front);
  if (reviewed && !/\b(?:next|due)\b/i.test(front.slice(Math.max(0, reviewed.index - 12), reviewed.index + reviewed[0].length))) dates.lastReview ??= datesIn(front.slice(reviewed.index, reviewed.index + reviewed[0].length + 24))[0]?.date ?? null;
  const isAmended = /\bamended\b|\bamendment\b/i.test(front) && !/\bfirst plan\b/i.test(front);
  const isDraft = dates.final === null && (/\bdraft\b|\bproposed\b/i.test(front) || dates.draft !== null);
  return { dates, planKind: isAmended ? "amended" : isDraft ? "new-draft" : front === "" ? null : "new-final" };
}
