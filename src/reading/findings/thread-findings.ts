import type { Lexicon } from "../lexicon/lexicon.ts";
import type { PlanFacts } from "../plan-facts.ts";
import { difficultyOf } from "../thread/read-needs.ts";
import type { ProvisionNode } from "../thread/read-provisions.ts";
import type { FoundFault } from "./found-fault.ts";
import type { PlanSentences } from "./plan-sentences.ts";
import { tiesOf } from "./ties-of.ts";

/** Below this a sentence of section B may be a story or a strength, and nothing has to be provided for it. */
const PLAIN = 0.9;

/** In a plan where fewer than this share of the other statements of section F was tied to needs the program has not understood it, and says nothing of the rest. */
const MOST_TIED = 0.6;

/**
 * Breaks in the golden thread: a need of B or D without provision, provision of F without a need. Said only where nothing at all ties the one to the other, in
 * a plan whose other statements are mostly tied. Silent where the plan itself names what a provision is for.
 */
export function threadFindings(facts: PlanFacts, sentences: PlanSentences, lexicon: Lexicon): FoundFault[] {
  const { needs, provisions, sections } = facts;
  if (!sections.some((section) => section.id === "F")) return [];
  const ordinary = new Set(sentences.with("ordinary-teaching", "F").map((sentence) => sentence.text));
  const isLeftBlank = leftBlankIn(provisions);
  const ties = tiesOf(facts, lexicon);
  const inF = provisions.filter(({ provision }) => provision.section === "F");
  // A guess by place alone ties nothing.
  const tied = new Set(facts.links.filter(({ why, words }) => why !== "layout" || words.length > 0).flatMap(({ from, to }) => [from, to]));
  const isUnderstood = inF.filter(({ provision }) => tied.has(provision.id)).length >= (inF.length - 1) * MOST_TIED;
  const unmet = needs.filter((node) => node.need.section !== "C" && !tied.has(node.need.id) && isUnderstood && difficultyOf(node.need.text, lexicon) >= PLAIN && !ties.mayBeMet(node)).map(({ need }): FoundFault => ({ code: "need-without-provision", section: need.section, quote: need.text, place: need.place }));
  const alone = inF.filter((node) => ((!tied.has(node.provision.id) && isUnderstood && !ties.mayServe(node)) || isLeftBlank(node)) && !namesWhatFor(node) && !isForAll(node) && !ordinary.has(node.provision.text))
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
const isForAll = ({ provision, judgement }: ProvisionNode) => judgement.vague.some((hit) => hit.family.family === "whole-school") || /\b(?:therap\w+|psycholog\w+|hours|training|trained|to deliver|make sure that|resources|funding|strategies)\b/i.test(provision.text);
