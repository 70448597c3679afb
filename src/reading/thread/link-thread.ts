import { matchesOf, type Lexicon } from "../lexicon/lexicon.ts";
import type { ReadLink } from "../plan-reading.ts";
import type { NeedNode } from "./read-needs.ts";
import type { OutcomeNode } from "./read-outcomes.ts";
import type { ProvisionNode } from "./read-provisions.ts";

const stop = new Set("about above after again against also although always among another anything around because been before being below between both came child children class could does doing done down during each either every everything from give given good have having help helps here himself herself into just know like made make makes many might more most much must need needs never none nothing only other others over own part place plan put rather really same school section should some something staff still such support take taken than that their them then there these they thing things this those through time times together under until upon used uses using very want wants week well what when where which while whole whose will with within without work would year years your young pupil pupils adult adults lesson lessons minutes hour hours day days term teacher teaching assistant".split(" "));

/** A word without its endings, so that "reads", "reading" and "reader" agree. Short and simple on purpose: it only serves comparison. */
const stem = (word: string) => word.toLowerCase().replace(/['’]s?$/, "").replace(/(?:ations?|ingly|ing|edly|ed|ies|ers?|ly|ness|ment|s|e)$/, "");

function contentWords(text: string, without: ReadonlySet<string>): Set<string> {
  return new Set((text.match(/[A-Za-z][A-Za-z’'-]{3,}/g) ?? []).map((word) => word.toLowerCase()).filter((word) => !stop.has(word)).map(stem).filter((word) => word.length > 2 && !without.has(word)));
}

type Topics = { concepts: Map<string, string>; words: Set<string> };

function topicsOf(text: string, lexicon: Lexicon, without: ReadonlySet<string>): Topics {
  const concepts = new Map<string, string>();
  for (const concept of lexicon.concepts) {
    const hit = matchesOf(concept.pattern, text)[0];
    if (hit) concepts.set(concept.id, hit.text);
  }
  return { concepts, words: contentWords(text, without) };
}

type Weighing = { score: number; words: string[] };

/** How much two statements have in common: rare concepts weigh more than common ones, and a shared word of their own most. */
function weigh(a: Topics, b: Topics, rarity: ReadonlyMap<string, number>, wordRarity: ReadonlyMap<string, number>): Weighing {
  let score = 0;
  const words: string[] = [];
  for (const [id, hit] of a.concepts) {
    if (!b.concepts.has(id)) continue;
    score += rarity.get(id) ?? 0.5;
    words.push(hit);
  }
  for (const word of a.words) {
    if (!b.words.has(word)) continue;
    score += 0.9 * (wordRarity.get(word) ?? 0.5);
    words.push(word);
  }
  return { score, words };
}

/** 1 for a topic of one statement, less the more statements share it (inverse document frequency, Spärck Jones 1972). */
function rarities(all: readonly Iterable<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const keys of all) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.log(all.length + 1);
  return new Map([...counts].map(([key, count]) => [key, Math.max(0.08, Math.log((all.length + 1) / count) / most)]));
}

export type Thread = { needs: readonly NeedNode[]; outcomes: readonly OutcomeNode[]; provisions: readonly ProvisionNode[] };

const LEAST = 0.62;
const MOST_LINKS = 6;

const sectionOfNeed = { B: ["F"], C: ["G", "F"], D: ["H1", "H2"] } as const;

/**
 * Joins needs to provision and outcomes to provision: by the plan's own references first, then by its layout (the same area), weighed with words in common.
 * Fills `provisions` and `needs` of the nodes and gives the links with their reasons.
 */
export function linkThread({ needs, outcomes, provisions }: Thread, lexicon: Lexicon, names: ReadonlySet<string>): ReadLink[] {
  const links: ReadLink[] = [];
  const without = new Set([...names].map(stem));
  const needTopics = needs.map((node) => topicsOf(node.need.text, lexicon, without));
  const provisionTopics = provisions.map((node) => topicsOf(`${node.statement.columns.area ?? ""} ${node.provision.text}`, lexicon, without));
  const outcomeTopics = outcomes.map((node) => topicsOf(`${node.outcome.text} ${node.outcome.steps.join(" ")}`, lexicon, without));
  const everything = [...needTopics, ...provisionTopics, ...outcomeTopics];
  const rarity = rarities(everything.map((topics) => topics.concepts.keys()));
  const wordRarity = rarities(everything.map((topics) => topics.words));

  const joinBest = (from: string, candidates: { to: ProvisionNode; weighing: Weighing; layout: boolean; reference: boolean }[], into: string[], back?: (node: ProvisionNode) => void) => {
    const scored = candidates.map((each) => ({ ...each, total: each.reference ? 10 : each.weighing.score + (each.layout && each.weighing.score > 0.15 ? 0.28 : 0) }));
    const best = Math.max(0, ...scored.map((each) => each.total));
    const chosen = scored.filter((each) => each.total >= LEAST && each.total >= Math.min(best, 3) * 0.42).sort((a, b) => b.total - a.total).slice(0, best >= 10 ? 40 : MOST_LINKS);
    for (const { to, weighing, layout, reference } of chosen) {
      into.push(to.provision.id);
      back?.(to);
      links.push({ from, to: to.provision.id, why: reference ? "reference" : layout ? "layout" : "words", words: weighing.words.slice(0, 6) });
    }
  };

  for (const [index, node] of needs.entries()) {
    const allowed: readonly string[] = sectionOfNeed[node.need.section];
    const topics = needTopics[index];
    if (topics === undefined) continue;
    const candidates = provisions.flatMap((to, at) => {
      const other = provisionTopics[at];
      if (other === undefined || (!allowed.includes(to.provision.section) && node.need.section !== "B")) return [];
      const weighing = weigh(topics, other, rarity, wordRarity);
      const near = to.provision.section === "F" || node.need.section !== "B" ? 1 : 0.6;
      return [{ to, weighing: { ...weighing, score: weighing.score * near }, layout: node.need.area !== null && to.statement.area === node.need.area, reference: false }];
    });
    joinBest(node.need.id, candidates, node.need.provisions, (to) => to.provision.needs.push(node.need.id));
  }

  for (const [index, node] of outcomes.entries()) {
    const topics = outcomeTopics[index];
    if (topics === undefined) continue;
    const named = provisions.some((to) => node.ref !== null && refersTo(to, node.ref));
    const candidates = provisions.flatMap((to, at) => {
      const other = provisionTopics[at];
      if (other === undefined) return [];
      const reference = node.ref !== null && refersTo(to, node.ref);
      // Where the plan itself says which provision serves the outcome, nothing is guessed.
      if (named && !reference) return [];
      return [{ to, weighing: weigh(topics, other, rarity, wordRarity), layout: node.statement.area !== null && to.statement.area === node.statement.area, reference }];
    });
    joinBest(node.outcome.id, candidates, node.outcome.provisions);
  }
  return links;
}

/** "E1" and "1", "O3" and "3": the same outcome, however the plan writes it; "*" is all of them. */
function refersTo(to: ProvisionNode, ref: string): boolean {
  const digits = /\d+/.exec(ref)?.[0];
  return to.statement.refs.some((each) => each === "*" || each === ref || (digits !== undefined && /^[EO]?\d+$/.test(each) && /\d+/.exec(each)?.[0] === digits && /^[EO]?\d+$/.test(ref)));
}
