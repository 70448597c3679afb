import type { PlanReading, ReadFinding, ReadProvision } from "../../plan-reading.ts";
import { shortWords } from "../shape/quote-words.ts";

/** What to do about a finding in a sentence, and how it could read: the plan's words with what is missing in square brackets. */
export type BetterWording = { readonly say: string; readonly example: string | null };

const longest = 170;
/** A sentence to be gone on with: without its stop. A row of a table is spoken of by its longest cell. */
const openEnd = (text: string): string => {
  const cell = text.split("|").map((each) => each.trim()).sort((a, b) => b.length - a.length)[0] ?? text;
  return shortWords(cell, longest).replace(/[.;,\s]+$/, "");
};
const quoted = (text: string): string => `“${text}”`;
const listed = (parts: readonly string[], and = "and"): string => (parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1)}`);

/** An example made of the plan's own words and of what they lack. Where the program knows no example, the rule's own words stand alone. */
export function betterWording(finding: ReadFinding, reading: PlanReading, name: string): BetterWording {
  const make = makers[finding.code];
  return make?.(finding, reading, name) ?? { say: finding.better, example: null };
}

type Maker = (finding: ReadFinding, reading: PlanReading, name: string) => BetterWording | null;

const asks: Readonly<Record<string, string>> = { who: "who gives it", amount: "for how long", frequency: "how often", what: "what exactly" };
const blanks: Readonly<Record<string, string>> = { what: "[what exactly]", who: "given by [the role and its training]", amount: "for [how many minutes or hours]", frequency: "[how often in a day, week or term]" };

const provision: Maker = ({ quote }, { provisions }) => {
  const found = provisions.find(({ text }) => text === quote);
  if (found === undefined || quote === null) return null;
  const missing = missingOf(found);
  const vague = [...new Set(found.vaguePhrases.map((phrase) => phrase.toLowerCase()))].slice(0, 2);
  const say = [
    ...(missing.length > 0 ? [`Say ${listed(missing.flatMap((part) => asks[part] ?? []))}.`] : []),
    ...(vague.length > 0 ? [`In place of ${listed(vague.map(quoted))}, say what will happen.`] : []),
  ].join(" ");
  return say === "" ? null : { say, example: missing.length === 0 ? null : quoted(`${openEnd(quote)}: ${missing.flatMap((part) => blanks[part] ?? []).join(", ")}.`) };
};

/** In the order in which people ask. */
const missingOf = (found: ReadProvision): string[] => ["what", "who", "amount", "frequency"].filter((part) => found.missing.includes(part));

const yearEnds: readonly (readonly [number, string])[] = [[2, "Year 2"], [6, "Year 6"], [9, "Year 9"], [11, "Year 11"], [14, "Year 13"]];
const byWhen = ({ person }: PlanReading): string => {
  const end = person.yearGroup === null ? undefined : yearEnds.find(([year]) => (person.yearGroup ?? 0) <= year)?.[1];
  return `By [the end of ${end ?? "which school year"}]`;
};

const timed: Maker = ({ quote }, reading, name) => {
  if (quote === null) return null;
  const text = openEnd(quote);
  // "Orla will read …" takes a time before it; "To improve reading" must be turned round first.
  return { say: "Say by when: the end of a key stage, or a named school year.", example: quoted(text.startsWith(`${name} `) ? `${byWhen(reading)}, ${text}.` : `${byWhen(reading)}, ${name} will [do what, how well and how often].`) };
};

const measured: Maker = (_, reading, name) =>
  ({ say: "Say what will be seen, how well and how often, so that two people would agree whether it was reached.", example: quoted(`${byWhen(reading)}, ${name} will [do what] on [how many] occasions out of [how many], as noted by [who].`) });

const makers: Readonly<Record<string, Maker>> = {
  "vague-provision": provision, "unquantified-provision": provision, "provision-without-who": provision,
  "outcome-no-timeframe": timed, "outcome-wrong-timeframe": timed, "outcome-unmeasurable": measured,
  "outcome-is-provision": (_, reading, name) => ({ say: `This is help and belongs in section F. Say what ${name} will be able to do because of it.`, example: quoted(`${byWhen(reading)}, ${name} will [do what, that is out of reach now].`) }),
  "outcome-several-in-one": (_, reading, name) => ({ say: "Write one outcome for each aim, so that each can be reviewed.", example: quoted(`${byWhen(reading)}, ${name} will [the first aim, how well and how often].`) }),
  "need-without-provision": () => ({ say: "Set out in section F what meets this need, or say there which provision does.", example: quoted("[What will be done], given by [the role and its training], for [how many minutes or hours], [how often].") }),
  "provision-without-need": (_, __, name) => ({ say: "Say in section B which need it meets.", example: quoted(`${name} finds [what] hard, so that [what it means in school].`) }),
  "frequency-differs-from-advice": ({ quote }, { provisions, advice }) => {
    const id = provisions.find(({ text }) => text === quote)?.id;
    const from = advice.flatMap(({ role, recommended }) => recommended.filter(({ matched }) => matched === id && id !== undefined).map(({ text }) => ({ role, text })))[0];
    return from === undefined ? null : { say: `Give the amount that was advised, or say why it is another. The advice (${from.role.toLowerCase()}) says: ${quoted(shortWords(from.text, longest))}`, example: null };
  },
};
