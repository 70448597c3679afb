import { matchesOf, type Lexicon } from "../lexicon/lexicon.ts";
import type { OutcomeFault } from "../plan-reading.ts";
import { timeframeIn, type Timeframe } from "../words/timeframes.ts";

export type OutcomeJudgement = { smart: "yes" | "partly" | "no"; fault: OutcomeFault | null; faults: OutcomeFault[]; timeframe: Timeframe | undefined };

/** What is known of the child when the plan was made; null where it is not. */
export type ChildNow = { yearGroup: number | null; madeOn: string | null };

/** Counted or timed, so that it can be seen whether it was reached. */
const counted = /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|half)\b(?!\s*(?:years?|months?)\b)|\bevery (?:day|lesson|time)\b|\b(?:always|full time|full-time|on (?:his|her|their) own|by (?:himself|herself|themselves)|independently|unaided|without)\b|\bper cent\b|%|\bcentile\b/i;
const several = /\b(?:and|,)\b/;

/**
 * Whether an outcome is specific, measurable and has a time (SEND Code of Practice 9.66), and which fault is the first. `when` is the time that a table gives in
 * another column.
 */
export function judgeOutcome(text: string, when: string, child: ChildNow, lexicon: Lexicon): OutcomeJudgement {
  const timeframe = timeframeIn(text, lexicon) ?? timeframeIn(when, lexicon) ?? (when.trim() !== "" && /20\d\d|year|term|review/i.test(when) ? { text: when, year: null, date: null } : undefined);
  const body = timeframe ? text.replace(timeframe.text, " ") : text;
  const faults: OutcomeFault[] = [];
  const isProvision = matchesOf(lexicon.outcomes.provision, body).length > 0 && matchesOf(lexicon.outcomes.observable, body).length <= 1 && !counted.test(body.replace(/\b(?:one to one|one-to-one|1:1)\b/gi, ""));
  const vague = matchesOf(lexicon.outcomes.unmeasurable, body);
  const observable = matchesOf(lexicon.outcomes.observable, body).length > 0;
  const measured = counted.test(body);
  if (isProvision) faults.push("is-provision");
  if (isSeveral(body)) faults.push("several-in-one");
  if (vague.length > 0 && !measured) faults.push("unmeasurable");
  else if (!measured) faults.push(observable ? "not-specific" : "unmeasurable");
  if (timeframe === undefined) faults.push("no-timeframe");
  else if (isWrongTime(timeframe, child)) faults.push("wrong-timeframe");

  const serious = faults.includes("is-provision") || (faults.includes("several-in-one") && faults.includes("unmeasurable")) || (faults.includes("unmeasurable") && (timeframe === undefined || !observable));
  const smart = faults.length === 0 ? "yes" : serious || faults.length >= 3 ? "no" : faults.length === 1 || measured || observable ? "partly" : "no";
  return { smart, fault: faults[0] ?? null, faults, timeframe };
}

/** Several aims in one: three or more things joined, or two verbs of their own with different matter. */
function isSeveral(body: string): boolean {
  const verbs = [...body.matchAll(/(?:^|,|\band\b|\bwill\b|\bto\b)\s*(?:also\s+|will\s+)?(follow|take part|share|be|read|write|join|make|have|attend|improve|develop|increase|learn|manage|use|play|complete|sit|feel|travel|dress|speak|ask|organise|start|work|understand)\b/gi)].map((match) => (match[1] ?? "").toLowerCase());
  const distinct = new Set(verbs).size;
  const commas = (body.match(/,/g) ?? []).length;
  return (distinct >= 3 && several.test(body)) || (distinct >= 2 && commas >= 2 && /,\s*(?:\w+\s+){1,6}and\s/.test(body) && !/\bout of\b|\bminutes\b/.test(body));
}

/** The stage is over already, or lies further off than the next change of stage ("Key Stage 2" for a child in Year 1). */
function isWrongTime(timeframe: Timeframe, child: ChildNow): boolean {
  if (timeframe.year !== null && child.yearGroup !== null) return timeframe.year < child.yearGroup || timeframe.year - child.yearGroup > 5;
  return timeframe.date !== null && child.madeOn !== null && timeframe.date < child.madeOn;
}
