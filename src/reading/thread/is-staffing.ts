import type { ProvisionNode } from "./read-provisions.ts";

const adult = /\b(?:teaching assistant|TA|LSA|support (?:assistant|worker)|one to one|1:1|one-to-one|adult)\b/i;
const notStaffing = /\b(?:training|trained|visits?|meetings?|group|programme|course)\b/i;
/** Fewer hours than these are a session and no staffing. */
const FEWEST_HOURS = 5;
/** So many hours are staffing also where they are spent in groups or on programmes. */
const MANY_HOURS = 10;
const training = /\btrain(?:ing|ed)\b/i;

const numbers = "five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(" ");
const hours = new RegExp(String.raw`\b(\d+(?:\.\d+)?|${numbers.join("|")}(?:[ -]five)?|thirty)\s*(?:hours?|hrs?)\b`, "i");

/** How many hours a statement gives, in figures or in words; null where it gives none. */
function hoursIn(text: string): number | null {
  const found = hours.exec(text)?.[1]?.toLowerCase();
  if (found === undefined) return null;
  const [word = "", more] = found.split(/[ -]/);
  return /^\d/.test(found) ? Number(found) : (word === "thirty" ? 30 : numbers.indexOf(word) + 5) + (more === undefined ? 0 : 5);
}

/** Hours of an adult beside the child, which meet every need that an adult's help meets, wherever the plan sets them out. */
export function isStaffing({ provision, statement, judgement }: ProvisionNode): boolean {
  const what = statement.columns.what ?? provision.text;
  const given = hoursIn(provision.text);
  const isMost = given !== null && given >= MANY_HOURS;
  if (provision.section !== "F" || !adult.test(provision.text) || (isMost ? training : notStaffing).test(what)) return false;
  return judgement.kind === "staffing" || (given !== null && given >= FEWEST_HOURS);
}
