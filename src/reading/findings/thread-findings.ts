import type { Lexicon } from "../lexicon/lexicon.ts";
import type { PlanFacts } from "../plan-facts.ts";
import { difficultyOf } from "../thread/read-needs.ts";
import type { ProvisionNode } from "../thread/read-provisions.ts";
import type { FoundFault } from "./found-fault.ts";
import type { PlanSentences } from "./plan-sentences.ts";

/** Below this a sentence of section B may be a story or a strength, and nothing has to be provided for it. */
const PLAIN = 0.9;

/** Breaks in the golden thread: a need of B or D without provision, provision of F without a need. Silent where the plan itself names what a provision is for. */
export function threadFindings({ needs, provisions, sections }: PlanFacts, sentences: PlanSentences, lexicon: Lexicon): FoundFault[] {
  if (!sections.some((section) => section.id === "F")) return [];
  const ordinary = new Set(sentences.with("ordinary-teaching", "F").map((sentence) => sentence.text));
  const isLeftBlank = leftBlankIn(provisions);
  const unmet = needs.filter(({ need }) => need.section !== "C" && need.provisions.length === 0 && difficultyOf(need.text, lexicon) >= PLAIN).map(({ need }): FoundFault => ({ code: "need-without-provision", section: need.section, quote: need.text, place: need.place }));
  const alone = provisions.filter((node) => node.provision.section === "F" && (node.provision.needs.length === 0 || isLeftBlank(node)) && !namesWhatFor(node) && !isForAll(node) && !ordinary.has(node.provision.text))
    .map(({ provision }): FoundFault => ({ code: "provision-without-need", section: "F", quote: provision.text, place: provision.place }));
  return [...unmet, ...alone];
}

const LEAST_ROWS = 5;
const MOST_NAMED = 0.6;

/** Rows of a table that name what they are for in most rows: one that names nothing has been left without a need. */
function leftBlankIn(provisions: readonly ProvisionNode[]): (node: ProvisionNode) => boolean {
  const rows = provisions.filter(({ provision, statement }) => provision.section === "F" && statement.columns.what !== undefined);
  const named = rows.filter(namesWhatFor).length;
  if (rows.length < LEAST_ROWS || named / rows.length < MOST_NAMED) return () => false;
  return (node) => node.statement.columns.what !== undefined && !namesWhatFor(node);
}

/** Its own number ("F17") is no reference. */
const namesWhatFor = ({ statement }: ProvisionNode) => statement.refs.some((ref) => !/^[FP]\d/.test(ref)) || (statement.columns.need ?? "").trim() !== "";

/** Staff hours, training and what serves all the rest, and what every child has, answer no single need. */
const isForAll = ({ provision, judgement }: ProvisionNode) => judgement.vague.some((hit) => hit.family.family === "whole-school") || /\b(?:hours|training|trained|to deliver|make sure that|resources|funding|strategies)\b/i.test(provision.text);
