import { tenths } from "./in-ten.ts";
import type { FamilyFigures } from "./content.ts";

/** From how much on a part of the plan is called good, in per cent of what was looked for. */
export const goodFrom = 80;

type Part = FamilyFigures["parts"][number];

/**
 * Which parts of plans were good and which were not good enough. A part is only called either where its whole interval lies on that side of 8 in 10, so that chance in
 * which plans were picked does not decide; the others are between. The best and the worst come first.
 */
export function judgeParts(parts: readonly Part[]): { good: Part[]; weak: Part[]; between: Part[] } {
  const known = parts.filter(({ figure }) => figure.state === "figure" && figure.low !== null && figure.high !== null);
  const value = (part: Part) => tenths(part.figure.percent ?? 0);
  const exactly = (part: Part) => part.figure.percent ?? 0;
  // Among parts that are told alike, the one that most plans have comes first.
  const good = known.filter(({ figure }) => (figure.low ?? 0) >= goodFrom).sort((a, b) => value(b) - value(a) || b.figure.of - a.figure.of || exactly(b) - exactly(a));
  const weak = known.filter(({ figure }) => (figure.high ?? 100) < goodFrom).sort((a, b) => value(a) - value(b) || b.figure.of - a.figure.of || exactly(a) - exactly(b));
  return { good, weak, between: known.filter((part) => !good.includes(part) && !weak.includes(part)) };
}
