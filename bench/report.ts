import { makeAuthority } from "../test/support/authority.ts";
import { freshDatabase } from "../test/support/database.ts";
import { dipSampleFigures, loadDipSample, type DipSampleInput } from "../src/insight/index.ts";
import { criteriaOf, loadInstrument, syncShippedInstruments } from "../src/instruments/index.ts";
import { many, run, sql, type Db } from "../src/platform/index.ts";
import { buildReport, renderReport, type ReportDocument } from "../src/reports/index.ts";

/**
 * The dip-sampling report of a quarter with 1,200 and with 120,000 plans: 25 and 2,500 audits a month for a year, each with an
 * answer to every criterion. Load, figures and document apart, beside a bare SQL average of the same quarter in the same
 * run. `node bench/report.ts [plans …]`.
 */
const sizes = process.argv.slice(2).map(Number).filter((size) => size > 0);
const say = (text: string) => process.stdout.write(`${text}\n`);
const period = { from: "2020-07", to: "2020-09" };

async function fill(db: Db, authorityId: string, teamIds: readonly string[], plans: number): Promise<void> {
  const { instrument, hash } = (await loadInstrument(db, authorityId, "dip-sample")) ?? {};
  if (instrument === undefined) throw new Error("the dip-sample tool is not there");
  const criteria = criteriaOf(instrument);
  const ids = criteria.map((each) => each.criterion.id);
  const sections = [...new Set(criteria.map((each) => each.section.id))];
  const audits = Math.round(plans / 48) * 12;
  const id = (kind: string) => sql`md5(${kind} || n || ${authorityId}::text)::uuid`;
  await run(db, sql`insert into rater (authority_id, id, name, kind, discipline) select ${authorityId}::uuid, ${id("rater")}, 'Auditor ' || n, 'person', (array['SEND team', 'Health', 'Social care'])[n % 3 + 1] from generate_series(1, 12) n`);
  await run(db, sql`insert into person (authority_id, id, surname, forename, birth_date) select ${authorityId}::uuid, ${id("person")}, 'Test ' || n, 'Ada', date '2008-01-01' + (n % 3000) from generate_series(1, ${plans}::int) n`);
  await run(db, sql`insert into plan (authority_id, id, person_id, reference, team_id, status, started_on) select ${authorityId}::uuid, ${id("plan")}, ${id("person")}, 'B-' || n, (${[...teamIds]}::uuid[])[n % 5 + 1], 'active', date '2018-01-01' + (n % 900) from generate_series(1, ${plans}::int) n`);
  await run(db, sql`insert into plan_version (authority_id, id, plan_id, number, kind, stage, dated_on) select ${authorityId}::uuid, ${id("version")}, ${id("plan")}, 1, 'new-plan', 'final', date '2018-01-01' + (n % 1000) from generate_series(1, ${plans}::int) n`);
  // Percentages that a plan of fifty criteria can have, and sections around them.
  await run(db, sql`
    insert into rating (authority_id, id, reference, role, instrument_hash, rater_id, team_id, plan_id, rated_on, state, score, out_of, percent, sections)
    select ${authorityId}::uuid, ${id("rating")}, 'R-' || n, 'audit', ${hash}, md5('rater' || (n % 12 + 1) || ${authorityId}::text)::uuid, (${[...teamIds]}::uuid[])[n % 5 + 1], ${id("plan")},
      date '2019-10-01' + (n % 366), 'submitted', 40, 50, 50 + (n * 7919 % 26) * 2,
      (select jsonb_object_agg(s, jsonb_build_object('score', 3, 'outOf', 4, 'percent', (n * 31 + length(s) * 17 + ascii(s) * 13) % 101, 'answered', 4)) from unnest(${sections}::text[]) s)
    from generate_series(1, ${audits}::int) n`);
  await run(db, sql`
    insert into answer (authority_id, rating_id, instrument_hash, criterion_id, value, points)
    select ${authorityId}::uuid, ${id("rating")}, ${hash}, c, case when hit then 'Yes' else 'No' end, case when hit then 1 else 0 end
    from generate_series(1, ${audits}::int) n, unnest(${ids}::text[]) with ordinality as u(c, place), lateral (select (n * 13 + place * 7) % 10 < 8 as hit) as h`);
}

const rounds = 7;
/** The median of several runs, in milliseconds, with the last result. */
async function timed<T>(work: () => Promise<T> | T): Promise<[number, T]> {
  const times: number[] = [];
  let result = await work();
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    result = await work();
    times.push(performance.now() - began);
  }
  return [times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0, result];
}

const totals: { plans: number; audits: number; whole: number; bare: number }[] = [];
for (const plans of sizes.length > 0 ? sizes : [1_200, 120_000]) {
  const database = await freshDatabase();
  try {
    const { db } = database;
    await syncShippedInstruments(db);
    const authority = await makeAuthority(db, { teams: ["Team 1", "Team 2", "Team 3", "Team 4", "Team 5"] });
    await fill(db, authority.id, authority.teamIds, plans);
    // As the server does by itself in the night after a large import.
    await database.pool.query("vacuum analyze");
    const [bare] = await timed(() => many(db, sql`
      select avg(percent) from rating where authority_id = ${authority.id} and role = 'audit' and state = 'submitted' and rated_on between '2020-07-01' and '2020-09-30'`));
    const [load, input] = await timed(async (): Promise<DipSampleInput> => {
      const loaded = await loadDipSample(db, authority.id, { instrument: "dip-sample", ...period });
      if (loaded === undefined) throw new Error("nothing was loaded");
      return loaded;
    });
    const [figures] = await timed(() => dipSampleFigures(input));
    const [whole, document] = await timed((): Promise<ReportDocument> => buildReport(db, authority.id, { instrument: "dip-sample", ...period }));
    const [html] = await timed(() => renderReport(document, "html", { baseUrl: null }));
    say(`${plans.toLocaleString("en-GB")} plans, ${input.sample.ratings.toLocaleString("en-GB")} audits in the quarter`);
    say(`  bare average in SQL ${bare.toFixed(1)} ms; load ${load.toFixed(1)} ms (${(load / bare).toFixed(1)} times); figures ${figures.toFixed(1)} ms`);
    say(`  whole document ${whole.toFixed(1)} ms (${(whole / bare).toFixed(1)} times the bare average); as a web page ${html.toFixed(1)} ms more`);
    totals.push({ plans, audits: input.sample.ratings, whole, bare });
  } finally {
    await database.drop();
  }
}
const [first] = totals;
const last = totals.at(-1);
if (first && last && first !== last) {
  say(`From ${first.plans.toLocaleString("en-GB")} to ${last.plans.toLocaleString("en-GB")} plans (${(last.plans / first.plans).toFixed(0)} times): document ${(last.whole / first.whole).toFixed(1)} times, bare average ${(last.bare / first.bare).toFixed(1)} times.`);
}
process.exit(0);
