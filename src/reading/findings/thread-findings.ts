import type { PlanFacts } from "../plan-facts.ts";
import type { ProvisionNode } from "../thread/read-provisions.ts";
import type { FoundFault } from "./found-fault.ts";
import type { PlanSentences } from "./plan-sentences.ts";

/** Breaks in the golden thread: a need of B or D without provision, provision of F without a need. Silent where the plan itself names what a provision is for. */
export function threadFindings({ needs, provisions, sections }: PlanFacts, sentences: PlanSentences): FoundFault[] {
  if (!sections.some((section) => section.id === "F")) return [];
  const ordinary = new Set(sentences.with("ordinary-teaching", "F").map((sentence) => sentence.text));
  const unmet = needs.filter(({ need }) => need.section !== "C" && need.provisions.length === 0).map(({ need }): FoundFault => ({ code: "need-without-provision", section: need.section, quote: need.text, place: need.place }));
  const alone = provisions.filter((node) => node.provision.section === "F" && node.provision.needs.length === 0 && !namesWhatFor(node) && !isForAll(node) && !ordinary.has(node.provision.text))
    .map(({ provision }): FoundFault => ({ code: "provision-without-need", section: "F", quote: provision.text, place: provision.place }));
  return [...unmet, ...alone];
}

const namesWhatFor = ({ statement }: ProvisionNode) => statement.refs.length > 0 || (statement.columns.need ?? "").trim() !== "";

/** Staff hours, training and what serves all the rest, and what every child has, answer no single need. */
const isForAll = ({ provision, judgement }: ProvisionNode) => judgement.vague.some((hit) => hit.family.family === "whole-school") || /\b(?:hours|training|trained|to deliver|make sure that|resources|funding|strategies)\b/i.test(provision.text);
