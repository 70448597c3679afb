import { differenceOfMeans } from "../estimates/difference.ts";
import type { Interval } from "../estimates/interval.ts";
import { estimateMean } from "../estimates/mean-interval.ts";
import { summarise } from "../estimates/sample-summary.ts";
import { comparisonRow, type ComparisonOptions, type ComparisonRow } from "./comparison-row.ts";
import { documentScores } from "./document-scores.ts";
import type { Judgement } from "./judgement.ts";
import { matchGroups, type MatchedAnswer } from "./match-groups.ts";

export type GroupComparison = {
  overall: ComparisonRow;
  /** One row for each value of `by`, in the order in which they came; none without `by`. */
  rows: ComparisonRow[];
  /** Documents that only one of the groups rated. */
  onlyFirst: number;
  onlySecond: number;
  /**
   * All documents of each group, whether or not the other rated them: so a difference here may lie in the documents and not in
   * the raters. `difference` is second less first with Welch's interval (Welch 1947), null with fewer than two documents on a side.
   */
  unmatched: { n1: number; n2: number; mean1: number | null; mean2: number | null; difference: (Interval & { value: number }) | { value: number; low: null; high: null } | null };
};

export type GroupOptions = ComparisonOptions & {
  /** What to break the comparison down by: kind, section, criterion, rater; asked of each judgement of the first group. */
  by?: (judgement: Judgement) => string;
};

function rowsBy(matched: readonly MatchedAnswer[], by: (judgement: Judgement) => string, options: ComparisonOptions): ComparisonRow[] {
  const groups = new Map<string, MatchedAnswer[]>();
  for (const answer of matched) {
    // Several raters of the first group may have judged the answer; each stands in the row of its own key.
    for (const [key, first] of Map.groupBy(answer.first, by)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [{ ...answer, first }]);
      else group.push({ ...answer, first });
    }
  }
  return [...groups].map(([key, answers]) => comparisonRow(key, answers, options));
}

function compareUnmatched(scores1: readonly number[], scores2: readonly number[], level: number | undefined): GroupComparison["unmatched"] {
  const one = summarise(scores1);
  const two = summarise(scores2);
  const known = { n1: scores1.length, n2: scores2.length, mean1: one?.mean ?? null, mean2: two?.mean ?? null };
  if (one === undefined || two === undefined) return { ...known, difference: null };
  const first = estimateMean(one);
  const second = estimateMean(two);
  const difference = first === undefined || second === undefined ? { value: two.mean - one.mean, low: null, high: null } : differenceOfMeans(second, first, level);
  return { ...known, difference };
}

/**
 * Two groups of ratings side by side: auditor and moderator, internal and external, program and people, before and after.
 * Agreement and the paired difference are over the answers (document and criterion) that both gave.
 */
export function compareGroups(first: readonly Judgement[], second: readonly Judgement[], { by, ...options }: GroupOptions = {}): GroupComparison {
  const matched = matchGroups(first, second);
  const outOf = options.outOf ?? 100;
  const scores1 = documentScores(first, outOf);
  const scores2 = documentScores(second, outOf);
  return {
    overall: comparisonRow("", matched, options),
    rows: by === undefined ? [] : rowsBy(matched, by, options),
    onlyFirst: [...scores1.keys()].filter((document) => !scores2.has(document)).length,
    onlySecond: [...scores2.keys()].filter((document) => !scores1.has(document)).length,
    unmatched: compareUnmatched([...scores1.values()], [...scores2.values()], options.level),
  };
}
