import { compileInstrument, loadInstrument, type CompiledInstrument } from "../../instruments/index.ts";
import { many, sql, type Db } from "../../platform/index.ts";
import type { Judgement } from "../../statistics/index.ts";
import { criterionKeys, type KeyedCriterion } from "../compare/criterion-keys.ts";
import type { GroupRating } from "./load-group.ts";

/** The answers that count of these ratings, as statistics take them. */
export type LoadedJudgements = {
  judgements: (Judgement & { ratingId: string })[];
  criteria: Map<string, KeyedCriterion>;
  /** What a full score is: the tools' own number where all share it, else 100. */
  outOf: number;
  /** Shares of the most points that the scales know, for coefficients that reckon with chance. */
  categories: number[];
};

/** `keyOf` names each rating's document. Answers that are left out of the score, and ratings of documents that were not there, are no judgements. */
export async function loadJudgements(db: Db, authorityId: string, ratings: readonly GroupRating[], keyOf: (rating: GroupRating) => string): Promise<LoadedJudgements> {
  const hashes = [...new Set(ratings.map((rating) => rating.hash))];
  const tools: { hash: string; compiled: CompiledInstrument }[] = [];
  for (const hash of hashes) {
    const found = await loadInstrument(db, authorityId, hash);
    if (found !== undefined) tools.push({ hash, compiled: compileInstrument(found.instrument) });
  }
  const { keyOf: criterionOf } = criterionKeys(tools.map(({ hash, compiled }) => ({ hash, instrument: compiled.instrument })));
  const scales = new Map(tools.flatMap(({ hash, compiled }) => compiled.criteria.map((criterion) => {
    const points = criterion.scale.type === "choice" ? [...new Set(criterion.scale.options.flatMap((option) => (option.points === null ? [] : [option.points])))].sort((a, b) => a - b) : [];
    return [`${hash} ${criterion.id}`, { most: criterion.most, scale: points.length > 0 ? points.join(":") : `0 to ${criterion.most}`, points }] as const;
  })));
  const byId = new Map(ratings.filter((rating) => !rating.isAbsent).map((rating) => [rating.id, rating]));
  const answers = await many<{ ratingId: string; id: string; points: number }>(db, sql`
    select rating_id as "ratingId", criterion_id as id, points::float8 as points from answer
    where authority_id = ${authorityId} and rating_id = any(${[...byId.keys()]}::uuid[]) and points is not null`);
  const criteria = new Map<string, KeyedCriterion>();
  const shares = new Set<number>();
  const judgements = answers.flatMap(({ ratingId, id, points }) => {
    const rating = byId.get(ratingId);
    const scale = rating && scales.get(`${rating.hash} ${id}`);
    const criterion = rating && criterionOf(rating.hash, id);
    const most = scale?.most ?? null;
    if (rating === undefined || criterion === undefined || scale === undefined || most === null) return [];
    criteria.set(criterion.key, criterion);
    for (const each of scale.points) shares.add(each / most);
    return [{ document: keyOf(rating), criterion: criterion.key, rater: rating.raterId, scale: scale.scale, points, most, on: rating.ratedOn, ratingId }];
  });
  const outOfs = [...new Set(tools.map(({ compiled }) => (compiled.rollup === "share" ? compiled.outOf : 100)))];
  return { judgements, criteria, outOf: outOfs.length === 1 ? (outOfs[0] ?? 100) : 100, categories: [...shares] };
}
