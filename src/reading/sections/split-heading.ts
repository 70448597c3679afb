import { headingLetter } from "./heading-letter.ts";
import { wordsSpeakFor } from "./heading-words.ts";

const verb = /\b(?:is|are|was|were|has|have|had|will|would|does|do|did|can|cannot|should|must|been|being|be|needs to|there)\b/i;
const mostlyCapitals = (text: string) => {
  const letters = text.replaceAll(/[^A-Za-z]/g, "");
  return letters.length > 3 && letters.replaceAll(/[^A-Z]/g, "").length > letters.length * 0.8;
};

/**
 * Divides a block that begins with a section's letter into its heading and the text that runs on after it: "SECTION E. OUTCOMES. 1. To improve …". A short
 * block without a full stop in it is heading all through.
 */
export function splitHeading(text: string): { heading: string; rest: string } {
  const letter = headingLetter(text);
  if (letter === undefined || letter.rest === 0) return { heading: text, rest: "" };
  const after = text.slice(letter.rest);
  const apart = { heading: text.slice(0, letter.rest).trim(), rest: after.trim() };
  if (/^(?:none|n\/?a|not applicable|nil)\b/i.test(after)) return apart;
  // "Section B, what she needs to learn. Noor …": what follows a comma belongs to the name.
  const apposition = /^,\s[^.:;]{3,80}[.:](?=\s|$)/.exec(after)?.[0];
  if (apposition !== undefined) return { heading: text.slice(0, letter.rest + apposition.length).trim(), rest: after.slice(apposition.length).trim() };
  const end = /[.:](?=\s)|\n|\s[-–—](?=\s)/.exec(after);
  const title = end ? after.slice(0, end.index) : after;
  if (isTitle(title)) return end ? { heading: text.slice(0, letter.rest + end.index + 1).trim(), rest: after.slice(end.index + end[0].length).trim() } : { heading: text, rest: "" };
  // A short line that says nothing of a section may still be its title ("Section A: Tom"); a sentence is the section's text.
  return end === null && after.length <= 60 && !/[.;]$/.test(after) && !verb.test(after) ? { heading: text, rest: "" } : apart;
}

const isTitle = (title: string) => title.length < 200 && (mostlyCapitals(title) || (!verb.test(title) && (Object.keys(wordsSpeakFor(title)).length > 0 || (title.length < 30 && title.trim() !== "" && /^[A-Z“"'‘]/.test(title) && !/\bnot\b/i.test(title)))));
