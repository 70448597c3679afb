import { dipSampleFigures, loadDipSample } from "../../src/insight/index.ts";
import type { Connection } from "../../src/platform/index.ts";
import { buildReport } from "../../src/reports/index.ts";
import { instrumentId, type Filled } from "./fill-england.ts";
import { median, timed } from "./timed.ts";

const year = { instrument: instrumentId, from: "2024-09", to: "2025-08" };

/** What anybody would ask of these tables for the same figures: compliance by team and month, sections by team, criteria, and who was audited by whom. */
const rawSql = (() => {
  const ours = "r.authority_id = $1 and r.instrument_hash = $2 and r.role = 'audit' and r.state = 'submitted' and r.rated_on between '2024-09-01' and '2025-08-31'";
  return [
    `select date_trunc('month', r.rated_on::timestamp) as month, r.team_id, count(*), avg(r.percent), var_samp(r.percent::float8) from rating r where ${ours} group by 1, 2`,
    `select s.key, r.team_id, count(*), avg((s.value ->> 'percent')::numeric), var_samp((s.value ->> 'percent')::float8) from rating r cross join lateral jsonb_each(r.sections) s where ${ours} group by 1, 2`,
    `select a.criterion_id, count(*), count(*) filter (where a.points < 2) from rating r join answer a on a.authority_id = r.authority_id and a.rating_id = r.id where ${ours} and a.points is not null group by 1`,
    `select count(*), count(distinct r.plan_id), count(distinct r.rater_id) from rating r where ${ours}`,
    `select k.discipline, count(distinct r.rater_id), count(*) from rating r join rater k on k.authority_id = r.authority_id and k.id = r.rater_id where ${ours} group by 1`,
    "select count(*) from plan p where p.authority_id = $1 and p.started_on <= '2025-08-31' and (p.ceased_on is null or p.ceased_on > '2025-08-31') and $2 <> ''",
    "select count(*) from plan_version v where v.authority_id = $1 and v.stage = 'final' and v.dated_on between '2024-09-01' and '2025-08-31' and $2 <> ''",
  ];
})();

export type ReportTimes = { answers: number; raw: number; figures: number; document: number };

/** One authority's year: the figures with their intervals, and the whole report document, beside raw SQL for the same sums. Seconds. */
export async function measureReport({ db, pool }: Connection, { hash }: Filled, authority: { id: string; plans: number }, criteria: number): Promise<ReportTimes> {
  const sql = async () => {
    const client = await pool.connect();
    try {
      for (const query of rawSql) await client.query(query, [authority.id, hash]);
    } finally {
      client.release();
    }
  };
  const program = async () => {
    const input = await loadDipSample(db, authority.id, year);
    if (input === undefined || input.sample.ratings !== authority.plans) throw new Error("not every rating was counted");
    return dipSampleFigures(input);
  };
  // In turns, so that both see the same machine.
  await sql();
  await program();
  const rounds = authority.plans > 5_000 ? 3 : 7;
  const times = { raw: [] as number[], figures: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.raw.push((await timed(sql))[0]);
    times.figures.push((await timed(program))[0]);
  }
  const middle = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
  const [document] = await median(() => buildReport(db, authority.id, year));
  return { answers: authority.plans * criteria, raw: middle(times.raw), figures: middle(times.figures), document };
}
