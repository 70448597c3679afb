import { normaliseAnswer, type Scale } from "../../../instruments/index.ts";

/** An answer as it is stored: an option's value, a number, words, or ticks joined by " | "; "" is no answer. Or why it is none. */
export function checkValue(scale: Scale, given: string): { value: string } | { fault: string } {
  if (given.trim() === "") return { value: "" };
  if (given.length > 5000) return { fault: "The answer can have at most 5,000 characters." };
  const read = normaliseAnswer(scale, given);
  if ("fault" in read) return { fault: `${read.fault.what.charAt(0).toUpperCase()}${read.fault.what.slice(1)}. ${read.fault.cure}` };
  return { value: [read.value].flat().join(" | ") };
}
