import { wordsOf } from "../../lexicon/phrase-finder.ts";
import type { NeedArea } from "../../plan-reading.ts";
import { isStaffing } from "../is-staffing.ts";
import type { ThreadTopics } from "../link-needs.ts";
import type { NeedNode } from "../read-needs.ts";
import type { OutcomeNode } from "../read-outcomes.ts";
import type { ProvisionNode } from "../read-provisions.ts";
import { refersTo } from "../refers-to.ts";
import type { Statement } from "../statement.ts";
import { stem } from "../topics.ts";
import { topicScale, type Weighing } from "../weigh-topics.ts";

/** What speaks for and against a need being met by a provision, in the order of the weights. */
export const evidenceNames = [
  "whatever", "concepts", "concepts, squared", "words", "beside the provision's best", "beside the need's best", "nothing in common", "best need", "second best need", "need covered", "heading",
  "by way of an outcome", "same area", "other area", "alone in its area", "area by words", "same chapter", "other chapter", "alone in its chapter", "same row", "other row", "like headings", "order", "other sections",
  "health", "care", "how many needs", "staffing", "staffing, need of help",
] as const;

/** `facts` in the order of `evidenceNames`; `named`: the provision itself names the need; `placed`: the layout says that they belong together. */
export type PairEvidence = { facts: readonly number[]; named: boolean; placed: boolean; weighing: Weighing };

/** A row for more outcomes than these says nothing of a need. */
const FEW = 3;
const MOST_BRIDGE = 1.5;
/** The concept of a need that an adult beside the child helps with. */
const ADULT_HELP = "adult-help";
const SOME = 0.05;

/** The evidence for each need (first index) and each provision (second) of a plan. */
export function evidenceOfPairs(needs: readonly NeedNode[], provisions: readonly ProvisionNode[], outcomes: readonly OutcomeNode[], topics: ThreadTopics): PairEvidence[][] {
  const weigh = topicScale(topics.needs, topics.provisions);
  const weighHeading = topicScale(topics.needsUnderHeadings, topics.headings);
  const weighOutcome = topicScale(topics.needs, topics.outcomes);
  const weighings = topics.needs.map((need) => topics.provisions.map((provision) => weigh(need, provision)));
  const bestOfNeed = weighings.map((row) => Math.max(0, ...row.map(({ score }) => score)));
  const scoresOf = (provision: number) => weighings.map((row) => row[provision]?.score ?? 0);
  const likeOutcome = topics.needs.map((need) => topics.outcomes.map((outcome) => weighOutcome(need, outcome).score));
  const headings = new Map<string, number[]>();
  const ofSection = countBy(needs, ({ need }) => need.section);
  const ofArea = countBy(needs.filter(({ need }) => need.section === "B"), ({ need }) => need.area);
  const ofChapter = countBy(needs, ({ statement }) => statement.chapter);
  const needRanks = ranksOf(needs.map(({ need }) => need.section));
  const provisionRanks = ranksOf(provisions.map(({ provision }) => provision.section));
  const needHeadings = needs.map(({ statement }) => headingWords(statement));

  const columns = provisions.map((to, at): PairEvidence[] => {
    const { statement: b, provision } = to;
    const served = outcomes.flatMap((node, index) => (servesByPlace(to, node) ? [index] : []));
    const bridges = needs.map((_, need) => (served.length === 0 ? 0 : Math.max(...served.map((outcome) => likeOutcome[need]?.[outcome] ?? 0))));
    const bestBridge = Math.max(0.5, ...bridges);
    const scores = scoresOf(at);
    const [best = 0, second = 0] = greatestTwo(scores);
    const heads = headings.get(b.heading) ?? topics.needsUnderHeadings.map((need) => Math.min(1, weighHeading(need, topics.headings[at] ?? nothing).score));
    headings.set(b.heading, heads);
    const ownHeading = headingWords(b);
    const spoken = topics.areas[at] ?? new Map<NeedArea, number>();
    const spokenOf = [...spoken.values()].reduce((sum, count) => sum + count, 0);
    const isAdult = isStaffing(to);
    return needs.map((node, need): PairEvidence => {
      const { statement: a } = node;
      const weighing = weighings[need]?.[at] ?? { score: 0, byConcepts: 0, byWords: 0, covered: 0, words: [] };
      const { score, byConcepts, byWords, covered } = weighing;
      const inB = node.need.section === "B" && provision.section === "F";
      const isHealth = node.need.section === "C" && provision.section === "G";
      const isCare = node.need.section === "D" && (provision.section === "H1" || provision.section === "H2");
      const chapter = inB && a.chapter !== null && b.chapter !== null ? a.chapter === b.chapter : undefined;
      const row = inB && a.place.table !== undefined && a.place.table === b.place.table ? a.place.row === b.place.row : undefined;
      const area = inB && node.need.area !== null && b.area !== null ? node.need.area === b.area : undefined;
      const facts = [
        1, Math.min(byConcepts, 2), Math.min(1, byConcepts) ** 2, Math.min(byWords, 3), score / Math.max(best, 0.4), score / Math.max(bestOfNeed[need] ?? 0, 0.4), is(score === 0), is(score > SOME && score >= best), is(score > SOME && score < best && score >= second), covered, heads[need] ?? 0,
        Math.min(MOST_BRIDGE, bridges[need] ?? 0) / bestBridge, is(area), is(area === false), area === true ? 1 / (ofArea.get(node.need.area) ?? 1) : 0,
        inB && spokenOf > 0 && node.need.area !== null ? (spoken.get(node.need.area) ?? 0) / spokenOf - 0.25 : 0, is(chapter), is(chapter === false),
        chapter === true ? 1 / (ofChapter.get(a.chapter) ?? 1) : 0, is(row), is(row === false), inB ? alike(needHeadings[need], ownHeading) : 0,
        inB ? Math.abs((needRanks[need] ?? 0) - (provisionRanks[at] ?? 0)) : 0.3, is(!inB && !isHealth && !isCare), is(isHealth), is(isCare), Math.log(ofSection.get(node.need.section) ?? 1),
        is(inB && isAdult), is(inB && isAdult && topics.needs[need]?.concepts.has(ADULT_HELP)),
      ];
      return { facts, weighing, named: node.ref !== null && b.refs.includes(node.ref), placed: chapter === true || row === true || (area === true && score > 0) };
    });
  });
  return needs.map((_, need) => columns.map((column) => column[need]).filter((each) => each !== undefined));
}

/** The first and the second of some scores from the greatest on; two that are alike are first and second. */
function greatestTwo(scores: readonly number[]): [number, number] {
  let [first, second] = [0, 0];
  for (const score of scores) {
    if (score > first) [first, second] = [score, first];
    else if (score > second) second = score;
  }
  return [first, second];
}

const countBy = <T, Key>(all: readonly T[], keyOf: (one: T) => Key): Map<Key, number> => new Map([...Map.groupBy(all, keyOf)].map(([key, members]) => [key, members.length]));
const is = (fact: boolean | undefined) => (fact === true ? 1 : 0);
const nothing = { concepts: new Map(), words: new Set<string>() };

/** That a provision stands under an outcome: the plan says so, or they share a chapter or a row. */
const servesByPlace = (to: ProvisionNode, { ref, statement }: OutcomeNode): boolean =>
  (ref !== null && to.statement.refs.length <= FEW && refersTo(to, ref)) || (statement.chapter !== null && statement.chapter === to.statement.chapter)
  || (statement.place.table !== undefined && statement.place.table === to.statement.place.table && statement.place.row === to.statement.place.row);

/** How far down its section each statement stands, from 0 to 1. */
function ranksOf(sections: readonly string[]): number[] {
  const totals = new Map<string, number>();
  for (const section of sections) totals.set(section, (totals.get(section) ?? 0) + 1);
  const seen = new Map<string, number>();
  return sections.map((section) => {
    const at = seen.get(section) ?? 0;
    seen.set(section, at + 1);
    const total = totals.get(section) ?? 1;
    return total > 1 ? at / (total - 1) : 0.5;
  });
}

const headingWords = ({ heading }: Statement): ReadonlySet<string> => new Set(wordsOf(heading).map((word) => stem(word.text)).filter((word) => word.length > 3));

/** The share of the longer heading's words that both have. */
function alike(one: ReadonlySet<string> | undefined, other: ReadonlySet<string>): number {
  if (one === undefined || one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared / Math.max(one.size, other.size);
}
