import type { Scale } from "../../../instruments/index.ts";

/** Keys that mean something else on the form. */
const taken = new Set(["J", "K", "E", "C", "S", "U"]);
const isNotApplicable = (words: string) => /^(n\/?a|not applicable|does not apply)$/i.test(words);

/** The letter that chooses each option of a scale, in their order; "" where its letter is taken. Numbers always choose: 1 is the first option. */
export function optionKeys(scale: Extract<Scale, { type: "choice" }>): string[] {
  const used = new Set(taken);
  return scale.options.map(({ value, label }) => {
    const letter = isNotApplicable(value) || isNotApplicable(label ?? "") ? "A" : value.charAt(0).toUpperCase();
    if (!/[A-Z]/.test(letter) || used.has(letter)) return "";
    used.add(letter);
    return letter;
  });
}
