import assert from "node:assert/strict";
import { after, test } from "node:test";
import { freshDatabase } from "../../../test/support/database.ts";
import { many, maybe, one, run, sql, transaction } from "./query.ts";

const database = await freshDatabase();
const { db } = database;
after(() => database.drop());
await run(db, sql`create table thing (n int primary key, day date, share numeric, big bigint)`);

test("one, maybe and many tell no row from one row from several", async () => {
  await run(db, sql`insert into thing (n) values (1), (2)`);
  assert.deepEqual(await many(db, sql`select n from thing order by n`), [{ n: 1 }, { n: 2 }]);
  assert.equal(await maybe(db, sql`select n from thing where n = 3`), undefined);
  assert.deepEqual(await one(db, sql`select n from thing where n = ${2}`), { n: 2 });
  await assert.rejects(one(db, sql`select n from thing where n = 3`), /got none/);
  await assert.rejects(maybe(db, sql`select n from thing`), /got 2/);
});

test("run gives the number of rows that it changed", async () => {
  assert.equal(await run(db, sql`update thing set n = n + 10`), 2);
  assert.equal(await run(db, sql`delete from thing`), 2);
});

test("numbers come as numbers and a day as it is written, in every time zone", async () => {
  await run(db, sql`insert into thing values (1, '2015-02-28', 74.25, 9007199254740991)`);
  assert.deepEqual(await one(db, sql`select day, share, big, count(*) over () as count from thing`), { day: "2015-02-28", share: 74.25, big: 9007199254740991, count: 1 });
});

test("a value is never a part of the query", async () => {
  const name = "x'; drop table thing; --";
  assert.deepEqual(await one(db, sql`select ${name}::text as name`), { name });
  assert.equal((await many(db, sql`select 1 from thing`)).length, 1);
});

test("a transaction is kept whole or not at all, also within another", async () => {
  await assert.rejects(transaction(db, async (tx) => {
    await run(tx, sql`insert into thing (n) values (2)`);
    await transaction(tx, async (inner) => {
      await run(inner, sql`insert into thing (n) values (3)`);
    });
    throw new Error("changed my mind");
  }));
  assert.equal((await many(db, sql`select 1 from thing`)).length, 1);
  await transaction(db, async (tx) => run(tx, sql`insert into thing (n) values (2)`));
  assert.equal((await many(db, sql`select 1 from thing`)).length, 2);
});
