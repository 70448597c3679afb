import type { PlanReading, ReadNeed, ReadOutcome, ReadProvision } from "../../plan-reading.ts";
import { quoteWords } from "../shape/quote-words.ts";

export type NodeKind = "aspiration" | "need" | "outcome" | "provision";
/** A fault of the thread that a node shows: where a link is missing, or where the node cannot bear one. */
export type Gap = "need-without-provision" | "provision-without-need" | "vague-provision" | "outcome-is-provision" | "aspiration-is-request";

export type ThreadNode = {
  readonly id: string;
  readonly kind: NodeKind;
  /** "Need 3", as people speak of it. */
  readonly label: string;
  /** Section, area, whose words: what stands beside the label. */
  readonly detail: string;
  readonly text: string;
  readonly gaps: readonly Gap[];
};

const areas: Readonly<Record<NonNullable<ReadNeed["area"]>, string>> = {
  "communication-interaction": "communication and interaction", "cognition-learning": "cognition and learning", semh: "social, emotional and mental health",
  "sensory-physical": "sensory and physical", health: "health", "social-care": "social care",
};
const labels: Readonly<Record<ReadProvision["label"], string>> = { specific: "specific", partly: "partly specific", vague: "vague" };
const smart: Readonly<Record<ReadOutcome["smart"], string>> = { yes: "SMART", partly: "partly SMART", no: "not SMART" };

/**
 * The four columns of the map. A need or a provision that is joined to nothing is called a gap only where a finding says so: where the program does
 * not know, the map is silent too.
 */
export function threadNodes(reading: PlanReading): ThreadNode[] {
  const found = new Set(reading.findings.map(({ code, quote }) => `${code} ${quote ?? ""}`));
  const gaps = (text: string, ...codes: Gap[]): Gap[] => codes.filter((code) => found.has(`${code} ${text}`));
  return [
    ...reading.aspirations.map((each, index): ThreadNode => ({
      id: each.id, kind: "aspiration", label: `Aspiration ${index + 1}`, detail: `${each.by === "cyp" ? "child’s" : "parents’"}${each.term === null ? "" : `, ${each.term} term`}`, text: quoteWords(each.text),
      gaps: each.kind === "placement-or-provision-request" ? ["aspiration-is-request"] : [],
    })),
    ...reading.needs.map((each, index): ThreadNode => ({
      id: each.id, kind: "need", label: `Need ${index + 1}`, detail: `section ${each.section}${each.area === null ? "" : `, ${areas[each.area]}`}`, text: quoteWords(each.text),
      gaps: each.provisions.length === 0 ? gaps(each.text, "need-without-provision") : [],
    })),
    ...reading.outcomes.map((each, index): ThreadNode => ({
      id: each.id, kind: "outcome", label: `Outcome ${index + 1}`, detail: smart[each.smart], text: quoteWords(each.text), gaps: each.fault === "is-provision" ? ["outcome-is-provision"] : [],
    })),
    ...reading.provisions.map((each, index): ThreadNode => ({
      id: each.id, kind: "provision", label: `Provision ${index + 1}`, detail: `section ${each.section}, ${labels[each.label]}`, text: quoteWords(each.text),
      gaps: [...(each.label === "vague" ? ["vague-provision" as const] : []), ...(each.needs.length === 0 ? gaps(each.text, "provision-without-need") : [])],
    })),
  ];
}
