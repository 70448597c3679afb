import { doseOf, sameDose, type Dose } from "../findings/dose-of.ts";
import type { ReadRecommendation } from "../plan-reading.ts";

export type Kind = ReadRecommendation["kind"];
export type CarriedOver = ReadRecommendation["inPlan"];

/** From how much likeness on a recommendation counts as carried over at all, and from how much as carried over whole, where amounts do not decide. */
const LEAST: Readonly<Record<Kind, number>> = { need: 0.2, outcome: 0.3, provision: 0.25 };
const WHOLE: Readonly<Record<Kind, number>> = { need: 0.24, outcome: 0.5, provision: 0.34 };

const weekly = ({ minutes, perWeek }: Dose) => (minutes !== null && perWeek !== null ? minutes * perWeek : null);
/** Nearly the same, or more, is not less. */
const isLess = (given: number, asked: number) => given < asked * 0.88;

/** Whether a plan gives less than a report asks for: a smaller amount, or none where the report has one. */
function givesLess(asked: Dose, given: Dose): boolean {
  if (sameDose(asked, given) === true) return false;
  const [whole, other] = [weekly(asked), weekly(given)];
  if (whole !== null && other !== null) return isLess(other, whole);
  if (asked.minutes !== null && given.minutes !== null && isLess(given.minutes, asked.minutes) && asked.perWeek === null) return true;
  if (asked.perWeek !== null && given.perWeek !== null && isLess(given.perWeek, asked.perWeek)) return true;
  return (asked.minutes !== null && given.minutes === null) || (asked.perWeek !== null && given.perWeek === null);
}

/** What became of a recommendation in the statement of the plan that is most like it: carried over, watered down, or (not alike) dropped. `isVague`: nobody could hold to the plan's wording. */
export function carriedOver(kind: Kind, text: string, match: { text: string; likeness: number; isVague: boolean } | undefined): CarriedOver {
  if (match === undefined || match.likeness < LEAST[kind]) return "no";
  if (kind !== "provision") return match.likeness >= WHOLE[kind] ? "yes" : "partly";
  if (match.isVague || givesLess(doseOf(text), doseOf(match.text))) return "partly";
  return match.likeness >= WHOLE.provision ? "yes" : "partly";
}
