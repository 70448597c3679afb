import { doseOf, sameDose, type Dose } from "../findings/dose-of.ts";
import type { ReadRecommendation } from "../plan-reading.ts";

export type Kind = ReadRecommendation["kind"];
export type CarriedOver = ReadRecommendation["inPlan"];

/** From how much likeness on a recommendation counts as carried over at all, and from how much as carried over whole, where amounts do not decide. */
const LEAST: Readonly<Record<Kind, number>> = { need: 0.17, outcome: 0.28, provision: 0.33 };
const WHOLE: Readonly<Record<Kind, number>> = { need: 0.19, outcome: 0.41, provision: 0.42 };
const VAGUE_LESS = 0.03;
/** Hours of an adult are like hours of an adult, however they are said. */
const STAFFING_MINUTES = 240;

const weekly = ({ minutes, perWeek }: Dose) => (minutes !== null && perWeek !== null ? minutes * perWeek : null);
/** From how many times a week on it matters that a plan does not say how often. */
const OFTEN = 0.2;
/** Nearly the same, or more, is not less. */
const isLess = (given: number, asked: number) => given < asked * 0.88;

/** Whether a plan gives less than a report asks for: a smaller amount, or none where the report has one. */
function givesLess(asked: Dose, given: Dose): boolean {
  if (sameDose(asked, given) === true) return false;
  const [whole, other] = [weekly(asked), weekly(given)];
  if (whole !== null && other !== null) return isLess(other, whole);
  if (asked.minutes !== null && given.minutes !== null && isLess(given.minutes, asked.minutes) && asked.perWeek === null) return true;
  if (asked.perWeek !== null && given.perWeek !== null && isLess(given.perWeek, asked.perWeek)) return true;
  return given.minutes === null && (asked.minutes !== null || (asked.perWeek !== null && asked.perWeek >= OFTEN && given.perWeek === null));
}

/** How much more alike two statements are for their amounts: the same amount is hardly chance. */
export function doseLikeness(asked: Dose, given: Dose): number {
  if (sameDose(asked, given) === true) return 0.14;
  const [whole, other] = [weekly(asked), weekly(given)];
  return whole !== null && other !== null && whole >= STAFFING_MINUTES && other >= STAFFING_MINUTES ? 0.2 : 0;
}

/** What became of a recommendation in the statement of the plan that is most like it: carried over, watered down, or (not alike) dropped. `isVague`: nobody could hold to the plan's wording. */
export function carriedOver(kind: Kind, text: string, match: { text: string; likeness: number; isVague: boolean } | undefined): CarriedOver {
  // Vague words are few, so that less of a recommendation is found in them.
  if (match === undefined || match.likeness < LEAST[kind] - (match.isVague ? VAGUE_LESS : 0)) return "no";
  if (kind !== "provision") return match.likeness >= WHOLE[kind] ? "yes" : "partly";
  if (match.isVague || givesLess(doseOf(text), doseOf(match.text))) return "partly";
  return match.likeness >= WHOLE.provision ? "yes" : "partly";
}
