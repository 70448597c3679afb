import assert from "node:assert/strict";
import { loadNationalMonths, loadNationalSections } from "../../src/insight/index.ts";
import type { Connection } from "../../src/platform/index.ts";
import { instrumentId } from "./fill-england.ts";
import type { Duck } from "./load-duckdb.ts";
import { median } from "./timed.ts";

/** Written so that PostgreSQL and DuckDB both take them. */
const facts = {
  monthsFromRatings: `
    select authority_id, date_trunc('month', rated_on) as month, count(*) as n, avg(percent) as mean from rating
    where role = 'audit' and state = 'submitted' group by 1, 2`,
  monthsFromAnswers: `
    select r.authority_id, date_trunc('month', r.rated_on) as month, count(*) as n, avg(a.percent) as mean
    from rating r join (select authority_id, rating_id, 100.0 * sum(points) / (2 * count(points)) as percent from answer group by 1, 2) a on a.authority_id = r.authority_id and a.rating_id = r.id
    where r.role = 'audit' and r.state = 'submitted' group by 1, 2`,
  sectionsFromAnswers: `
    select a.authority_id, a.section_id, count(a.percent) as n, avg(a.percent) as mean
    from rating r join (
      select authority_id, rating_id, section_id, 100.0 * sum(points) / nullif(2 * count(points), 0) as percent
      from answer join (select distinct id, section_id from criterion where $HASH) c on c.id = criterion_id group by 1, 2, 3) a
      on a.authority_id = r.authority_id and a.rating_id = r.id
    where r.role = 'audit' and r.state = 'submitted' group by 1, 2`,
};

type Row = { key: string; n: number; mean: number };
export type NationTimes = Record<"months" | "sections", { rollup: number; rows: number; postgresRatings: number | null; postgresAnswers: number; duckdbRatings: number | null; duckdbAnswers: number }>;

const sorted = (rows: Row[]) => rows.sort((a, b) => (a.key < b.key ? -1 : 1));

/** Every way gives the same figures, or the comparison is none. */
function assertSame(kept: Row[], other: Row[]): void {
  assert.equal(kept.length, other.length);
  const [ours, theirs] = [sorted(kept), sorted(other)];
  for (const [at, { key, n, mean }] of ours.entries()) {
    const their = theirs[at];
    assert.deepEqual([key, n], [their?.key, their?.n]);
    assert.ok(Math.abs(mean - (their?.mean ?? 0)) < 1e-6, key);
  }
}

/** National figures, by authority and month and by authority and section: from roll-ups, from the facts in PostgreSQL, and from the same facts in DuckDB. Seconds. */
export async function measureNation({ db, pool }: Connection, duck: Duck, hash: string): Promise<NationTimes> {
  const period = { instrument: instrumentId, from: "2024-09", to: "2025-08" };
  const postgres = async (query: string): Promise<Row[]> => {
    const { rows } = await pool.query<unknown[]>({ text: query.replace("$HASH", `instrument_hash = '${hash}'`), rowMode: "array" });
    return rows.map(([authority, part, n, mean]) => ({ key: `${String(authority)} ${part instanceof Date ? part.toISOString().slice(0, 7) : String(part)}`, n: Number(n), mean: Number(mean) }));
  };
  const duckdb = async (query: string): Promise<Row[]> => {
    const reader = await duck.connection.runAndReadAll(query.replace("$HASH", "true"));
    return reader.getRowsJson().map(([authority, part, n, mean]) => ({ key: `${String(authority)} ${String(part).replace(/^(\d{4}-\d\d)-.*$/, "$1")}`, n: Number(n), mean: Number(mean) }));
  };
  const [months, keptMonths] = await median(() => loadNationalMonths(db, period));
  const [sections, keptSections] = await median(() => loadNationalSections(db, period));
  const monthRows = keptMonths.map(({ authorityId, month, scored, mean }) => ({ key: `${authorityId} ${month}`, n: scored, mean: mean ?? 0 }));
  const sectionRows = keptSections.map(({ authorityId, section, scored, mean }) => ({ key: `${authorityId} ${section}`, n: scored, mean: mean ?? 0 }));
  const beside = async (kept: Row[], run: (query: string) => Promise<Row[]>, query: string): Promise<number> => {
    const [seconds, rows] = await median(() => run(query));
    assertSame(kept, rows);
    return seconds;
  };
  return {
    months: {
      rollup: months, rows: monthRows.length,
      postgresRatings: await beside(monthRows, postgres, facts.monthsFromRatings), postgresAnswers: await beside(monthRows, postgres, facts.monthsFromAnswers),
      duckdbRatings: await beside(monthRows, duckdb, facts.monthsFromRatings), duckdbAnswers: await beside(monthRows, duckdb, facts.monthsFromAnswers),
    },
    sections: {
      rollup: sections, rows: sectionRows.length, postgresRatings: null, postgresAnswers: await beside(sectionRows, postgres, facts.sectionsFromAnswers),
      duckdbRatings: null, duckdbAnswers: await beside(sectionRows, duckdb, facts.sectionsFromAnswers),
    },
  };
}
