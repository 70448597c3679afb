import assert from "node:assert/strict";
import { after, test } from "node:test";
import { freshDatabase } from "../../../test/support/database.ts";
import { one, Problem, sql } from "../../platform/index.ts";
import { checkDataKey } from "./check-data-key.ts";

const database = await freshDatabase();
after(() => database.drop());
const settings = (byte: number, dataKeyGiven = true) => ({ dataKey: Buffer.alloc(32, byte), dataKeyGiven, dataDir: "/srv/data" });

test("the first key is remembered, by its fingerprint alone", async () => {
  await checkDataKey(database.db, settings(1));
  const { fingerprint } = await one<{ fingerprint: string }>(database.db, sql`select fingerprint from data_key`);
  assert.match(fingerprint, /^[0-9a-f]{32}$/);
  assert.ok(!Buffer.alloc(32, 1).toString("hex").includes(fingerprint));
});

test("the same key is welcome again, from several programs at once", async () => {
  await Promise.all([1, 1, 1].map((byte) => checkDataKey(database.db, settings(byte))));
});

test("another key is refused, with the place where the right one belongs", async () => {
  const refused = (cure: RegExp) => (error: unknown) => error instanceof Problem && error.code === "wrong-data-key" && cure.test(error.cure);
  await assert.rejects(checkDataKey(database.db, settings(2)), refused(/^Set DATA_KEY to the key that was used before\.$/));
  await assert.rejects(checkDataKey(database.db, settings(2, false)), refused(/put it into \/srv\/data\/data-key/));
});
