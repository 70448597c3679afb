import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makeAuthority, type TestAuthority } from "../../../test/support/authority.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { newId, run, sql } from "../../platform/index.ts";
import { listPlans } from "./list-plans.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let authority: TestAuthority;

before(async () => {
  database = await freshDatabase();
  authority = await makeAuthority(database.db);
  for (const [reference, forename, surname] of [["P-1", "Siân", "O'Neill"], ["P-2", "Łucja", "Żółć"], ["P-3", "Maeve", "D’Arcy-Jones"]]) {
    const person = newId();
    await run(database.db, sql`insert into person (authority_id, id, surname, forename, birth_date) values (${authority.id}, ${person}, ${surname}, ${forename}, '2012-05-01')`);
    await run(database.db, sql`insert into plan (authority_id, id, person_id, reference, status, started_on) values (${authority.id}, ${newId()}, ${person}, ${reference}, 'active', '2020-09-01')`);
  }
});
after(() => database?.drop());

const found = async (words: string) =>
  (await listPlans(database.db, authority.id, { filters: {}, wanted: { words }, today: "2021-01-01" })).map((row) => row.reference);

test("a child is found whichever apostrophe is typed, or none", async () => {
  for (const words of ["O'Neill", "O’Neill", "o‘neill", "ONEILL", "Neill"]) assert.deepEqual(await found(words), ["P-1"], words);
  for (const words of ["D'Arcy-Jones", "darcy", "d’arcy maeve"]) assert.deepEqual(await found(words), ["P-3"], words);
});

test("a child is found with accents or without them", async () => {
  for (const words of ["Sian", "SIÂN", "Sia\u0302n"]) assert.deepEqual(await found(words), ["P-1"], words);
  for (const words of ["Lucja Zolc", "łucja", "Żółć, Łucja"]) assert.deepEqual(await found(words), ["P-2"], words);
});

test("what is typed is never a pattern", async () => {
  for (const words of ["%", "_", ".*", "\\", "N%l", "P-"]) assert.deepEqual(await found(words), [], words);
});
