import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fiveTeams, storeDipSampleAudits } from "../../test/support/dip-sample-audits.ts";
import { testSite, type TestSite } from "../../test/support/site.ts";
import { many, sql } from "../platform/index.ts";
import { reportsPaths } from "./paths.ts";
import { findReport } from "./store.ts";
import { versionOfText } from "./use-cases/edit-text.ts";

let site: TestSite;
before(async () => {
  site = await testSite({ authority: { teams: fiveTeams, isDemo: true, today: "2020-10-12" } });
  await storeDipSampleAudits(site.db, site.authority);
});
after(() => site?.close());

type Entry = { act: string; details: Record<string, unknown> };
const entriesOf = (id: string) => many<Entry>(site.db, sql`
  select act, details from trail where authority_id = ${site.authority.id} and subject_kind = 'report' and subject_id = ${id} order by at, id`);
const acts = async (id: string) => (await entriesOf(id)).map(({ act }) => act);
const revision = async (id: string) => String((await findReport(site.db, site.authority.id, id))?.revision);
const idOf = (location: string | undefined) => location?.split("/").at(-1)?.split("#")[0] ?? assert.fail();

test("whatever is done to a report is in the trail, by codes and never by what was written", async () => {
  const client = site.as("qa-officer");
  const make = () => client.post(reportsPaths.make("dip-sample"), { from: "2020-07", to: "2020-09", instrument: "dip-sample", title: "" });
  const id = idOf((await make()).location);
  assert.equal(idOf((await make()).location), id, "made once, so noted once");
  await client.post(reportsPaths.text(id, "context-words"), { text: "Words that nobody may find in the trail.", version: versionOfText(undefined) });
  await client.post(reportsPaths.title(id), { title: "A title of ours" });
  await client.post(reportsPaths.title(id), { title: "" });
  const shown = Object.fromEntries([...(await client.get(reportsPaths.layout(id))).body.matchAll(/name="(show-[^"]+)"/g)].map((match) => [match[1] ?? "", "yes"]));
  const laidOut = await client.post(reportsPaths.layout(id), { ...shown, "show-importance": "", revision: await revision(id), "tables-in-print": "beside", template: "yes", "own-1-title": "From the board", "own-1-text": "Words of the board." });
  assert.equal(laidOut.status, 303);
  const version = /name="version" value="([^"]+)"/.exec((await client.get(reportsPaths.publish(id))).body)?.[1] ?? assert.fail();
  await client.post(reportsPaths.publish(id), { version });
  await client.post(reportsPaths.publish(id), { version });
  const correction = idOf((await client.post(reportsPaths.correct(id), { reason: "A reason that nobody may find in the trail." })).location);
  await client.post(reportsPaths.discard(correction));
  await client.post(reportsPaths.withdraw(id), { reason: "Another reason." });

  const entries = await entriesOf(id);
  assert.deepEqual(entries.map(({ act }) => act), ["make-report", "change-report", "rename-report", "lay-out-report", "save-report-template", "publish-report", "correct-report", "withdraw-report"]);
  assert.deepEqual(await acts(correction), ["discard-report"]);
  assert.deepEqual(entries[0]?.details, { kind: "dip-sample" });
  assert.deepEqual(entries[1]?.details, { text: "context-words", own: true });
  assert.deepEqual(entries[6]?.details, { newVersion: correction });
  assert.doesNotMatch(JSON.stringify(entries), /nobody may find|board|title of ours/i);
});

test("the trail's page says it in words, and names the report by its title", async () => {
  const { body } = await site.as("administrator").get("/trail");
  assert.match(body, /made a draft of the report/);
  assert.match(body, /withdrew the report/);
  assert.match(body, /A title of ours/);
});

test("a report that could not be made, or that another person may not change, leaves nothing", async () => {
  const count = async () => (await many(site.db, sql`select id from trail where authority_id = ${site.authority.id} and subject_kind = 'report'`)).length;
  const before = await count();
  await site.as("viewer").post(reportsPaths.make("dip-sample"), { from: "2020-07", to: "2020-08", instrument: "dip-sample" });
  await site.as("qa-officer").post(reportsPaths.make("dip-sample"), { from: "2031-07", to: "2031-08", instrument: "dip-sample" });
  assert.equal(await count(), before);
});
