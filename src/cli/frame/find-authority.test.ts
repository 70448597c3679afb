import assert from "node:assert/strict";
import { after, test } from "node:test";
import { freshDatabase } from "../../../test/support/database.ts";
import { newId, Problem, run, sql } from "../../platform/index.ts";
import { UsageError } from "../command.ts";
import { findAuthority } from "./find-authority.ts";

const { db, drop } = await freshDatabase();
after(drop);
const add = (name: string, shortName: string, code: string) =>
  run(db, sql`insert into authority (id, name, short_name, lea_code) values (${newId()}, ${name}, ${shortName}, ${code})`);

test("without any authority people are told how to make one", async () => {
  await assert.rejects(findAuthority(db), (error: unknown) => error instanceof Problem && error.code === "no-authority" && /goldenthread user --help/.test(error.cure));
});

test("the only one needs no name", async () => {
  await add("Testshire County Council", "Testshire", "991");
  assert.equal((await findAuthority(db)).name, "Testshire County Council");
});

test("of several the one that is named, by name, short name or code, however it is written", async () => {
  await add("Otherton Borough Council", "Otherton", "992");
  for (const name of ["Otherton Borough Council", "otherton", " OTHERTON ", "992"]) assert.equal((await findAuthority(db, name)).shortName, "Otherton", name);
});

test("of several without a name, or with a wrong one, all are listed", async () => {
  for (const name of [undefined, "Nowhere", "999"]) {
    await assert.rejects(findAuthority(db, name), (error: unknown) => error instanceof UsageError && /There are: Otherton, Testshire\./.test(error.message));
  }
});
