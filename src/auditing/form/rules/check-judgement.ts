import type { Instrument } from "../../../instruments/index.ts";
import type { JudgementValue } from "./draft.ts";

/** The closing comment and the facts are kept as the judgements are. */
export const COMMENT = "comment";
export const FACTS = "facts";
const LONGEST = 10_000;

/** A judgement as it is kept, or why it is none. Nothing chosen is "" or an empty list. */
export function checkJudgement(instrument: Instrument, name: string, given: unknown): { value: JudgementValue } | { fault: string } {
  if (name === FACTS) return checkFacts(instrument, given);
  const judgement = name === COMMENT ? { type: "text" as const, options: [] } : instrument.judgements.find(({ id }) => id === name);
  if (judgement === undefined) return { fault: "This audit tool asks no such judgement." };
  const values = new Set(judgement.options.map(({ value }) => value));
  if (judgement.type === "choices") {
    const chosen = [given].flat().filter((each): each is string => typeof each === "string" && each !== "");
    return chosen.every((each) => values.has(each)) ? { value: judgement.options.map(({ value }) => value).filter((value) => chosen.includes(value)) } : { fault: "This cannot be chosen here." };
  }
  if (typeof given !== "string") return { fault: "This is no answer." };
  if (judgement.type === "choice") return given === "" || values.has(given) ? { value: given } : { fault: "This cannot be chosen here." };
  const text = given.replaceAll("\r\n", "\n").trim();
  return text.length > LONGEST ? { fault: `It can have at most ${LONGEST} characters.` } : { value: text };
}

/** Facts by their names, each of its type; what was left empty is not there. */
function checkFacts(instrument: Instrument, given: unknown): { value: Record<string, string | number | boolean> } | { fault: string } {
  if (typeof given !== "object" || given === null) return { fault: "These are no answers." };
  const facts: Record<string, string | number | boolean> = {};
  for (const { name, type } of instrument.facts) {
    const value: unknown = Object.hasOwn(given, name) ? (given as Record<string, unknown>)[name] : undefined;
    const text = value === undefined || value === null ? "" : String(value).trim();
    if (text === "") continue;
    if (type === "number") {
      if (!/^-?\d{1,4}(\.\d+)?$/.test(text)) return { fault: "Write a number, such as 9." };
      facts[name] = Number(text);
    } else if (type === "yes-no") {
      if (!/^(yes|no|true|false)$/i.test(text)) return { fault: "Choose yes or no." };
      facts[name] = /^(yes|true)$/i.test(text);
    } else facts[name] = text.slice(0, 200);
  }
  return { value: facts };
}
