import { criteriaOf, type Instrument, type Scale } from "../../instruments/index.ts";

function mostOf(scale: Scale): number | null {
  switch (scale.type) {
    case "choice":
      return Math.max(...scale.options.flatMap((option) => option.points ?? []));
    case "number":
      return scale.to;
    case "ticks":
      return scale.options.reduce((sum, option) => sum + Math.max(0, option.points ?? 0), 0);
    case "text":
      return null;
  }
}

/** The points of a fully met criterion, for every criterion that scores. */
export function fullPoints(instrument: Instrument): { criterionId: string; points: number }[] {
  return criteriaOf(instrument).flatMap(({ criterion, scale }) => {
    const points = mostOf(scale);
    return points === null || !Number.isFinite(points) ? [] : [{ criterionId: criterion.id, points }];
  });
}
