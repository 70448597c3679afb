import type { PlanFacts } from "../plan-facts.ts";
import type { FoundFault } from "./found-fault.ts";
import { sectionText, type PlanSentence, type PlanSentences } from "./plan-sentences.ts";

const codes = { "is-provision": "outcome-is-provision", unmeasurable: "outcome-unmeasurable", "no-timeframe": "outcome-no-timeframe", "several-in-one": "outcome-several-in-one", "wrong-timeframe": "outcome-wrong-timeframe" } as const;

/** Faults of outcomes, and what is missing beside them: steps, monitoring, preparing for adulthood. Of each outcome the main fault is told, and beside it a time that is missing or wrong. */
export function outcomeFindings(facts: PlanFacts, sentences: PlanSentences): FoundFault[] {
  const { outcomes, person } = facts;
  if (outcomes.length === 0) return [];
  const faults: FoundFault[] = [];
  const absent = (code: string) => faults.push({ code, section: "E", quote: null, place: null });
  for (const { outcome, judgement } of outcomes) {
    for (const [at, fault] of judgement.faults.entries()) {
      if (fault in codes && (at === 0 || fault === "no-timeframe" || fault === "wrong-timeframe")) faults.push({ code: codes[fault as keyof typeof codes], section: "E", quote: outcome.text, place: outcome.place });
    }
  }
  const around = sentences.all.filter((sentence) => !["B", "C", "D", "G", "K", "I"].includes(sentence.section));
  if (!outcomes.some(({ outcome }) => outcome.steps.length > 0) && !around.some((sentence) => sentence.signs.has("targets-set")) && !/\bsteps?:|(?:^|\n|\|)\W*(?:small |next |key |interim )?steps?\b|\b(?:small|smaller|next|interim) steps\b|\bsteps (?:to|towards)\b|\bshort(?:er)?[- ]term\b|\bmilestones?\b/i.test(sectionText(facts, "E"))) absent("no-steps-or-short-term-targets");
  if (!around.some(saysHowChecked) && !hasReviewColumn(facts)) absent("no-monitoring-arrangements");
  if (person.yearGroup !== null && person.yearGroup >= 9 && !outcomes.some(({ outcome }) => outcome.pfa)) absent("no-pfa-outcome-year9plus");
  return faults;
}

/** "Progress is reviewed by the SENCO each term": what is checked and when, about the plan's targets and not about a programme or a dose. */
export function saysHowChecked({ text, signs, section }: PlanSentence): boolean {
  if (!signs.has("checked") || !signs.has("when-checked") || !(signs.has("progress") || signs.has("targets-set") || (section === "E" && /^(?:these|they|all|each|this|it)\b/i.test(text)))) return false;
  return section !== "F" || !/\b(?:therapist|nurse|paediatrician|programme)\b/i.test(text);
}

const hasReviewColumn = ({ sections }: PlanFacts) => sections.some((section) => (section.id === "E" || section.id === "F") && section.blocks.some((block) => block.cell !== null && block.text.length < 60 && /\bmonitor|\bto be reviewed\b|\breview(?:ed)? by\b|\bhow (?:will|is) .*(?:checked|measured)/i.test(block.text)));
