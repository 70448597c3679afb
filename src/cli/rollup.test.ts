import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { after, before, test } from "node:test";
import { makeAuthority, type TestAuthority } from "../../test/support/authority.ts";
import { freshDatabase } from "../../test/support/database.ts";
import { fiveTeams, storeDipSampleAudits } from "../../test/support/dip-sample-audits.ts";
import { testSettings } from "../../test/support/site.ts";
import { Problem, run, sql } from "../platform/index.ts";
import { UsageError, type CommandContext } from "./command.ts";
import { findAuthority } from "./frame/find-authority.ts";
import { command } from "./rollup.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let authority: TestAuthority;
before(async () => {
  database = await freshDatabase();
  authority = await makeAuthority(database.db, { name: "Testshire", teams: fiveTeams });
  await storeDipSampleAudits(database.db, authority);
});
after(() => database.drop());

/** Runs `goldenthread rollup …` as the frame does. */
async function rollup(...args: string[]): Promise<{ code: number; out: string }> {
  const out: string[] = [];
  const context: CommandContext = {
    args, settings: testSettings(), out: (text) => void out.push(String(text)), err: () => {}, stdin: Readable.from([]), cwd: "/", signal: new AbortController().signal,
    openDatabase: async () => database, authority: findAuthority,
  };
  return { code: await command.run(context), out: out.join("\n") };
}

// "EHCP dip-sampling report 2, July to October 2020": the five teams' percentages of a month, each from two audits a team.
test("the national figures are the published averages of the months", async () => {
  const { code, out } = await rollup("national", "dip-sample", "--from", "2020-07", "--to", "2020-09");
  assert.equal(code, 0);
  const rows = out.replace("\uFEFF", "").trim().split("\r\n").map((line) => line.split(","));
  assert.deepEqual(rows[0], ["Authority", "Month", "Ratings", "With a percentage", "Mean per cent", "Standard deviation"]);
  // July: (76 + 94 + 52 + 81 + 68) / 5 = 74.2; August: (72 + 83 + 70 + 94 + 70) / 5 = 77.8; September: (94 + 60 + 67 + 94 + 94) / 5 = 81.8.
  assert.deepEqual(rows.slice(1).map((row) => row.slice(0, 5)), [["Testshire", "2020-07", "10", "10", "74.20"], ["Testshire", "2020-08", "10", "10", "77.80"], ["Testshire", "2020-09", "10", "10", "81.80"]]);
  const data = JSON.parse((await rollup("national", "dip-sample", "--from", "2020-07", "--to", "2020-07", "--json")).out) as { months: { mean: number; variance: number }[] };
  // July's ten audits are 74 and 78, 92 and 96, 50 and 54, 80 and 82, 66 and 70: their squares add up to 57,036, so the variance is (57,036 - 742² / 10) / 9 = 219.96.
  assert.deepEqual(data.months.map(({ mean, variance }) => [mean, Math.round(variance * 100) / 100]), [[74.2, 219.96]]);
  assert.equal((await rollup("national", "dip-sample", "--from", "2019-01", "--to", "2019-12", "--json")).out.includes('"months": []'), true);
});

test("verifying says that the roll-up equals the ratings; or what differs, and ends with 1; rebuilding puts it right", async () => {
  const holds = await rollup("verify");
  assert.equal(holds.code, 0);
  assert.match(holds.out, /^Testshire: the roll-up equals the ratings\.\n {2}30 ratings in [\d,]+ sums, [\d,]+ rows wait to be folded\.$/);
  await run(database.db, sql`delete from rating_rollup where part_kind = 'whole' and month = '2020-08-01' and team_id = ${authority.teamIds[3]}`);
  const wrong = await rollup("verify", "--authority", "testshire");
  assert.equal(wrong.code, 1);
  assert.match(wrong.out, /^Testshire: the roll-up does not equal the ratings: 1 difference\.[\s\S]*\n {2}2020-08, audit, whole ratings, no kind, team [0-9a-f-]{36}, tool [0-9a-f]{8}: ratings 0 in place of 2; with a percentage 0 in place of 2; sum of percentages 0 in place of 188; /);
  const data = JSON.parse((await rollup("verify", "--json")).out) as { equal: boolean; authorities: { differences: { month: string; kept: { ratings: number }; facts: { ratings: number } }[] }[] };
  assert.deepEqual([data.equal, data.authorities[0]?.differences.map(({ month, kept, facts }) => [month, kept.ratings, facts.ratings])], [false, [["2020-08-01", 0, 2]]]);
  assert.match((await rollup("rebuild")).out, /^Testshire: the roll-up was made anew, [\d,]+ sums\.$/);
  assert.equal((await rollup("verify")).code, 0);
});

test("wrong use says what is meant", async () => {
  for (const [args, words] of [
    [[], /Say what to do: verify, rebuild or national/], [["check"], /no “rollup check”/], [["verify", "it"], /one word too many/], [["verify", "--from", "2020-07"], /are of “rollup national”/],
    [["national"], /Say which audit tool/], [["national", "dip-sample", "--from", "July", "--to", "2020-09"], /--from takes a month/], [["national", "dip-sample", "--from", "2020-07"], /--to takes a month/],
    [["national", "dip-sample", "--from", "2020-07", "--to", "2020-06"], /--to is before --from/], [["national", "dip-sample", "--authority", "Testshire"], /of every authority/], [["verify", "--authority", "Nowhere"], /no authority called/],
  ] as const) {
    await assert.rejects(rollup(...args), (error: Error) => error instanceof UsageError && words.test(error.message), args.join(" "));
  }
  await assert.rejects(rollup("national", "no-such-tool", "--from", "2020-07", "--to", "2020-09"), (error: unknown) => error instanceof Problem && error.code === "no-such-instrument");
});
