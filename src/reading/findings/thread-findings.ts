import type { Lexicon } from "../lexicon/lexicon.ts";
import type { PlanFacts } from "../plan-facts.ts";
import type { FoundFault } from "./found-fault.ts";

/** Breaks in the golden thread: a need without provision, provision without a need. */
export function threadFindings({ needs, provisions, sections }: PlanFacts, _lexicon: Lexicon): FoundFault[] {
  const faults: FoundFault[] = [];
  if (!sections.some((section) => section.id === "F")) return faults;
  for (const { need } of needs) {
    if (need.provisions.length > 0) continue;
    if (need.section !== "C") faults.push({ code: "need-without-provision", section: need.section, quote: need.text, place: need.place });
    else faults.push({ code: "health-provision-missing-from-G", section: "G", quote: null, place: null });
  }
  for (const { provision, judgement } of provisions) {
    if (provision.section === "F" && provision.needs.length === 0 && !judgement.vague.some((hit) => hit.family.family === "whole-school")) faults.push({ code: "provision-without-need", section: "F", quote: provision.text, place: provision.place });
  }
  return faults;
}
