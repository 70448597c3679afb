import { matchesOf, type Lexicon } from "../lexicon/lexicon.ts";
import type { OutcomeFault } from "../plan-reading.ts";
import { frequenciesIn } from "../words/quantities.ts";
import { timeframeIn, type Timeframe } from "../words/timeframes.ts";
import { aimsOf } from "./aims-of.ts";

export type OutcomeJudgement = { smart: "yes" | "partly" | "no"; fault: OutcomeFault | null; faults: OutcomeFault[]; timeframe: Timeframe | undefined };

/** What is known of the child when the plan was made; null where it is not. */
export type ChildNow = { yearGroup: number | null; madeOn: string | null };

/** Counted or timed, so that it can be seen whether it was reached. */
const counted = /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|half)\b(?!\s*(?:years?|months?)\b)|\b(?:always|full time|full-time|on (?:his|her|their) own|by (?:himself|herself|themselves)|independently|unaided|without)\b|\bper cent\b|%|\bcentile\b/i;
const oneToOne = /\b(?:one[ -]to[ -]one|1:1|1-1)\b/gi;
/** So often out of so many: what is done in one go is then one aim, however many verbs tell it. */
const outOf = /\bout of\b|\btimes in\b|\boccasions\b|%|\bper cent\b/i;
/** What could be counted, though no number is given. */
const countable = /\b(?:attendance|attend|punctual\w*|weight|reading age|spelling age|scores?|number of|behaviour points|exclusions|suspensions)\b/i;
/** Verbs of growing and feeling: whether it happened cannot be seen. */
const soft = new Set("be become feel have make improve improved improving develop developed developing increase increased build enhance gain grow enjoy reach achieve fulfil maintain strengthen extend understand cope manage know learn appreciate experience continue progress benefit reduce reduced engage regulate express".split(" "));
/** Of those, what may still be told of a stated thing, if with a time: "understand maps better". */
const ofThing = new Set(["understand", "know", "learn", "manage", "express"]);

/**
 * Whether an outcome is specific, measurable and has a time (SEND Code of Practice 9.66), and which fault is the first. `when` is the time that a table gives in
 * another column.
 */
export function judgeOutcome(text: string, when: string, child: ChildNow, lexicon: Lexicon): OutcomeJudgement {
  const timeframe = timeframeIn(text, lexicon) ?? timeframeIn(when, lexicon) ?? (when.trim() !== "" && /20\d\d|year|term|review/i.test(when) ? { text: when, year: null, date: null, stage: false } : undefined);
  const body = timeframe ? text.replace(timeframe.text, " ") : text;
  const aims = aimsOf(body);
  const main = aims[0];
  const vague = matchesOf(lexicon.outcomes.unmeasurable, body);
  const observable = (main !== undefined && !soft.has(main)) || matchesOf(lexicon.outcomes.observable, body).length > 0;
  const measured = counted.test(body.replace(oneToOne, " ")) || frequenciesIn(body).length > 0;
  const faults: OutcomeFault[] = [];
  if (isProvision(body, lexicon, observable)) faults.push("is-provision");
  if (isSeveral(aims, body)) faults.push("several-in-one");
  if (!measured) faults.push(vague.length > 0 && !countable.test(body) ? "unmeasurable" : observable || countable.test(body) ? "not-specific" : "unmeasurable");
  if (timeframe === undefined) faults.push("no-timeframe");
  else if (isWrongTime(timeframe, child)) faults.push("wrong-timeframe");
  return { smart: smartOf(faults, timeframe !== undefined, observable, main), fault: faults[0] ?? null, faults, timeframe };
}

function smartOf(faults: readonly OutcomeFault[], hasTime: boolean, observable: boolean, main: string | undefined): OutcomeJudgement["smart"] {
  if (faults.length === 0) return "yes";
  if (faults.includes("is-provision")) return "no";
  if (faults.includes("unmeasurable")) return !faults.includes("several-in-one") && hasTime && (observable || ofThing.has(main ?? "")) ? "partly" : "no";
  if (faults.includes("not-specific")) return hasTime ? "partly" : "no";
  return faults.length >= 3 ? "no" : "partly";
}

/** It tells what is given to the child and not what the child will do. */
function isProvision(body: string, lexicon: Lexicon, observable: boolean): boolean {
  if (given.test(body)) return true;
  const having = /\b(?:have|has|having|receive|see|be seen by|work with)\s+(?:[\w’'-]+\s+){0,5}$/i;
  if (matchesOf(lexicon.roleWords, body).some(({ at }) => having.test(body.slice(0, at))) && !/\bhave\s+(?:asked|told|spoken)\b/i.test(body)) return true;
  return matchesOf(lexicon.outcomes.provision, body).length > 0 && (!observable || matchesOf(lexicon.outcomes.observable, body).length <= 1) && !counted.test(body.replace(oneToOne, " ")) && !outOf.test(body);
}

/** Words of giving and getting that leave no doubt, whatever is counted. */
const given = /^(?:an?|the|regular|daily|weekly)\s+[\w\s’'-]{3,60}?\bwill\s+be\s+(?:identified|provided|appointed|arranged|put\s+in\s+place|made\s+available|available|set\s+up|carried\s+out|completed|delivered|offered)\b|\b(?:(?:will|to|shall|should)\s+(?:continue\s+to\s+|be\s+able\s+to\s+)?(?:receive|be\s+receiving|be\s+in\s+receipt|be\s+given\s+(?:a|an|access|the|more|regular|daily|weekly|additional)|be\s+provided\s+with|be\s+supported\s+by|be\s+offered|have\s+access|access\s+(?:a|an|the|to|therapy|support|regular))|(?:have|has|having)\s+(?:an?\s+|the\s+|regular\s+|daily\s+|weekly\s+|\w+\s+hours?\s+of\s+){1,2}(?:[\w’'-]+\s+){0,2}(?:check-?ins?|mentor(?:ing)?|therapy|key (?:adult|worker|person)|sessions?|interventions?|support|one[ -]to[ -]one|movement breaks?|social (?:group|story)|nurture|safe space|quiet space)\b|attend\s+(?:an?\s+|the\s+|weekly\s+|regular\s+|daily\s+){0,2}(?:[\w-]+\s+){0,2}(?:therapy|intervention|nurture|social skills|sessions?|programme)\b|work\s+with\s+(?:an?\s+|the\s+|his\s+|her\s+)(?:[\w-]+\s+){0,4}(?:therapist|psychologist|mentor|assistant)|in\s+receipt\s+of|(?:staff|school|the\s+school|college|adults|teachers|the\s+council|the\s+local\s+authority|parents)\s+(?:will|to|shall)\s)/i;

/** Several aims in one: three or more things that the child is to do or to be. */
const isSeveral = (aims: readonly string[], body: string): boolean => !outOf.test(body) && (aims.length >= 3 || (aims.length === 2 && aims.every((aim) => soft.has(aim)) && (body.match(/,/g) ?? []).length >= 2));

/** The stage is over already or ends with this school year, or lies further off than the next change of stage ("Key Stage 2" for a child in Year 1). */
function isWrongTime(timeframe: Timeframe, child: ChildNow): boolean {
  if (timeframe.year !== null && child.yearGroup !== null) return timeframe.year < child.yearGroup || (timeframe.stage && timeframe.year === child.yearGroup) || timeframe.year - child.yearGroup > 5;
  return timeframe.date !== null && child.madeOn !== null && timeframe.date < child.madeOn;
}
