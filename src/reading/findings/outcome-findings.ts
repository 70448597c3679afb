import type { PlanFacts } from "../plan-facts.ts";
import type { FoundFault } from "./found-fault.ts";

const codes = { "is-provision": "outcome-is-provision", unmeasurable: "outcome-unmeasurable", "no-timeframe": "outcome-no-timeframe", "several-in-one": "outcome-several-in-one", "wrong-timeframe": "outcome-wrong-timeframe" } as const;
const targets = /\b(?:short(?:er)?[- ]term targets?|termly targets?|targets (?:will be|are) set|steps?|support plan|learning plan|IEP|individual (?:education|support) plan|milestones?|half[- ]termly)\b/i;
const monitoring = /\b(?:monitor\w*|review\w*|check\w*|measured?|progress (?:will|is)|record(?:s|ed) progress|track\w*)\b/i;

/** Faults of outcomes, and what is missing beside them: steps, monitoring, preparing for adulthood. */
export function outcomeFindings({ outcomes, sections, person }: PlanFacts): FoundFault[] {
  const faults: FoundFault[] = [];
  for (const { outcome, judgement } of outcomes) {
    for (const fault of judgement.faults) if (fault in codes) faults.push({ code: codes[fault as keyof typeof codes], section: "E", quote: outcome.text, place: outcome.place });
  }
  const text = sections.filter((section) => section.id === "E" || section.id === "F").flatMap((section) => section.blocks.map((block) => block.text)).join("\n");
  if (outcomes.length > 0 && !outcomes.some(({ outcome }) => outcome.steps.length > 0) && !targets.test(text)) faults.push({ code: "no-steps-or-short-term-targets", section: "E", quote: null, place: null });
  if (outcomes.length > 0 && !monitoring.test(text)) faults.push({ code: "no-monitoring-arrangements", section: "E", quote: null, place: null });
  if (person.yearGroup !== null && person.yearGroup >= 9 && outcomes.length > 0 && !outcomes.some(({ outcome }) => outcome.pfa)) faults.push({ code: "no-pfa-outcome-year9plus", section: "E", quote: null, place: null });
  return faults;
}
