import type { Scale } from "../instrument.ts";
import { isNotApplicable } from "./not-applicable-words.ts";
import { optionFinder, type Option } from "./option-finder.ts";

export type NormalisedAnswer = { value: string | string[] } | { fault: { what: string; cure: string } };

const quoted = (values: readonly string[]) => values.map((value) => `“${value}”`).join(", ");
const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** The option that a text means, also where the scale spells "not applicable" in its own way. */
function optionOf(scale: Scale & { options: Option[] }, text: string): Option | undefined {
  return optionFinder(scale)(text) ?? (isNotApplicable(text) ? scale.options.find((option) => option.points === null && isNotApplicable(option.value)) : undefined);
}

/** An answer as its scale spells it, from what people type. Ticks may be parted by " | ", ";" or a line end, or by "," where no option holds one. */
export function normaliseAnswer(scale: Scale, text: string): NormalisedAnswer {
  const given = text.trim();
  if (given === "") return { fault: { what: "there is no answer", cure: "Leave the cell empty, or give an answer." } };
  if (scale.type === "text") return { value: given };
  if (scale.type === "number") return numberAnswer(scale, given);
  if (scale.type === "choice") {
    const option = optionOf(scale, given);
    if (option !== undefined) return { value: option.value };
    return { fault: { what: `“${short(given)}” is not an answer of this scale`, cure: `Write one of: ${quoted(scale.options.map((each) => each.value))}.` } };
  }
  return ticksAnswer(scale, given);
}

function numberAnswer(scale: Extract<Scale, { type: "number" }>, given: string): NormalisedAnswer {
  if (scale.notApplicable && isNotApplicable(given)) return { value: "N/A" };
  const range = `a number from ${scale.from} to ${scale.to}${scale.step === 1 ? "" : `, in steps of ${scale.step}`}${scale.notApplicable ? ", or “N/A”" : ""}`;
  const number = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(given) ? Number(given) : Number.NaN;
  const steps = (number - scale.from) / scale.step;
  if (Number.isNaN(number) || number < scale.from || number > scale.to || Math.abs(steps - Math.round(steps)) > 1e-9)
    return { fault: { what: `“${short(given)}” is not on this scale`, cure: `Write ${range}.` } };
  return { value: String(number) };
}

function ticksAnswer(scale: Extract<Scale, { type: "ticks" }>, given: string): NormalisedAnswer {
  const whole = optionOf(scale, given);
  if (whole !== undefined) return { value: [whole.value] };
  if (given.toLowerCase() === "none") return { value: [] };
  const separator = scale.options.some((option) => option.value.includes(",")) ? /[|;\n]/ : /[|;,\n]/;
  const parts = given.split(separator).map((part) => part.trim()).filter((part) => part !== "");
  const unknown = parts.find((part) => optionOf(scale, part) === undefined);
  if (unknown !== undefined)
    return { fault: { what: `“${short(unknown)}” is not one of the things to tick`, cure: `Use any of these, with “ | ” between them: ${quoted(scale.options.map((each) => each.value))}; or “None”.` } };
  const chosen = new Set(parts.map((part) => optionOf(scale, part)?.value));
  return { value: scale.options.map((option) => option.value).filter((value) => chosen.has(value)) };
}
