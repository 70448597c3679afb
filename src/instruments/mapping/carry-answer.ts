import { isNotApplicable } from "../answers/not-applicable-words.ts";
import { optionFinder } from "../answers/option-finder.ts";
import type { Scale } from "../instrument.ts";
import { mostPoints } from "../scoring/compile-instrument.ts";

export type CarriedAnswer = { answer: string | string[] } | { why: string };

type OptionScale = Extract<Scale, { options: unknown[] }>;

/**
 * An answer on one scale as the same answer on another: the option of the same name, else the only one of the same worth (all of the
 * points, half of them, none, or left out). Nothing is guessed: where there is none, or two, it says why.
 */
export function carryAnswer(answer: string | readonly string[], from: Scale, to: Scale): CarriedAnswer {
  if (to.type === "text") return { answer: [answer].flat().join(", ") };
  if (from.type === "number" && to.type === "number") return carryNumber(String(answer), from, to);
  if (from.type === "choice" && to.type === "choice") {
    const value = carryOption(String(answer), from, to);
    return value === undefined ? { why: `“${String(answer)}” has no equal on the new scale` } : { answer: value };
  }
  if (from.type === "ticks" && to.type === "ticks") {
    const values = [answer].flat();
    const found = values.map((value) => optionFinder(to)(value)?.value);
    const missing = values.find((_, index) => found[index] === undefined);
    return missing === undefined ? { answer: found.filter((value) => value !== undefined) } : { why: `“${missing}” cannot be ticked on the new scale` };
  }
  return { why: "the new scale is of another kind" };
}

function carryNumber(answer: string, from: Extract<Scale, { type: "number" }>, to: Extract<Scale, { type: "number" }>): CarriedAnswer {
  if (isNotApplicable(answer)) return to.notApplicable ? { answer: "N/A" } : { why: "the new scale has no N/A" };
  const steps = (Number(answer) - to.from) / to.step;
  const isOnScale = from.from === to.from && from.to === to.to && Math.abs(steps - Math.round(steps)) < 1e-9;
  return isOnScale ? { answer } : { why: `the new scale goes from ${to.from} to ${to.to}${to.step === 1 ? "" : ` in steps of ${to.step}`}` };
}

function carryOption(answer: string, from: OptionScale, to: OptionScale): string | undefined {
  const old = optionFinder(from)(answer);
  const named = old && [old.value, old.label ?? old.value, ...old.also].map(optionFinder(to)).find((option) => option !== undefined);
  if (old === undefined || named !== undefined) return named?.value;
  const worth = (points: number | null, scale: Scale) => (points === null ? "left out" : points / (mostPoints(scale) ?? 1));
  const equal = to.options.filter((option) => worth(option.points, to) === worth(old.points, from));
  return equal.length === 1 ? equal[0]?.value : undefined;
}
