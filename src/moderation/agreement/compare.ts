import type { Db } from "../../platform/index.ts";
import { compareGroups, leastDocuments, rankByDifference, type ComparisonRow, type Judgement } from "../../statistics/index.ts";
import { apart, type Apart } from "../compare/apart.ts";
import { absentByCycle, type AbsentTable } from "../compare/absent-by-cycle.ts";
import { groupOf, isBreakdown, type Breakdown, type ComparisonFilters } from "../compare/comparison-filters.ts";
import { documentKeys } from "../compare/document-keys.ts";
import { turnRound } from "../compare/turn-round.ts";
import { groupLimit, loadGroup, type GroupRating } from "./load-group.ts";
import { loadJudgements } from "./load-judgements.ts";

export type ComparedRow = ComparisonRow & { label: string };

export type Comparison = {
  /** All ratings of each group, also of documents that the other did not rate; scores of `scale`. */
  all: Apart & { ratings1: number; ratings2: number; scale: number };
  outOf: number;
  overall: ComparisonRow;
  by: Breakdown; rows: ComparedRow[];
  /** Criteria by how far the groups lie apart, the furthest first; without those that are answered alike; those with too few documents to say so are counted only. */
  furthest: ComparedRow[];
  tooFew: number;
  /** References of ratings of the second group of which the first has none, and how many of the first have none in the second. */
  onlySecond: string[]; onlyFirst: number;
  /** Averages with and without documents that were not there; null where there are none such. */
  absent: AbsentTable | null;
  /** One of the groups is larger than what is compared on one page. */
  isCut: boolean;
};

// The same answer is drawn again so often for the whole, and less often for each of many rows.
const timesOverall = 1000;
const timesOfRows = 300;

/** A rating's score out of `outOf`: as its tool gives it where that is the same, else from its percentage. */
const scoreOf = (rating: GroupRating, outOf: number): number | null =>
  rating.isAbsent ? null : rating.outOf === outOf ? rating.score : rating.percent === null ? null : (rating.percent / 100) * outOf;

function absentOf(first: readonly GroupRating[], second: readonly GroupRating[], outOf: number): AbsentTable | null {
  if (![...first, ...second].some((rating) => rating.isAbsent)) return null;
  const row = (rating: GroupRating) => ({ period: rating.cycleName ?? "No cycle", kind: rating.kindName ?? "Kind not given", score: scoreOf(rating, outOf) });
  const kinds = new Set(second.map((rating) => rating.kind));
  const periods = new Map<string, string>();
  // Ratings come newest first: the oldest day of each cycle gives their order.
  for (const rating of [...first, ...second]) periods.set(rating.cycleName ?? "No cycle", [periods.get(rating.cycleName ?? "No cycle") ?? rating.ratedOn, rating.ratedOn].sort()[0] ?? rating.ratedOn);
  const inOrder = [...periods].sort((a, b) => (a[1] < b[1] ? -1 : 1)).map(([name]) => name);
  const scored = (rating: GroupRating) => rating.isAbsent || rating.percent !== null;
  return absentByCycle(inOrder, first.filter((rating) => kinds.has(rating.kind) && scored(rating)).map(row), second.filter(scored).map(row));
}

/** Two groups of ratings, matched by document and criterion. `seenBy`: the account that looks. */
export async function compareRatings(db: Db, authorityId: string, filters: ComparisonFilters, seenBy: string): Promise<Comparison> {
  const common = { seenBy, ...(filters.instrument !== undefined && { instrument: filters.instrument }), ...(filters.kind !== undefined && { kind: filters.kind }) };
  const first = await loadGroup(db, authorityId, groupOf(filters, 1), common);
  const firstIds = new Set(first.map((rating) => rating.id));
  const found = await loadGroup(db, authorityId, groupOf(filters, 2), common);
  // No rating is compared with itself: a rater against everybody is that rater against the others.
  const second = found.filter((rating) => !firstIds.has(rating.id));
  const ofPlan = filters.match === "plan";
  const keys = documentKeys([...first, ...second].map((rating) => ({ ...rating, document: ofPlan ? rating.planKey : rating.document })));
  const keyOf = (rating: GroupRating) => keys.get(rating.id) ?? rating.id;
  const inFirst = new Set(first.map(keyOf));
  const inSecond = new Set(second.map(keyOf));
  const shared = (rating: GroupRating) => inFirst.has(keyOf(rating)) && inSecond.has(keyOf(rating));
  const loaded = await loadJudgements(db, authorityId, [...first, ...second].filter(shared), keyOf);
  const one = loaded.judgements.filter((each) => firstIds.has(each.ratingId));
  const two = loaded.judgements.filter((each) => !firstIds.has(each.ratingId));

  const scale = scaleOf([...first, ...second]);
  const scores = (ratings: readonly GroupRating[]) => ratings.flatMap((rating) => scoreOf(rating, scale) ?? []);
  const options = { outOf: loaded.outOf, categories: loaded.categories };
  const by: Breakdown = filters.by !== undefined && isBreakdown(filters.by) ? filters.by : "kind";
  const kinds = new Map([...first, ...second].map((rating) => [keyOf(rating), rating.kindName ?? "Kind not given"]));
  const raters = new Map([...first, ...second].map((rating) => [rating.raterId, rating.raterName]));
  const criterion = (key: string) => loaded.criteria.get(key);
  const part: Readonly<Record<Breakdown, (judgement: Judgement) => string>> = {
    kind: (each) => kinds.get(each.document) ?? "", section: (each) => criterion(each.criterion)?.sectionTitle ?? "", criterion: (each) => each.criterion, rater1: (each) => each.rater, rater2: (each) => each.rater,
  };
  const several = new Set([...loaded.criteria.values()].map((each) => each.tool)).size > 1;
  const criterionLabel = (key: string): string => {
    const found = criterion(key);
    return found === undefined ? key : `${found.id} ${found.text}${several ? ` (${found.tool})` : ""}`;
  };
  const labelOf = (key: string): string => (by === "rater1" || by === "rater2" ? (raters.get(key) ?? "") : by === "criterion" ? criterionLabel(key) : key);
  const rowsBy = (which: Breakdown) => (which === "rater2"
    ? compareGroups(two, one, { ...options, times: timesOfRows, by: part[which] }).rows.map(turnRound)
    : compareGroups(one, two, { ...options, times: timesOfRows, by: part[which] }).rows);
  const rows = rowsBy(by).map((row) => ({ ...row, label: labelOf(row.key) }));
  const ofCriteria = by === "criterion" ? rows : rowsBy("criterion");
  return {
    all: { ...apart(scores(first), scores(second)), ratings1: first.length, ratings2: second.length, scale },
    outOf: loaded.outOf,
    overall: compareGroups(one, two, { ...options, times: timesOverall }).overall,
    by, rows,
    furthest: rankByDifference(ofCriteria.filter((row) => row.documents >= leastDocuments && row.exact?.value !== 1)).slice(0, 10).map((row) => ({ ...row, label: criterionLabel(row.key) })),
    tooFew: ofCriteria.filter((row) => row.documents < leastDocuments).length,
    onlySecond: [...new Set(second.filter((rating) => !rating.isAbsent && !inFirst.has(keyOf(rating))).map((rating) => rating.reference))].sort(),
    onlyFirst: new Set(first.filter((rating) => !inSecond.has(keyOf(rating))).map(keyOf)).size,
    absent: absentOf(first, second, scale),
    isCut: first.length === groupLimit || found.length === groupLimit,
  };
}

/** What the ratings' own scores are out of, where all share it; else they are taken in per cent. */
function scaleOf(ratings: readonly GroupRating[]): number {
  const outOfs = [...new Set(ratings.flatMap((rating) => (rating.outOf === null ? [] : [rating.outOf])))];
  return outOfs.length === 1 ? (outOfs[0] ?? 100) : 100;
}
