import { criteriaOf } from "../criteria-of.ts";
import type { Instrument } from "../instrument.ts";
import { mostPoints } from "../scoring/compile-instrument.ts";
import type { TellFault } from "./check-instrument.ts";

/** The settings of the score work together, and something scores. */
export function checkScoring(instrument: Instrument, tell: TellFault): void {
  const { rollup, sectionRollup, outOf } = instrument.score;
  if (outOf !== undefined && rollup !== "share" && rollup !== "mean-of-sections")
    tell(["score", "outOf"], `“outOf” has no effect with the roll-up ${rollup}.`, "Take it out, or choose share or mean-of-sections.");
  if (sectionRollup === "mean-of-sections") tell(["score", "sectionRollup"], "a section cannot be a mean of sections.", "Choose another roll-up for sections, for example share.");
  if (sectionRollup === "tally" && rollup === "mean-of-sections") tell(["score", "sectionRollup"], "sections that only count answers have no mean.", "Choose another roll-up for sections, for example share.");
  if (rollup === "tally") return;
  const scoring = criteriaOf(instrument).filter(({ scale }) => mostPoints(scale) !== null);
  const isScaleMissing = criteriaOf(instrument).some(({ criterion }) => !Object.hasOwn(instrument.scales, criterion.scale ?? instrument.scale));
  if (isScaleMissing) return;
  if (scoring.length === 0) tell(["score", "rollup"], "no criterion has a scale with points, so there is no score.", "Give a scale points, or choose the roll-up tally.");
  else if (scoring.every(({ criterion, section }) => criterion.weight * section.weight === 0)) tell(["score", "rollup"], "every weight is nought, so there is no score.", "Give at least one criterion (and its section) a weight above 0.");
}
