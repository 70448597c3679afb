import type { Lexicon } from "../lexicon/lexicon.ts";
import type { PlanFacts } from "../plan-facts.ts";
import { sectionIds, type SectionId } from "../sections/section-ids.ts";
import { asksForHelp } from "../thread/asks-for-help.ts";
import { difficultyOf } from "../thread/read-needs.ts";
import { amountsIn, frequenciesIn } from "../words/quantities.ts";
import type { FoundFault } from "./found-fault.ts";
import { sectionText, type PlanSentence, type PlanSentences } from "./plan-sentences.ts";

const at = (code: string, sentence: PlanSentence): FoundFault => ({ code, section: sentence.section, quote: sentence.text, place: sentence.place });
const absent = (code: string, section: SectionId | null): FoundFault => ({ code, section, quote: null, place: null });

/** Faults of the plan as a whole: sections that are missing, things in the wrong section, identifiers, terms, placement and budget. */
export function planFindings(facts: PlanFacts, sentences: PlanSentences, lexicon: Lexicon): FoundFault[] {
  return [
    ...missingSections(facts), ...(facts.person.nhsNumber === null ? [absent("nhs-number-missing", null)] : []), ...mixedTerms(sentences),
    ...provisionInB(sentences), ...needsInF(facts, sentences, lexicon), ...placement(facts, sentences), ...budget(facts, sentences),
  ];
}

const MOST_MISSING = 2;
const named: Partial<Record<SectionId, RegExp>> = { H1: /\bchronically sick\b|\bH1\b/i, H2: /\bany other social care\b|\bother social care provision\b|\bH2\b/i, I: /\bplacement\b|\btype of (?:school|setting)\b/i, J: /\bpersonal budget\b/i, G: /\bhealth provision\b/i };

/** Silent where several are not found: then it is the reading that failed, or a layout that nobody foresaw. */
function missingSections({ sections, text }: PlanFacts): FoundFault[] {
  const have = new Set(sections.map((section) => section.id));
  if (have.has("H")) for (const id of ["H1", "H2"] as const) have.add(id);
  const missing = sectionIds.filter((id) => id !== "H" && !have.has(id));
  // No plan is without views, needs, outcomes or provision: their heading was not understood.
  if (missing.some((id) => id === "A" || id === "B" || id === "E" || id === "F")) return [];
  return missing.length > MOST_MISSING ? [] : missing.filter((id) => named[id] === undefined || !named[id].test(text)).map((id) => absent("section-missing", id));
}

const terms = [/\bASD\b|\bautis(?:m|tic) spectrum disorder\b/i, /\bASC\b|\bautis(?:m|tic) spectrum condition\b/i, /\bAsperger/i];

/** The first sentence of each term for autism, where there are several. */
function mixedTerms(sentences: PlanSentences): FoundFault[] {
  const body = sentences.all.filter((sentence) => sentence.section !== "K");
  const first = terms.flatMap((term) => body.find((sentence) => term.test(sentence.text)) ?? []);
  return first.length < 2 ? [] : [...new Set(first)].map((sentence) => at("asd-asc-mixed", sentence));
}

const isPromise = /\b(?:requires?|needs?)\b[^.]{0,80}\b\d[\d.]* (?:hours|hrs) (?:a|per|each|every) (?:week|day)\b|\b(?:should|must|ought to) (?:have|be given|receive|be provided|get)\b|\b(?:will need to|needs? to) (?:have|be given|receive|be provided with|get|be in) (?:a|an|one|regular|daily|adult|access|support|extra|additional|weekly|small|\d+)\b|\brequires? (?:a |an )?(?:high |considerable |significant )?(?:level of )?(?:adult )?support\b.{0,120}\b(?:hours|one to one|1:1)\b|\bneeds (?:a|an) (?:\w+ ){0,2}(?:break|laptop|key worker|key adult|pass)\b|\b(?:will|must) (?:have|receive|be given|be provided with|get|be supported by|use) (?:[\w’'-]+ ){0,4}(?:teaching assistant|assistant|adult|support|therapy|sessions?|laptop|breaks?|hours|programme|key worker|mentor|pencil grip|writing slope|visual timetable|now and next board|ear defenders|one[- ]to[- ]one|1:1)\b/i;

/** "A teaching assistant should check …": help that somebody is told to give. */
const isTask = /^(?:(?:an?|the|his|her|their|all|school|key|class)\s+)*(?:teaching assistants?|TAs?|adults?|staff|teachers?|SENCO|therapists?|nurse|school)\s+(?:should|must|will|ought to)\b/i;

/** Help that is asked for among the needs; what a report or a test once gave is history. */
const provisionInB = (sentences: PlanSentences) => sentences.of("B").filter((sentence) => (isPromise.test(sentence.text) || asksForHelp(sentence.text) || isTask.test(sentence.text)) && !/\bprepared for this\b/i.test(sentence.text)).map((sentence) => at("provision-in-B", sentence));

const MUCH = 1.5;

/** A difficulty told as a report tells it: views may say that reading is hard. */
const isClinical = /\b(?:significant|severe|considerable|marked|profound) (?:\w+ ){0,2}(?:difficult\w+|delay\w*|impairment|needs)\b|\b(?:well|far|significantly|much) below\b.{0,40}\b(?:expected|age|level)\b|\bcannot (?:follow|sustain|attend|process|retain|access|sit|concentrate|regulate)\b/i;

/** A difficulty that stands alone among the provision and is not told in section B. */
function needsInF(facts: PlanFacts, sentences: PlanSentences, lexicon: Lexicon): FoundFault[] {
  const promised = new Set(facts.provisions.flatMap(({ provision }) => provision.text.split(" | ")));
  const inA = sentences.of("A").filter(({ text, heading }) => isOfChild(text, facts.names) && isClinical.test(text) && !/["“”]/.test(text) && !/\bhistory\b|\bstory\b/i.test(heading)).slice(0, 1).map((sentence) => at("needs-in-A-or-F", sentence));
  return [...inA, ...sentences.of("F").filter(({ text }) => !promised.has(text) && isOfChild(text, facts.names) && difficultyOf(text, lexicon) >= MUCH
    && !/\b(?:will|shall|should|must|would|to be|if|because|so that)\b/i.test(text) && frequenciesIn(text).length === 0 && (amountsIn(text).length === 0 || /\bfinds\b|\bcannot\b|\bstruggles\b/i.test(text))).map((sentence) => at("needs-in-A-or-F", sentence))];
}

const isOfChild = (text: string, names: ReadonlySet<string>) => /^(?:he|she|they|his|her|their)\b/i.test(text) || names.has((/^[A-Za-z-]+/.exec(text)?.[0] ?? "").toLowerCase());

function placement(facts: PlanFacts, sentences: PlanSentences): FoundFault[] {
  const placed = sectionText(facts, "I");
  if (placed === "" || facts.planKind === "new-draft") return [];
  return sentences.with("placement-type", "I").length > 0 || /\b(?:mainstream|special|maintained|academy|independent|nursery|college|primary|secondary|infant|junior|unit|base|type)\b/i.test(placed) || sentences.with("placement-later", "I").length > 0 ? [] : [absent("placement-type-missing", "I")];
}

/** Clear is: not wanted; or wanted and settled, with an amount. */
function budget(facts: PlanFacts, sentences: PlanSentences): FoundFault[] {
  const text = sectionText(facts, "J");
  if (text.trim() === "") return [];
  const open = sentences.with("budget-open", "J").at(-1);
  const isDeclined = sentences.with("budget-declined", "J").length > 0 || /(?:^|\n)\s*(?:no|none|n\/?a|not applicable|nil)\b/i.test(text);
  const isSettled = /£\s?\d/.test(text) || (sentences.with("budget-agreed", "J").length > 0 && /\d/.test(text));
  if (isDeclined || (isSettled && !open)) return [];
  const last = open ?? sentences.of("J").at(-1);
  return [{ code: "personal-budget-unclear", section: "J", quote: last?.text ?? null, place: last?.place ?? null }];
}
