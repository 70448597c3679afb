import { matchesOf, type Lexicon } from "../lexicon/lexicon.ts";
import type { PlanFacts } from "../plan-facts.ts";
import { sectionIds, type SectionId } from "../sections/section-ids.ts";
import { statementsOf } from "../thread/statements-of.ts";
import { sentencesOf } from "../words/sentences.ts";
import type { FoundFault } from "./found-fault.ts";
import { wrongChild } from "./wrong-child.ts";

const provisionInNeeds = /\b(?:should|must|ought to|will need to|needs to) (?:have|be given|receive|be provided)\b|\brequires? (?:a |an )?(?:high |considerable |significant )?(?:level of )?(?:adult )?support\b.*\b(?:hours|one to one|1:1)\b|\b\d+ hours? (?:a|per) week\b/i;
const placement = /\b(?:mainstream|special|maintained|academy|independent|nursery|college|resource(?:d)? (?:base|provision)|unit|primary school|secondary school|infant|junior|further education|pupil referral|alternative provision|non-maintained|early years setting|home education|type)\b/i;
const health = /\b(?:diagnos\w+|medicat\w+|paediatric\w*|audiolog\w*|grommets|epilep\w*|asthma|hypermobil\w*|CAMHS|inhaler|insulin|seizure\w*|hospital|clinic|consultant|neurolog\w*|dietit\w*)\b/i;
const socialCare = /\b(?:social worker|social care|early help|child in need|child protection|looked after|foster|short breaks?|safeguarding|family support worker|section 17|respite)\b/i;

const sentencesIn = (facts: PlanFacts, ids: readonly SectionId[]) => facts.sections.filter((section) => ids.includes(section.id)).flatMap((section) =>
  statementsOf(section).flatMap((statement) => sentencesOf(statement.text).map((text) => ({ text, section: section.id, place: statement.place }))));
const textOf = (facts: PlanFacts, ids: readonly SectionId[]) => facts.sections.filter((section) => ids.includes(section.id)).flatMap((section) => section.blocks.map((block) => block.text)).join("\n");

/** Faults of the plan as a whole: sections that are missing, things in the wrong section, identifiers, terms, jargon, another child's name. */
export function planFindings(facts: PlanFacts, lexicon: Lexicon): FoundFault[] {
  const faults: FoundFault[] = [];
  const absent = (code: string, section: SectionId | null) => faults.push({ code, section, quote: null, place: null });
  const have = new Set(facts.sections.map((section) => section.id));
  if (have.size >= 5) {
    for (const id of sectionIds) {
      if (id === "H" || have.has(id) || ((id === "H1" || id === "H2") && have.has("H"))) continue;
      absent("section-missing", id);
    }
  }
  if (facts.person.nhsNumber === null) absent("nhs-number-missing", null);
  const terms = [/\bAS ?D\b|\bautis(?:m|tic) spectrum disorder\b/i, /\bASC\b|\bautis(?:m|tic) spectrum condition\b/i];
  if (terms.every((term) => term.test(facts.text))) {
    const second = sentencesIn(facts, sectionIds).find(({ text }) => terms[1]?.test(text));
    faults.push({ code: "asd-asc-mixed", section: second?.section ?? null, quote: second?.text ?? null, place: second?.place ?? null });
  }
  for (const { text, section, place } of sentencesIn(facts, ["B"])) if (provisionInNeeds.test(text)) faults.push({ code: "provision-in-B", section, quote: text, place });
  if (have.has("C") && facts.needs.every(({ need }) => need.section !== "C")) {
    const elsewhere = sentencesIn(facts, ["A", "B", "D"]).find(({ text }) => health.test(text) && !/\bno \w+ (?:needs|concerns)\b/i.test(text));
    if (elsewhere) faults.push({ code: "health-need-missing-from-C", section: "C", quote: elsewhere.text, place: elsewhere.place });
  }
  if (have.has("D") && facts.needs.every(({ need }) => need.section !== "D")) {
    const elsewhere = sentencesIn(facts, ["A", "B", "C"]).find(({ text }) => socialCare.test(text));
    if (elsewhere) faults.push({ code: "social-care-missing-from-D", section: "D", quote: elsewhere.text, place: elsewhere.place });
  }
  const placed = textOf(facts, ["I"]);
  if (have.has("I") && facts.planKind !== "new-draft" && !placement.test(placed)) absent("placement-type-missing", "I");
  const budget = textOf(facts, ["J"]);
  if (have.has("J") && !/\b(?:not|no|declined|none)\b.{0,60}\b(?:requested|request|asked|budget|wish|want|required|being made)\b|\b(?:requested|asked for|agreed|£\s?\d|receives?|direct payment of)\b|\bdecided not\b|^none/i.test(budget)) {
    faults.push({ code: "personal-budget-unclear", section: "J", quote: sentencesOf(budget).at(-1) ?? null, place: null });
  }
  for (const { text, section, place } of sentencesIn(facts, ["A", "B", "C", "D", "E", "F", "G", "H1", "H2", "H"])) {
    for (const entry of lexicon.jargon) {
      const hit = matchesOf(entry.pattern, text)[0];
      if (hit === undefined || isExplained(facts.text, hit.text)) continue;
      faults.push({ code: "jargon-unexplained", section, quote: text, place });
      break;
    }
  }
  return [...faults, ...wrongChild(facts)];
}

/** "PACE (playful, accepting …)" or "… Support Assistant (ELSA)": explained somewhere in the plan. */
function isExplained(text: string, word: string): boolean {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\&]/g, "\\$&");
  return new RegExp(`\\b${escaped}\\b\\s*(?:\\(|,? which (?:is|means)|,? (?:a|an) (?:test|scheme|way|measure)|,? or )|\\((?:the )?${escaped}\\)|\\b${escaped}\\b,? (?:that is|meaning)`, "i").test(text);
}
