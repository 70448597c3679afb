import { criteriaOf, type Instrument } from "../../instruments/index.ts";
import type { PlanReading } from "../plan-reading.ts";
import type { ProgramRating } from "./reading-setup.ts";

/** The tool whose criteria the program answers. */
export const READING_INSTRUMENT = "north-somerset-ehcp";

const percent = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 100);

/** A reading's suggested answers as answers of a rating, with the words of the plan that they rest on. What the tool does not ask, or has no such option for, is left out. */
export function answersOfReading(reading: PlanReading, instrument: Instrument): ProgramRating["answers"] {
  return criteriaOf(instrument).flatMap(({ criterion, scale }) => {
    const given = reading.answers[criterion.id];
    if (given === undefined || !("options" in scale) || !(scale.options ?? []).some((option) => option.value === given.answer)) return [];
    return [{ criterionId: criterion.id, value: given.answer, comment: `Suggested, ${percent(given.confidence)}% sure`, evidence: given.evidence.map((quote) => `“${quote}”`).join("\n").slice(0, 4000) }];
  });
}
