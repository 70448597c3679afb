import type { Scale } from "../instrument.ts";

/** A scale in one line: "Yes (2), Partly (1), No (0), N/A (left out)". */
export function scaleInWords(scale: Scale): string {
  if (scale.type === "text") return "words; does not score";
  if (scale.type === "number") return `a number from ${scale.from} to ${scale.to}${scale.step === 1 ? "" : ` in steps of ${scale.step}`}${scale.notApplicable ? ", or N/A (left out)" : ""}`;
  const scores = scale.options.some((option) => option.points !== null);
  const options = scale.options.map((option) => (scores ? `${option.value} (${option.points ?? "left out"})` : option.value)).join(", ");
  return scale.type === "ticks" ? `any of: ${options}` : options;
}
