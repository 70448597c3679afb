import assert from "node:assert/strict";
import { after, test } from "node:test";
import { backupRoom, contents, fill } from "../../../test/support/backups.ts";
import { newId } from "../../platform/index.ts";
import { trailKeyOf } from "./chain/trail-mac.ts";
import { recordInTrail } from "./record-in-trail.ts";
import { sealTrail } from "./seal-trail.ts";
import { useTrailKey } from "./trail-key.ts";
import { verifyTrail } from "./verify-trail.ts";

const room = backupRoom();
after(() => room.close());
const dataKey = Buffer.alloc(32, 7);

test("a backup carries the trail, and restored it holds, refuses changes and goes on from its head; also over a database that has one", async () => {
  useTrailKey(dataKey);
  const source = await room.database();
  const authority = await fill(source, 2);
  const record = (db: typeof source.db, count: number) => recordInTrail(db, { authorityId: authority.id, accountId: authority.accounts.auditor }, Array.from({ length: count }, (_, at) => ({
    act: "change-answer", subject: { kind: "assignment", id: newId() }, planId: newId(), details: { to: `tab\tand “${at}”`, list: ["a", "ß"] },
  })));
  await record(source.db, 5);
  await sealTrail(source.db, authority.id);
  await record(source.db, 2);
  const head = (await verifyTrail(source.db, authority.id, { key: trailKeyOf(dataKey) })).head;
  await room.back(source, "with-trail");

  const empty = await room.database();
  const used = await room.database();
  const theirs = await fill(used, 1);
  await recordInTrail(used.db, { authorityId: theirs.id, accountId: null }, [{ act: "open-plan", subject: { kind: "plan", id: newId() } }]);
  await sealTrail(used.db, theirs.id);
  for (const [target, options] of [[empty, {}], [used, { replace: true }]] as const) {
    await room.restore(target, "with-trail", options);
    const [before, restored] = [await contents(source), await contents(target)];
    for (const table of ["trail", "trail_link", "trail_pending"]) assert.equal(restored[table], before[table], table);
    assert.match(restored["trail"] ?? "", /^7 /);
    await assert.rejects(target.pool.query("delete from trail"), /only ever added to/);
    await record(target.db, 1);
    assert.equal(await sealTrail(target.db, authority.id), 3);
    const verified = await verifyTrail(target.db, authority.id, { key: trailKeyOf(dataKey), head: head?.hash ?? "" });
    assert.deepEqual([verified.entries, verified.waiting, verified.faults], [8, 0, []]);
  }
});
