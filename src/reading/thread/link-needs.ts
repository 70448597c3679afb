import type { ReadLink } from "../plan-reading.ts";
import { pairLeftOver } from "./pair-left-over.ts";
import type { OutcomeNode } from "./read-outcomes.ts";
import { refersTo } from "./refers-to.ts";
import type { NeedNode } from "./read-needs.ts";
import type { ProvisionNode } from "./read-provisions.ts";
import type { Topics } from "./topics.ts";
import { topicScale } from "./weigh-topics.ts";

/** Provision of which sections may meet a need of which section; the worth of each. */
const meets: Readonly<Record<"B" | "C" | "D", Readonly<Partial<Record<string, number>>>>> = { B: { F: 1, G: 0.5, H1: 0.3, H2: 0.3 }, C: { G: 1, F: 0.2 }, D: { H1: 1, H2: 1 } };

const LEAST = 0.65;
/** Less than this is chance. */
const SOME = 0.1;
/** A provision meets the needs that fit it nearly as well as the best one does. */
const NEARLY = 0.65;
/** More than this is no surer: a long need that touches all that a provision touches does not push out a short one. */
const ENOUGH = 1.5;
const SAME_AREA = 0.35;
const OTHER_AREA = 0.5;
const SAME_ROW = 0.4;
const MOST = 4;
/** What it adds that the plan gives provision for an outcome that is about the same as the need; a row for more outcomes than these says nothing. */
const SAME_OUTCOME = 0.7;
const FEW = 3;

export type ThreadTopics = { needs: readonly Topics[]; outcomes: readonly Topics[]; provisions: readonly Topics[] };
export type Pair = { need: number; provision: number; score: number; why: ReadLink["why"]; words: string[] };

/** Which provision meets which need: by the plan's own references where it has them, else what each provision fits best. */
export function linkNeeds(needs: readonly NeedNode[], provisions: readonly ProvisionNode[], outcomes: readonly OutcomeNode[], topics: ThreadTopics): Pair[] {
  const { needs: needTopics, provisions: provisionTopics, outcomes: outcomeTopics } = topics;
  const weigh = topicScale(needTopics, provisionTopics);
  const likeOutcome = topicScale(needTopics, outcomeTopics);
  const pairs: Pair[] = [];
  for (const [provision, to] of provisions.entries()) {
    const topics = provisionTopics[provision];
    if (topics === undefined) continue;
    const named = needs.flatMap((node, need): Pair[] => (node.ref !== null && to.statement.refs.includes(node.ref) ? [{ need, provision, score: 10, why: "reference", words: [node.ref] }] : []));
    if (named.length > 0) {
      pairs.push(...named);
      continue;
    }
    if (isStaffing(to)) {
      pairs.push(...needs.flatMap((node, need): Pair[] => {
        const said = needTopics[need]?.concepts.get(ADULT_HELP)?.said;
        return said !== undefined && node.need.section === "B" ? [{ need, provision, score: 1, why: "words", words: [said] }] : [];
      }));
      continue;
    }
    const served = outcomes.flatMap((node, index) => (node.ref !== null && to.statement.refs.length <= FEW && refersTo(to, node.ref) ? [outcomeTopics[index] ?? none] : []));
    const scored = needs.flatMap((node, need): Pair[] => {
      const worth = meets[node.need.section][to.provision.section];
      const own = needTopics[need];
      if (worth === undefined || own === undefined) return [];
      const { score, words } = weigh(own, topics);
      if (score === 0 && worth < 1) return [];
      const near = nearness(node, to);
      const shared = served.length === 0 ? 0 : SAME_OUTCOME * Math.min(1, Math.max(...served.map((outcome) => likeOutcome(own, outcome).score)));
      return [{ need, provision, score: worth * ((near.same ? score + (score > 0.1 ? near.bonus : 0) : score * near.share) + (score > 0.1 ? shared : 0)), why: near.same ? "layout" : "words", words: words.slice(0, 6) }];
    });
    const best = Math.max(0, ...scored.map((pair) => pair.score));
    const fit = scored.filter((pair) => pair.score >= LEAST && pair.score >= Math.min(best, ENOUGH) * NEARLY).sort((a, b) => b.score - a.score).slice(0, MOST);
    pairs.push(...(fit.length > 0 ? fit : nearest(to, scored) ?? onlyOne(to, provision, needs)));
  }
  const withHealthAndCare = [...pairs, ...leftInHealthAndCare(needs, provisions, pairs)];
  return [...withHealthAndCare, ...pairLeftOver(needs, provisions, withHealthAndCare)];
}

/** What a plan provides in section F serves some need: where nothing fits well, the need that fits best. Needs of its own area weigh more already. */
function nearest(to: ProvisionNode, scored: readonly Pair[]): Pair[] | undefined {
  if (to.provision.section !== "F") return undefined;
  const [first] = scored.filter((pair) => pair.score > SOME).sort((a, b) => b.score - a.score);
  return first && [first];
}

/** The concept of a need that an adult beside the child helps with. */
const ADULT_HELP = "adult-help";

const sectionsMeeting: readonly (readonly [need: "C" | "D", provision: readonly string[]])[] = [["C", ["G"]], ["D", ["H1", "H2"]]];
/** More needs than these, and it would be a guess. */
const FEW_LEFT = 3;
/** Directions to where something might be found are help with no need in particular. */
const namesNothing = /\b(?:local offer|signpost\w*|website|leaflet)\b/i;

/**
 * Health and care provision that nothing was found for: sections G and H answer sections C and D and nothing else, so that it is for the needs there which
 * nothing else meets, or where all are met for the one that there is.
 */
function leftInHealthAndCare(needs: readonly NeedNode[], provisions: readonly ProvisionNode[], pairs: readonly Pair[]): Pair[] {
  const metProvisions = new Set(pairs.map((pair) => pair.provision));
  const isMet = (need: number, by: readonly string[]) => pairs.some((pair) => pair.need === need && by.includes(provisions[pair.provision]?.provision.section ?? ""));
  return sectionsMeeting.flatMap(([section, by]) => {
    const own = needs.flatMap((node, need) => (node.need.section === section ? [need] : []));
    const open = own.filter((need) => !isMet(need, by));
    const meant = open.length > 0 ? open : own.length === 1 ? own : [];
    if (meant.length === 0 || meant.length > FEW_LEFT) return [];
    return provisions.flatMap((to, provision) => (by.includes(to.provision.section) && !metProvisions.has(provision) && !namesNothing.test(to.provision.text) ? meant.map((need): Pair => ({ need, provision, score: LEAST, why: "layout", words: [] })) : []));
  });
}

/** Health provision can only be for the one health need that there is. */
function onlyOne(to: ProvisionNode, provision: number, needs: readonly NeedNode[]): Pair[] {
  const health = needs.flatMap((node, need) => (node.need.section === "C" ? [need] : []));
  const [need] = health;
  return to.provision.section === "G" && health.length === 1 && need !== undefined ? [{ need, provision, score: LEAST, why: "layout", words: [] }] : [];
}

const none: Topics = { concepts: new Map(), words: new Set() };

const adult = /\b(?:teaching assistant|TA|LSA|support (?:assistant|worker)|one to one|1:1|one-to-one|adult)\b/i;
const notStaffing = /\b(?:training|trained|visits?|meetings?|group|programme|course)\b/i;
/** Fewer hours than these are a session and no staffing. */
const FEWEST_HOURS = 5;
/** So many hours are staffing also where they are spent in groups or on programmes. */
const MANY_HOURS = 10;
const training = /\btrain(?:ing|ed)\b/i;

const numbers = "five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(" ");

const someHours = new RegExp(String.raw`\b(\d+(?:\.\d+)?|${numbers.join("|")}(?:[ -]five)?|thirty)\s*(?:hours?|hrs?)\b`, "i");

/** How many hours a statement gives, in figures or in words; null where it gives none. */
function hoursIn(text: string): number | null {
  const found = someHours.exec(text)?.[1]?.toLowerCase();
  if (found === undefined) return null;
  const [word = "", more] = found.split(/[ -]/);
  return /^\d/.test(found) ? Number(found) : (word === "thirty" ? 30 : numbers.indexOf(word) + 5) + (more === undefined ? 0 : 5);
}

/** Hours of an adult meet every need that an adult's help meets, wherever the plan sets them out. */
function isStaffing({ provision, statement, judgement }: ProvisionNode): boolean {
  const what = statement.columns.what ?? provision.text;
  const hours = hoursIn(provision.text);
  const isMost = hours !== null && hours >= MANY_HOURS;
  if (provision.section !== "F" || !adult.test(provision.text) || (isMost ? training : notStaffing).test(what)) return false;
  return judgement.kind === "staffing" || (hours !== null && hours >= FEWEST_HOURS);
}

/** Whether a need and provision stand together: in one row, one chapter, or under the same area; and what it costs when they do not. */
function nearness(node: NeedNode, to: ProvisionNode): { same: boolean; bonus: number; share: number } {
  const a = node.statement;
  const b = to.statement;
  if (node.need.section !== "B") return { same: false, bonus: 0, share: 1 };
  if (a.place.table !== undefined && a.place.table === b.place.table) return { same: a.place.row === b.place.row, bonus: SAME_ROW, share: OTHER_AREA };
  if (a.chapter !== null && b.chapter !== null) return { same: a.chapter === b.chapter, bonus: SAME_AREA, share: OTHER_AREA };
  if (node.need.area !== null && b.area !== null) return { same: node.need.area === b.area, bonus: SAME_AREA, share: OTHER_AREA };
  return { same: false, bonus: 0, share: 1 };
}
