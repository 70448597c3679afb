import type { YearRating } from "./input.ts";

type Wanted = { role: YearRating["role"]; kinds: readonly string[]; cycleId?: string; group?: string; section?: string; /** Count documents that were not there as nought. */ withAbsent?: boolean };

const scoreOf = (rating: YearRating, { section, withAbsent }: Wanted): number | null => {
  if (rating.isAbsent) return withAbsent === true && section === undefined ? 0 : null;
  return section === undefined ? rating.score : (rating.sections[section] ?? null);
};

/** One score a document: where several rated it in the same role, their mean, so that it counts once. */
export function scoresOf(ratings: readonly YearRating[], wanted: Wanted): number[] {
  const byDocument = new Map<string, number[]>();
  for (const rating of ratings) {
    if (rating.role !== wanted.role || !wanted.kinds.includes(rating.kind)) continue;
    if (wanted.cycleId !== undefined && rating.cycleId !== wanted.cycleId) continue;
    if (wanted.group !== undefined && rating.group !== wanted.group) continue;
    const score = scoreOf(rating, wanted);
    if (score === null) continue;
    const key = `${rating.cycleId} ${rating.kind} ${rating.document}`;
    const held = byDocument.get(key);
    if (held) held.push(score);
    else byDocument.set(key, [score]);
  }
  return [...byDocument.values()].map((scores) => scores.reduce((sum, score) => sum + score, 0) / scores.length);
}
