import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makeAuthority, type TestAuthority } from "../../../test/support/authority.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { exampleInstrument } from "../../../test/support/example-instrument.ts";
import { many, Problem, sql } from "../../platform/index.ts";
import { criteriaOf } from "../criteria-of.ts";
import { instrumentHash } from "../instrument-hash.ts";
import { shippedInstruments } from "../load/shipped-instruments.ts";
import { listInstruments } from "./list-instruments.ts";
import { listVersions } from "./list-versions.ts";
import { loadInstrument } from "./load-instrument.ts";
import { publishInstrument } from "./publish-instrument.ts";
import { syncShippedInstruments } from "./sync-shipped-instruments.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let here: TestAuthority;
let there: TestAuthority;

before(async () => {
  database = await freshDatabase();
  here = await makeAuthority(database.db);
  there = await makeAuthority(database.db);
});
after(() => database.close());

test("the tools that ship are published once, with their criteria and the document kinds", async () => {
  const { db } = database;
  const shipped = shippedInstruments();
  assert.equal(await syncShippedInstruments(db), shipped.length);
  assert.equal(await syncShippedInstruments(db), 0);
  const listed = await listInstruments(db, here.id);
  assert.deepEqual(listed.map((entry) => entry.instrumentId).sort(), shipped.map(({ instrument }) => instrument.id).sort());
  const ehcp = listed.find((entry) => entry.instrumentId === "north-somerset-ehcp");
  assert.deepEqual([ehcp?.criteria, ehcp?.isOwn], [62, false]);
  assert.equal((await many(db, sql`select 1 from document_kind`)).length, 14);
  const stored = await loadInstrument(db, here.id, "north-somerset-ehcp");
  assert.equal(stored && instrumentHash(stored.instrument), ehcp?.hash, "the hash survives the database's own order of keys");
  assert.equal(stored && criteriaOf(stored.instrument).length, 62);
  assert.equal((await loadInstrument(db, here.id, ehcp?.hash ?? ""))?.instrument.id, "north-somerset-ehcp");
  assert.equal(await loadInstrument(db, here.id, "nothing"), undefined);
});

test("other content under a version that is published is refused, with the cure", async () => {
  const { db } = database;
  const first = exampleInstrument({ A: ["A1"] }, { id: "frozen" });
  assert.equal((await publishInstrument(db, first, null)).isNew, true);
  assert.equal((await publishInstrument(db, first, null)).isNew, false);
  await assert.rejects(publishInstrument(db, exampleInstrument({ A: ["A1", "A2"] }, { id: "frozen" }), null, "instruments/frozen.yaml"), (error) =>
    error instanceof Problem && error.code === "instrument-changed" && error.message.startsWith("instruments/frozen.yaml: version 1 of frozen") && error.cure.includes("version: 2"));
  await publishInstrument(db, exampleInstrument({ A: ["A1", "A2"] }, { id: "frozen", version: 2 }), null);
  assert.deepEqual((await listVersions(db, here.id, "frozen")).map((entry) => entry.version), [2, 1]);
  assert.equal((await loadInstrument(db, here.id, "frozen"))?.version, 2);
});

test("an authority's own tool is its own, goes before one that ships, and may be brought by another as well", async () => {
  const { db } = database;
  const own = exampleInstrument({ A: ["A1", "A2"] }, { id: "dip-sample", version: 7, title: "Our own dip sample" });
  const { hash } = await publishInstrument(db, own, here.id);
  assert.equal((await loadInstrument(db, here.id, "dip-sample"))?.hash, hash);
  assert.equal((await listInstruments(db, here.id)).find((entry) => entry.instrumentId === "dip-sample")?.isOwn, true);
  assert.equal((await loadInstrument(db, there.id, "dip-sample"))?.isOwn, false);
  assert.equal(await loadInstrument(db, there.id, hash), undefined, "nobody sees another authority's tool");
  assert.deepEqual(await publishInstrument(db, own, there.id), { hash, isNew: true });
  assert.equal((await loadInstrument(db, there.id, hash))?.isOwn, true);
  await assert.rejects(publishInstrument(db, { ...own, title: "Changed" }, there.id), Problem);
});
