import type { PlanSection } from "../sections/find-sections.ts";
import type { NeedNode } from "../thread/read-needs.ts";
import type { OutcomeNode } from "../thread/read-outcomes.ts";
import type { ProvisionNode } from "../thread/read-provisions.ts";
import { sentencesOf } from "../words/sentences.ts";
import type { PlanStatement } from "./hold-against-plan.ts";

/** What recommendations may have become: the thread's nodes, sentences among needs and views (a need may be told there), and hopes of section A (an outcome may). */
export function statementsToHold(sections: readonly PlanSection[], thread: { needs: readonly NeedNode[]; outcomes: readonly OutcomeNode[]; provisions: readonly ProvisionNode[] }): PlanStatement[] {
  const told = new Set(thread.needs.map((node) => node.need.text));
  const sentences = sections.filter((section) => ["A", "B", "C", "D"].includes(section.id)).flatMap((section) => section.blocks.flatMap((block) => sentencesOf(block.text))).filter((text) => text.length > 15 && !told.has(text));
  return [
    ...thread.needs.map(({ need }): PlanStatement => ({ id: need.id, kind: "need", text: need.text, isVague: false })),
    ...sentences.map((text): PlanStatement => ({ id: null, kind: "need", text, isVague: false })),
    ...thread.outcomes.map(({ outcome }): PlanStatement => ({ id: outcome.id, kind: "outcome", text: outcome.text, isVague: false })),
    ...thread.provisions.map(({ provision }): PlanStatement => ({ id: provision.id, kind: "provision", text: provision.text, isVague: provision.label === "vague" })),
  ];
}
