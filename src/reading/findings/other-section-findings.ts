import type { PlanFacts } from "../plan-facts.ts";
import type { SectionId } from "../sections/section-ids.ts";
import type { FoundFault } from "./found-fault.ts";
import { sectionText, type PlanSentence, type PlanSentences } from "./plan-sentences.ts";

/** What sections C and D leave out or deny although another section speaks of it (SEND Code of Practice 9.69). Found together, because a denial beside a need is a contradiction too. */
export function otherSectionFindings(facts: PlanFacts, sentences: PlanSentences): FoundFault[] {
  const have = new Set(facts.sections.map((section) => section.id));
  return [...(have.has("C") ? healthFaults(facts, sentences) : []), ...(have.has("D") ? careFaults(facts, sentences) : [])];
}

const at = (code: string, section: SectionId, sentence: PlanSentence): FoundFault => ({ code, section, quote: sentence.text, place: sentence.place });
const topicsOf = (sentence: PlanSentence) => [...sentence.signs].filter((sign) => sign.startsWith("health:"));
/** Long ago, settled or denied: "grommets came out in 2021", "no epilepsy". */
const isPast = /\b(?:hears|sees|sleeps|breathes|eats) (?:well|normally|fine) now\b|\bnow (?:resolved|hears|fine|normal)\b|\b(?:was|were|had been)\b(?![^.]{0,160}\b(?:still|now|continues)\b)|\bno longer\b|\bused to\b|\b(?:no|not|never|without) (?:\w+ ){0,3}(?:concerns?|difficult\w+|problems?|needs?|history|known)\b|\b(?:normal|satisfactory|up to date|immunisations|vaccinations)\b|\b(?:sleeps|eats) (?:and (?:eats|sleeps) )?well\b|\bfit and\b|\bproud of\b|\bat birth\b|\bas a baby\b/i;
const isNow = /\b(?:still|now|every|each|most|takes|has|is|wears|wakes|wets|goes|attends|on the waiting list|since|recent|before christmas|last (?:term|month|winter|autumn|spring|summer|year)|20\d\d|this year|times a)\b/i;

function healthFaults(facts: PlanFacts, sentences: PlanSentences): FoundFault[] {
  const inC = new Set(sentences.of("C").filter((sentence) => !sentence.signs.has("denies-need")).flatMap(topicsOf));
  const told = new Set<string>();
  const faults: FoundFault[] = [];
  for (const sentence of sentences.of("A", "B", "D")) {
    const missing = topicsOf(sentence).filter((topic) => !inC.has(topic) && !told.has(topic));
    if (missing.length === 0 || (isPast.test(sentence.text) && !/\bstill\b|\burine|\binfections?\b|\bambulance\b/i.test(sentence.text)) || !isNow.test(sentence.text) || isOfAnother(sentence.text) || isSensoryNeed(sentence, missing)) continue;
    for (const topic of topicsOf(sentence)) told.add(topic);
    faults.push(at("health-need-missing-from-C", "C", sentence));
  }
  const denial = sentences.with("denies-need", "C")[0];
  const needs = facts.needs.filter(({ need }) => need.section === "C");
  if (faults.length > 0) {
    if (denial && !denial.signs.has("icb") && !isOfUnrelated.test(denial.text) && (/\bother\b|\bidentified at\b|\bthere are no\b|\bhas no\b/i.test(denial.text) || needs.length > 0)) faults.push(at("contradiction-between-sections", "C", denial));
    if (needs.length === 0 && !facts.provisions.some(({ provision }) => provision.section === "G") && facts.sections.some((section) => section.id === "G")) faults.push({ code: "health-provision-missing-from-G", section: "G", quote: null, place: null });
  }
  return [...faults, ...unmetInG(facts, sentences)];
}

const isOfUnrelated = /\bnot (?:related|linked|connected)\b|\bunrelated\b/i;

/** Hearing and sight are told in B where they are the special educational need itself. */
const isSensoryNeed = (sentence: PlanSentence, missing: readonly string[]) => sentence.section === "B" && missing.every((topic) => topic === "health:hearing" || topic === "health:sight" || topic === "health:joints") && !/\bclinic|\bhospital|\bsurgery|\boperation/i.test(sentence.text);
const isOfAnother = (text: string) => /\b(?:his|her|their) (?:mum|dad|mother|father|brother|sister|nan|gran\w*|uncle|aunt\w*|cousin|baby)(?:['’]s)? (?:has|had|is|was|takes|sleeps)\b|^(?:mum|dad|nan)\b[^,]{0,20}\b(?:sleep|is up)\b/i.test(text);

/** Somebody sees to it already, or it does no harm. */
const isLooked = /\b(?:mild|treated by|treated with|managed|trial|but (?:his|her|their)|no longer|under control|well controlled|resolved)\b/i;

/** A health need of which neither G nor F speaks. */
function unmetInG(facts: PlanFacts, sentences: PlanSentences): FoundFault[] {
  const met = new Set(sentences.of("G", "F", "H1", "H2", "H").flatMap(topicsOf));
  if (sentences.of("G").length === 0) return [];
  return facts.needs.flatMap(({ need }) => {
    if (need.section !== "C") return [];
    const topics = sentences.of("C").filter((sentence) => sentence.place.block === need.place.block && (sentence.text === need.text || need.text.includes(sentence.text))).flatMap(topicsOf);
    const own = topics.filter((topic) => topic !== "health:medication" && topic !== "health:genetic");
    return own.length > 0 && own.every((topic) => !met.has(topic)) && need.provisions.length === 0 && !isLooked.test(need.text) ? [{ code: "health-provision-missing-from-G", section: "G" as const, quote: need.text, place: need.place }] : [];
  });
}

function careFaults(facts: PlanFacts, sentences: PlanSentences): FoundFault[] {
  if (facts.needs.some(({ need }) => need.section === "D")) return [];
  const denial = sentences.with("denies-need", "D")[0] ?? (/^\s*(?:none|no needs|nil)\b/i.test(sectionText(facts, "D")) ? sentences.of("D")[0] : undefined);
  const given = facts.provisions.some(({ provision }) => provision.section === "H1" || provision.section === "H2");
  const elsewhere = sentences.with("care-involved", "A", "B", "C").find((sentence) => !isPastCare(sentence) && !/^(?:he|she) looked after\b/i.test(sentence.text));
  const faults: FoundFault[] = [];
  if (elsewhere) faults.push(at("social-care-missing-from-D", "D", elsewhere));
  else if (given && denial) faults.push(at("social-care-missing-from-D", "D", denial));
  if (given && denial) faults.push(at("contradiction-between-sections", "D", denial));
  return faults;
}

const isPastCare = ({ text, signs }: PlanSentence) => /\b(?:is|works as) a (?:\w+ )?(?:social worker|foster carer|youth worker)\b/i.test(text) || (signs.has("over-or-none") && !/\bit has stopped\b|\bend of\b/i.test(text)) || /\b(?:two|three|several|many) foster homes?\b|\bwas adopted\b|\buntil (?:he|she|they) (?:was|were)\b/i.test(text);
