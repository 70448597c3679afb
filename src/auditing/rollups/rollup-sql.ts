import { sql } from "../../platform/index.ts";

/** What a row of the roll-up is of. */
export const rollupKey = sql`month, instrument_hash, role, document_kind, team_id, part_kind, part`;

/** What it adds up. */
export const rollupSums = sql`ratings, scored, percent_sum, percent_squares, score_sum, out_of_sum`;

/** Those who fold or rebuild an authority's rows take turns; whoever hands in never waits for them. */
export const rollupLock = (authorityId: string) => sql`hashtextextended('goldenthread rollup ' || ${authorityId}, 0)`;
