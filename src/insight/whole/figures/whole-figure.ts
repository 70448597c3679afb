import { joinProgramRatings, type Interval, pairedDifference, type PairedDifference } from "../../../statistics/index.ts";

/** What one audited document says of a question. `hand` is null where the question does not apply to it, `program` where the program is silent; per cent. */
export type WholePair = { hand: number | null; program: number | null };

/** A stratum as one question sees it: documents in its frame, the program's answers over them, and those audited by hand. */
export type WholePart = { frame: number; programAnswers: number; programSum: number; audited: readonly WholePair[] };

/**
 * Whether joining helps. `gain`: it narrows the interval. `no-gain`: the program does not follow the auditors here. `few-pairs`: too few documents have both.
 * `silent`: the program never answers this. `perfect`: the two never differed, so nobody can tell how far they would. `alike`: all audits say the same, so nobody can tell how others would differ. `whole`: every document was audited.
 * `too-few`: too few audits for any figure.
 */
export type WholeState = "gain" | "no-gain" | "few-pairs" | "silent" | "perfect" | "alike" | "whole" | "too-few";

export type Sure = Interval & { value: number; se: number };

export type WholeFigure = {
  state: WholeState;
  /** Documents that were audited by hand and that the question applies to; of them those with an answer of the program too. */
  audits: number;
  pairs: number;
  /** From the hand audits alone; `low` and `high` are the value itself where the interval cannot be known or nothing is left to chance. */
  hand: Sure | null;
  /** Only in the states `gain` and `no-gain`. */
  joined: Sure | null;
  /** How many hand audits alone would make an interval as narrow as the joined one. */
  worth: number | null;
  /** The program less the auditors on documents that both rated. */
  bias: PairedDifference | null;
};

/** With fewer hand audits a figure says too little, as everywhere in this room; with fewer pairs nobody can see how the program follows the auditors. */
export const leastAudits = 5;
export const leastPairs = 10;
/** Less than a tenth more audits' worth is no gain to speak of: our own line. */
const leastGain = 1.1;

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const sumOf = <T>(list: readonly T[], of: (each: T) => number): number => list.reduce((sum, each) => sum + of(each), 0);

/** The ends of a share or percentage lie between 0 and 100. */
const within = ({ low, high }: Interval): Interval => ({ low: Math.max(0, low), high: Math.min(100, high) });

/**
 * One question's mean over all documents of the frames to which it applies, by hand audits alone and joined with the program's answers.
 *
 * The mean is a ratio: what the audits give ÷ to how many it applies, each weighted by the stratum's frame. Linearised (Cochran 1977, 6.3; Särndal, Swensson and
 * Wretman 1992, 5.5), every audited document becomes one number, hand ratio + (hand − ratio) ÷ share to which it applies, 0 distance where it does not apply. The program's answer, less its mean,
 * stands beside it; where the program is silent, or a document was never read, 0 does: then that document says nothing, and the estimate stays right.
 * Strata without an audit must be left out by the caller. `hasSteps`: ratings have few steps, as those of one criterion do. Undefined where nothing was audited.
 */
export function wholeFigure(parts: readonly WholePart[], { hasSteps = false }: { hasSteps?: boolean } = {}): WholeFigure | undefined {
  const audited = parts.flatMap((part) => part.audited);
  const applying = audited.filter((pair): pair is WholePair & { hand: number } => pair.hand !== null);
  const both = applying.flatMap(({ hand, program }) => (program === null ? [] : [{ first: hand, second: program }]));
  if (applying.length === 0) return undefined;
  const known = { audits: applying.length, pairs: both.length, hand: null, joined: null, worth: null, bias: pairedDifference(both) ?? null };
  if (applying.length < leastAudits) return { ...known, state: "too-few" };

  const applies = sumOf(parts, (part) => part.frame * meanOf(part.audited.map(({ hand }) => Number(hand !== null))));
  const ratio = sumOf(parts, (part) => part.frame * meanOf(part.audited.map(({ hand }) => hand ?? 0))) / applies;
  const share = applies / sumOf(parts, (part) => part.frame);
  const answers = sumOf(parts, (part) => part.programAnswers);
  const centre = answers === 0 ? 0 : sumOf(parts, (part) => part.programSum) / answers;
  const found = joinProgramRatings(parts.map((part) => ({
    frame: part.frame, programMean: (part.programSum - part.programAnswers * centre) / part.frame,
    sample: part.audited.map(({ hand, program }) => ({ hand: ratio + (hand === null ? 0 : (hand - ratio) / share), program: program === null ? 0 : program - centre })),
  })), hasSteps ? { steps: { hand: 100 / share, program: 100 } } : {});
  const isWhole = parts.every((part) => part.audited.length >= part.frame);
  const hand = { value: ratio, se: found?.handOnly.se ?? 0, ...(found === undefined ? { low: ratio, high: ratio } : within(found.handOnly.interval)) };
  const state = ((): WholeState => {
    if (isWhole) return "whole";
    if (found === undefined || found.handOnly.se === 0) return "alike";
    if (answers === 0 || both.length === 0) return "silent";
    return both.length < leastPairs ? "few-pairs" : "gain";
  })();
  if (state !== "gain" || found === undefined) return { ...known, state, hand };
  if (found.se === 0) return { ...known, state: "perfect", hand };
  // As sure as m audits of those F to which it applies: se² falls with 1/m − 1/F (Cochran 1977, 2.6), so m never passes F.
  const worth = 1 / (1 / applies + (found.se / found.handOnly.se) ** 2 * (1 / applying.length - 1 / applies));
  return {
    ...known, hand, worth, state: worth < leastGain * applying.length ? "no-gain" : "gain",
    joined: { value: Math.min(100, Math.max(0, found.value)), se: found.se, ...within(found.interval) },
  };
}
