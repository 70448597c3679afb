import { dimensionOf, type DimensionId } from "./dimensions.ts";
import type { Level } from "./levels.ts";
import { measureOf, type MeasureId } from "./measures.ts";

/** The plainest rows from which the measure can be counted by these dimensions; undefined where they cannot be brought together. */
export function levelOf(measure: MeasureId, used: readonly DimensionId[]): Level | undefined {
  return measureOf(measure).levels.find((level) => used.every((id) => dimensionOf(id).levels.includes(level)));
}

/** Whether a measure can be divided by a dimension at all. */
export const canDivide = (measure: MeasureId, dimension: DimensionId): boolean => levelOf(measure, [dimension]) !== undefined;
