import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { after, before, test } from "node:test";
import { makeAuthority, type TestAuthority } from "../../test/support/authority.ts";
import { freshDatabase } from "../../test/support/database.ts";
import { testSettings } from "../../test/support/site.ts";
import { recordInTrail, useTrailKey } from "../access/index.ts";
import { newId } from "../platform/index.ts";
import { UsageError, type CommandContext } from "./command.ts";
import { findAuthority } from "./frame/find-authority.ts";
import { command } from "./trail.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let authority: TestAuthority;
before(async () => {
  database = await freshDatabase();
  authority = await makeAuthority(database.db, { name: "Testshire" });
  useTrailKey(testSettings().dataKey);
  await record(3);
});
after(() => database.drop());

const record = (count: number) => recordInTrail(database.db, { authorityId: authority.id, accountId: authority.accounts.auditor }, Array.from({ length: count }, () => ({ act: "open-plan", subject: { kind: "plan", id: newId() } })));

/** Runs `goldenthread trail …` as the frame does. */
async function trail(...args: string[]): Promise<{ code: number; out: string }> {
  const out: string[] = [];
  const context: CommandContext = {
    args, settings: testSettings(), out: (text) => void out.push(String(text)), err: () => {}, stdin: Readable.from([]), cwd: "/", signal: new AbortController().signal,
    openDatabase: async () => database, authority: findAuthority,
  };
  return { code: await command.run(context), out: out.join("\n") };
}

test("verifying seals what waits, and says how many, from when to when, and the head; the head is found again", async () => {
  const { code, out } = await trail("verify");
  assert.equal(code, 0);
  const [, head] = /^Testshire: the trail holds\.\n {2}3 entries verified, from 20\S+Z to 20\S+Z\.\n {2}Head: position 3, ([0-9a-f]{64})$/.exec(out) ?? [];
  assert.ok(head, out);
  await record(1);
  assert.equal((await trail("verify", "--head", head)).code, 0);
  const unknown = await trail("verify", "--head", "a".repeat(64));
  assert.equal(unknown.code, 1);
  assert.match(unknown.out, /the chain: the hash that was kept elsewhere is nowhere in the chain.*\[head-unknown\]/);
  assert.match((await trail("verify", "--from", "3")).out, /2 entries verified from position 3 on/);
});

test("where it breaks is said by its place, also as data, and ends with 1", async () => {
  await database.pool.query("alter table trail disable trigger user; update trail set act = 'nothing' where id = (select entry_id from trail_link where position = 2); alter table trail enable trigger user");
  const { code, out } = await trail("verify", "--authority", "testshire");
  assert.equal(code, 1);
  assert.match(out, /^Testshire: the trail does not hold: 1 fault\.[\s\S]* {2}position 2 \(entry [0-9a-f-]{36}\): the entry was altered .* \[entry-altered\]$/);
  const data = JSON.parse((await trail("verify", "--json", "--without-key")).out) as { holds: boolean; trails: { faults: { code: string; position: number; words: string }[] }[] };
  assert.equal(data.holds, false);
  assert.deepEqual(data.trails[0]?.faults.map(({ code: fault, position }) => [fault, position]), [["hash-wrong", 2]]);
});

test("wrong use says what is meant", async () => {
  await makeAuthority(database.db, { name: "Othershire" });
  for (const [args, words] of [
    [[], /Say what to do: verify/], [["check"], /no “trail check”/], [["verify", "it"], /one word too many/], [["verify", "--from", "0"], /--from takes a position/], [["verify", "--head", "abc"], /64 hex digits/],
    [["verify", "--head", "a".repeat(64)], /say which with --authority/], [["verify", "--authority", "Nowhere"], /no authority called/],
  ] as const) {
    await assert.rejects(trail(...args), (error: Error) => error instanceof UsageError && words.test(error.message), args.join(" "));
  }
});
