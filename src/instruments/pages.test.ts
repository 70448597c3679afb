import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makeAuthority } from "../../test/support/authority.ts";
import { testSite, type TestSite } from "../../test/support/site.ts";
import { exampleInstrument } from "../../test/support/example-instrument.ts";
import { instrumentHash } from "./instrument-hash.ts";
import { instrumentYaml } from "./load/instrument-yaml.ts";
import { readInstrument } from "./load/read-instrument.ts";
import { instrumentPaths } from "./paths.ts";
import { readInstrumentWorkbook } from "./spreadsheet/read-instrument-workbook.ts";
import { writeInstrumentWorkbook } from "./spreadsheet/write-instrument-workbook.ts";
import { loadInstrument } from "./store/load-instrument.ts";
import { publishInstrument } from "./store/publish-instrument.ts";
import { syncShippedInstruments } from "./store/sync-shipped-instruments.ts";

let site: TestSite;
before(async () => {
  site = await testSite();
  await syncShippedInstruments(site.db);
});
after(() => site.close());

const reading = [instrumentPaths.list(), instrumentPaths.instrument("dip-sample"), instrumentPaths.workbook("dip-sample"), instrumentPaths.yaml("dip-sample")];

test("nobody reads the tools, and everybody who is signed in does", async () => {
  for (const path of reading) {
    const { status, location } = await site.nobody.get(path);
    assert.deepEqual([status, location?.startsWith("/sign-in")], [302, true], path);
    for (const role of ["administrator", "qa-officer", "auditor", "moderator", "panel-member", "outside-auditor", "manager", "viewer"] as const) assert.equal((await site.as(role).get(path)).status, 200, `${role} ${path}`);
  }
});

test("only an administrator or a QA officer brings a tool", async () => {
  for (const role of ["auditor", "moderator", "manager", "viewer"] as const) {
    assert.equal((await site.as(role).get(instrumentPaths.import())).status, 403);
    assert.equal((await site.as(role).post(instrumentPaths.import(), {}, { file: { filename: "a.yaml", data: Buffer.from("id: x") } })).status, 403);
    assert.equal((await site.as(role).post(instrumentPaths.publish(), { tool: "{}" })).status, 403);
    assert.ok(!(await site.as(role).get(instrumentPaths.list())).body.includes(instrumentPaths.import()));
  }
  assert.equal((await site.nobody.post(instrumentPaths.publish(), { tool: "{}" })).status, 401);
  assert.equal((await site.as("qa-officer").get(instrumentPaths.import())).status, 200);
});

test("the list has every tool by what it is asked of, and a tool reads as its form", async () => {
  const list = (await site.as("viewer").get(instrumentPaths.list())).body;
  for (const title of ["Full audit of a plan", "Annual review", "Programme audit: physiotherapy advice"]) assert.ok(list.includes(title), title);
  const { body } = await site.as("auditor").get(instrumentPaths.instrument("north-somerset-ehcp"));
  const stored = await loadInstrument(site.db, site.authority.id, "north-somerset-ehcp");
  const texts = stored?.instrument.sections.flatMap((section) => section.groups.flatMap((group) => group.criteria.map((criterion) => criterion.id))) ?? [];
  assert.equal(texts.length, 62);
  for (const id of texts) assert.ok(body.includes(`name="answer-${id}"`), id);
  assert.equal((await site.as("auditor").get(instrumentPaths.instrument("four-grade"))).status, 200);
});

test("a tool, a version or another authority's tool that is not there is 404 in words", async () => {
  const elsewhere = await makeAuthority(site.db);
  const { hash } = await publishInstrument(site.db, exampleInstrument({ A: ["A1"] }, { id: "theirs" }), elsewhere.id);
  const shipped = await loadInstrument(site.db, site.authority.id, "dip-sample");
  for (const path of [instrumentPaths.instrument("nothing"), instrumentPaths.instrument("theirs"), instrumentPaths.version("theirs", hash), instrumentPaths.version("four-grade", shipped?.hash ?? ""), instrumentPaths.version("dip-sample", "1"), instrumentPaths.workbook("theirs", hash), instrumentPaths.yaml("dip-sample", "'; drop")]) {
    const { status, body } = await site.as("administrator").get(path);
    assert.equal(status, 404, path);
    assert.match(body, /There is no such audit tool/);
  }
  assert.equal((await site.as("viewer", elsewhere).get(instrumentPaths.version("theirs", hash))).status, 200);
  assert.equal((await site.as("viewer").get(instrumentPaths.version("dip-sample", shipped?.hash ?? ""))).status, 200);
});

test("what is taken along is the tool, whole, in both forms", async () => {
  const stored = await loadInstrument(site.db, site.authority.id, "four-grade");
  const workbook = await site.as("auditor").get(instrumentPaths.workbook("four-grade", stored?.hash));
  assert.equal(workbook.headers["content-disposition"], 'attachment; filename="four-grade-v1.xlsx"');
  const back = await readInstrumentWorkbook({ name: "four-grade.xlsx", content: workbook.bytes });
  assert.equal(back.instrument && instrumentHash(back.instrument), stored?.hash);
  const yaml = await site.as("auditor").get(instrumentPaths.yaml("four-grade"));
  const again = readInstrument(yaml.body);
  assert.equal(again.instrument && instrumentHash(again.instrument), stored?.hash);
});

test("a file with faults is listed by its places, and nothing is published", async () => {
  const client = site.as("qa-officer");
  assert.match((await client.post(instrumentPaths.import(), {}, {})).body, /Choose the file that holds the tool/);
  const yaml = instrumentYaml(exampleInstrument({ A: ["A1"] }, { id: "faulty" })).replace("scale: yes-partly-no", "scale: yes-partly");
  const { status, body } = await client.post(instrumentPaths.import(), {}, { file: { filename: "faulty.yaml", data: Buffer.from(yaml) } });
  assert.equal(status, 400);
  assert.match(body, /Line \d+, column 8/);
  assert.match(body, /There is no scale “yes-partly”/);
  for (const data of [Buffer.from("PK\u0003\u0004broken"), Buffer.from([0, 1, 2, 255]), Buffer.from("%PDF-1.7")]) {
    assert.equal((await client.post(instrumentPaths.import(), {}, { file: { filename: "tool.xlsx", data } })).status, 400);
  }
  assert.equal((await client.post(instrumentPaths.publish(), { tool: "{\"id\": 1}" })).status, 400);
  assert.equal(await loadInstrument(site.db, site.authority.id, "faulty"), undefined);
});

/** The content that the page asks to publish. */
const contentIn = (body: string) => (/name="tool" value="([^"]*)"/.exec(body)?.[1] ?? "").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

test("a tool from a spreadsheet is shown first, then published as our own; a changed one needs the next number", async () => {
  const client = site.as("qa-officer");
  const mine = exampleInstrument({ A: ["A1", "A2"] }, { id: "ours", title: "Our tool, “so” <named> & kept" });
  const check = await client.post(instrumentPaths.import(), {}, { file: { filename: "ours.xlsx", data: await writeInstrumentWorkbook(mine) } });
  assert.equal(check.status, 200);
  assert.equal(await loadInstrument(site.db, site.authority.id, "ours"), undefined, "checking publishes nothing");
  const published = await client.post(instrumentPaths.publish(), { tool: contentIn(check.body) });
  assert.deepEqual([published.status, published.location], [303, instrumentPaths.instrument("ours")]);
  assert.equal((await loadInstrument(site.db, site.authority.id, "ours"))?.hash, instrumentHash(mine));
  assert.match((await client.get(instrumentPaths.instrument("ours"))).body, /is published\./);

  const changed = exampleInstrument({ A: ["A1", { id: "A3", text: "Another?" }] }, { id: "ours", title: mine.title });
  const refused = await client.post(instrumentPaths.import(), {}, { file: { filename: "ours.yaml", data: Buffer.from(instrumentYaml(changed)) } });
  assert.equal(refused.status, 400);
  assert.match(refused.body, /Version 1 of ours is published already, with other content/);
  assert.equal((await client.post(instrumentPaths.publish(), { tool: JSON.stringify(changed) })).status, 409);
  const next = await client.post(instrumentPaths.import(), {}, { file: { filename: "ours.yaml", data: Buffer.from(instrumentYaml({ ...changed, version: 2 })) } });
  assert.match(next.body, /New since version 1/);
  await client.post(instrumentPaths.publish(), { tool: contentIn(next.body) });
  assert.match((await client.get(instrumentPaths.version("ours", instrumentHash(mine)))).body, /This is an older version/);
});
