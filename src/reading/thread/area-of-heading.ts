import type { NeedArea } from "../plan-reading.ts";

const areas: readonly [RegExp, NeedArea][] = [
  [/\bcommunicat|\binteraction\b|\bspeech\b|\blanguage\b|\btalking\b|\bspeaking\b|\blistening\b|\bslcn\b/i, "communication-interaction"],
  [/\bcognition\b|\blearning\b|\bliteracy\b|\bnumeracy\b|\bmaths\b|\bacademic\b|\bthinking\b|\breading\b|\bwriting\b|\battention\b/i, "cognition-learning"],
  [/\bsocial,? emotional\b|\bemotion|\bmental health\b|\bsemh\b|\bbehaviour|\bwellbeing\b|\bwell-being\b|\bfeelings?\b|\bfriend/i, "semh"],
  [/\bsensory\b|\bphysical\b|\bmotor\b|\bself[- ]care\b|\bindependence\b|\bhearing\b|\bvision\b|\bmobility\b|\bmedical\b/i, "sensory-physical"],
];

/** The area of need that a short heading names, or undefined. */
export function areaOfHeading(text: string): NeedArea | undefined {
  if (text.length > 80) return undefined;
  return areas.find(([pattern]) => pattern.test(text))?.[1];
}
