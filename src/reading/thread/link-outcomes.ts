import type { ReadLink } from "../plan-reading.ts";
import type { Pair, ThreadTopics } from "./link-needs.ts";
import type { OutcomeNode } from "./read-outcomes.ts";
import type { ProvisionNode } from "./read-provisions.ts";
import { refersTo } from "./refers-to.ts";
import { topicScale } from "./weigh-topics.ts";

const LEAST = 0.75;
const NEARLY = 0.5;
const SAME_AREA = 0.5;
const SAME_ROW = 0.55;
/** How much of an outcome's likeness to a need passes on to the provision that meets the need. */
const THROUGH_NEED = 0.5;
const MOST = 6;

const none = { concepts: new Map(), words: new Set<string>() };

export type OutcomePair = { outcome: number; provision: number; why: ReadLink["why"]; words: string[] };

/** Which provision serves which outcome: by the plan's own references, by the chapter, else by what they are about, also by way of the need that both belong to. */
export function linkOutcomes(outcomes: readonly OutcomeNode[], provisions: readonly ProvisionNode[], topics: ThreadTopics, met: readonly Pair[]): OutcomePair[] {
  const weigh = topicScale(topics.outcomes, topics.provisions);
  const likeNeed = topicScale(topics.outcomes, topics.needs);
  const pairs: OutcomePair[] = [];
  const metBy = Map.groupBy(met, (pair) => pair.provision);
  const inChapter = Map.groupBy(outcomes, ({ statement }) => statement.chapter);
  for (const [outcome, node] of outcomes.entries()) {
    const own = topics.outcomes[outcome];
    if (own === undefined) continue;
    const { chapter } = node.statement;
    // A chapter of one outcome: what it provides is for that.
    const under = chapter === null || inChapter.get(chapter)?.length !== 1 ? [] : provisions.flatMap((to, provision): OutcomePair[] => (to.statement.chapter === chapter && to.statement.refs.length === 0 ? [{ outcome, provision, why: "layout", words: [] }] : []));
    if (under.length > 0) {
      pairs.push(...under);
      continue;
    }
    const named = provisions.flatMap((to, provision): OutcomePair[] => (node.ref !== null && refersTo(to, node.ref) ? [{ outcome, provision, why: "reference", words: [node.ref] }] : []));
    if (named.length > 0) {
      // Where the plan itself says which provision serves the outcome, nothing is guessed.
      pairs.push(...named);
      continue;
    }
    const needs = topics.needs.map((need) => likeNeed(own, need).score);
    const scored = provisions.map((to, provision) => {
      const { score, words } = weigh(own, topics.provisions[provision] ?? none);
      const through = Math.max(0, ...(metBy.get(provision) ?? []).map((pair) => THROUGH_NEED * Math.min(needs[pair.need] ?? 0, pair.score)));
      const chapter = node.statement.chapter !== null && to.statement.chapter !== null ? node.statement.chapter === to.statement.chapter : undefined;
      // In one row of a table that has outcomes and provision side by side.
      const inTable = node.statement.place.table !== undefined && node.statement.place.table === to.statement.place.table;
      const row = inTable ? node.statement.place.row === to.statement.place.row : undefined;
      const together = chapter ?? row ?? (node.statement.area !== null && to.statement.area === node.statement.area);
      const total = score + through + (row === true ? SAME_ROW : together && (score > 0.1 || through > 0.1) ? SAME_AREA : 0);
      return { outcome, provision, total: chapter === false || row === false ? total * 0.5 : total, why: together ? ("layout" as const) : ("words" as const), words: words.slice(0, 6) };
    });
    const best = Math.max(0, ...scored.map((pair) => pair.total));
    pairs.push(...scored.filter((pair) => pair.total >= LEAST && pair.total >= best * NEARLY).sort((a, b) => b.total - a.total).slice(0, MOST));
  }
  return pairs;
}
