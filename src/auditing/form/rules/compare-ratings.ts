import { rescore, score, type CompiledInstrument, type Score } from "../../../instruments/index.ts";

type Answers = Readonly<Record<string, string | string[]>>;
export type RatingToCompare = { compiled: CompiledInstrument; answers: Answers; facts: Readonly<Record<string, unknown>> };
export type Change = "better" | "worse" | "same" | "other";
export type ComparedRow = { criterion: string; section: string; text: string; before: string; after: string; change: Change };
export type Compared = {
  rows: ComparedRow[];
  /** Criteria of either tool that the other does not ask. */
  onlyBefore: string[]; onlyAfter: string[];
  better: number; worse: number; same: number;
  before: Score; after: Score;
};

const inWords = (value: string | string[] | undefined) => (value === undefined ? "" : [value].flat().join(", "));
/** The share of the full points of each scored answer. */
const shares = (scored: Score) => new Map(scored.explanation.contributions.map(({ criterion, points, most }) => [criterion, points / most]));

/**
 * An earlier and a later rating of the same plan, criterion by criterion in the later one's order. Where the tools differ, criteria are matched
 * by what each says it maps to, and an answer by its worth on the other scale; what has no match is named. "other": one of the two does not score.
 */
export function compareRatings(earlier: RatingToCompare, later: RatingToCompare): Compared {
  const before = score(earlier.compiled, earlier.answers, earlier.facts);
  const after = score(later.compiled, later.answers, later.facts);
  const carried = rescore(earlier.compiled, later.compiled, earlier.answers, earlier.facts);
  const shareBefore = shares(carried.score);
  const shareAfter = shares(after);
  const isBoth = (id: string) => carried.answers[id] !== undefined && later.answers[id] !== undefined;
  const change = (id: string): Change => {
    const [was, is] = [shareBefore.get(id), shareAfter.get(id)];
    if (inWords(carried.answers[id]) === inWords(later.answers[id])) return "same";
    if (was === undefined || is === undefined) return "other";
    return is > was ? "better" : is < was ? "worse" : "same";
  };
  const rows = later.compiled.criteria.filter(({ id }) => isBoth(id)).map(({ id, criterion, section }): ComparedRow => ({
    criterion: id, section: section.id, text: criterion.text, before: inWords(carried.answers[id]), after: inWords(later.answers[id]), change: change(id),
  }));
  const count = (kind: Change) => rows.filter((row) => row.change === kind).length;
  return {
    rows, before, after, better: count("better"), worse: count("worse"), same: count("same"),
    onlyBefore: carried.notCarried.map(({ criterion }) => criterion),
    onlyAfter: Object.keys(later.answers).filter((id) => !isBoth(id)),
  };
}
