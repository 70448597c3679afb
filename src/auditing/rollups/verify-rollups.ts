import { one, sql, type Db } from "../../platform/index.ts";
import { rollupKey, rollupSums } from "./rollup-sql.ts";

type Sums = { ratings: number; scored: number; percentSum: number; percentSquares: number; scoreSum: number; outOfSum: number };

/** A key whose kept sums are not those of the ratings. `part`: a section's id or a grade's label, empty for the whole. */
export type RollupDifference = {
  month: string; instrumentHash: string; role: string; documentKind: string | null; teamId: string | null; partKind: "whole" | "section" | "grade"; part: string;
  kept: Sums; facts: Sums;
};

/** `ratings`: how many the facts hold; `keys`: into how many keys they fall; `waiting`: rows that are not folded yet. The first 100 differences are listed. */
export type VerifiedRollups = { ratings: number; keys: number; waiting: number; differenceCount: number; differences: RollupDifference[] };

// Decimals in jsonb are compared by value: 1.50 is 1.5.
const sumsOf = (side: "kept" | "facts") => {
  const sum = (column: string) => sql`coalesce(sum(${sql.ref(column)}) filter (where side = ${sql.lit(side)}), 0)`;
  return sql`jsonb_build_object('ratings', ${sum("ratings")}, 'scored', ${sum("scored")}, 'percentSum', ${sum("percent_sum")}, 'percentSquares', ${sum("percent_squares")},
    'scoreSum', ${sum("score_sum")}, 'outOfSum', ${sum("out_of_sum")}) as ${sql.ref(side)}`;
};

/**
 * Adds an authority's ratings up again and compares each sum with the roll-up's, exactly (sums are of decimals, not of floating point). One statement sees
 * both as at one moment, so others may go on handing in.
 */
export async function verifyRollups(db: Db, authorityId: string): Promise<VerifiedRollups> {
  const { rows, ...counts } = await one<Omit<VerifiedRollups, "differences"> & { rows: RollupDifference[] }>(db, sql`
    with facts as materialized (select ${rollupKey}, ${rollupSums} from rating_rollup_facts where authority_id = ${authorityId}),
    kept as materialized (
      select ${rollupKey}, sum(ratings) as ratings, sum(scored) as scored, sum(percent_sum) as percent_sum, sum(percent_squares) as percent_squares,
        sum(score_sum) as score_sum, sum(out_of_sum) as out_of_sum
      from rating_rollup where authority_id = ${authorityId} group by ${rollupKey}),
    compared as (
      select ${rollupKey}, ${sumsOf("kept")}, ${sumsOf("facts")}
      from (select 'kept' as side, * from kept union all select 'facts', * from facts) as both_sides group by ${rollupKey}),
    different as (
      select * from compared where kept <> facts
      order by month, role, part_kind, part, instrument_hash, document_kind, team_id)
    select coalesce((select sum(ratings) from facts where part_kind = 'whole'), 0)::int as ratings, (select count(*) from facts)::int as keys,
      (select count(*) from rating_rollup where authority_id = ${authorityId} and not is_folded)::int as waiting, (select count(*) from different)::int as "differenceCount",
      coalesce((select jsonb_agg(d) from (select month, instrument_hash as "instrumentHash", role, document_kind as "documentKind", team_id as "teamId", part_kind as "partKind", part,
        kept, facts
        from different limit 100) d), '[]') as rows`);
  return { ...counts, differences: rows };
}
