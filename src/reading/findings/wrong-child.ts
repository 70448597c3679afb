import type { PlanFacts } from "../plan-facts.ts";
import type { SectionId } from "../sections/section-ids.ts";
import { statementsOf } from "../thread/statements-of.ts";
import { sentencesOf } from "../words/sentences.ts";
import type { FoundFault } from "./found-fault.ts";

const ids: readonly SectionId[] = ["B", "C", "D", "E", "F", "G", "H1", "H2", "H"];
const he = /\b(?:he|him|his|himself)\b/gi;
const she = /\b(?:she|her|hers|herself)\b/gi;
const count = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].length;
const notNames = new Set("The This That These Those When Where What With Without Within All Any Each Every Staff School Year Key Stage English Maths Mathematics Science Reading Writing Communication Cognition Social Sensory Outcome Outcomes Section Steps Mum Dad Parents Mr Mrs Miss Dr January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter His Her Their They She And But For From After Before During Once Twice Daily Weekly Termly Support Access Visual Lego Teaching Speech Occupational Educational Autism Thrive Forest Sometimes Although Because However While".split(" "));

/** Another child's name as the subject of a sentence ("Oscar will have …"), or the other pronoun where nobody else is spoken of. */
export function wrongChild(facts: PlanFacts): FoundFault[] {
  const own = facts.names;
  if (own.size === 0) return [];
  const body = facts.sections.filter((section) => ids.includes(section.id)).flatMap((section) => section.blocks.map((block) => block.text)).join("\n");
  const [male, female] = [count(he, body), count(she, body)];
  const usual = male > female * 3 ? "he" : female > male * 3 ? "she" : undefined;
  const names = new Map<string, number>();
  for (const match of facts.text.matchAll(/\b[A-Z][a-z]{2,}\b/g)) names.set(match[0], (names.get(match[0]) ?? 0) + 1);
  const faults: FoundFault[] = [];
  for (const section of facts.sections) {
    if (!ids.includes(section.id)) continue;
    for (const statement of statementsOf(section)) {
      for (const sentence of sentencesOf(statement.text)) {
        if (isOtherName(sentence, own, names, facts) || (usual !== undefined && isOtherPronoun(sentence, usual))) faults.push({ code: "wrong-name-or-pronoun", section: section.id, quote: sentence, place: statement.place });
      }
    }
  }
  return faults;
}

function isOtherName(sentence: string, own: ReadonlySet<string>, names: ReadonlyMap<string, number>, facts: PlanFacts): boolean {
  const match = /^(?:[A-Z][A-Z &]+ - )?([A-Z][a-z]{2,})(?:['’]s)?\s+(?:is|has|will|can|cannot|becomes|needs|finds|struggles|requires|would|should|enjoys|anxiety|behaviour|attention)\b/.exec(sentence);
  const name = match?.[1];
  if (name === undefined || own.has(name.toLowerCase()) || notNames.has(name)) return false;
  // A sibling or a friend is spoken of in section A or with a word that says who they are.
  const spokenOf = new RegExp(`\\b${name}\\b,? (?:his|her|the|who|\\(|aged)|\\b(?:brother|sister|friend|cousin|mum|dad|mother|father|uncle|aunt|nan|teacher|TA|Mr|Mrs|Miss|Ms|Dr|with|by)\\b[^.]{0,20}\\b${name}\\b`).test(facts.text);
  return !spokenOf && (names.get(name) ?? 0) <= 6;
}

function isOtherPronoun(sentence: string, usual: "he" | "she"): boolean {
  const other = usual === "he" ? /^(?:She|Her)\b/ : /^(?:He|His)\b/;
  const wrong = usual === "he" ? she : he;
  const right = usual === "he" ? he : she;
  return other.test(sentence) && count(wrong, sentence) >= 1 && count(right, sentence) === 0 && !/\b(?:mum|mother|sister|therapist|teacher|nan|Mrs|Miss|Ms|dad|father|brother|Mr)\b/i.test(sentence);
}
