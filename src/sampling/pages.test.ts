import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { addPlans, makeCycle, TODAY } from "../../test/support/plans-to-sample.ts";
import { testSite, type Answer, type TestSite } from "../../test/support/site.ts";
import { makeAuthority } from "../../test/support/authority.ts";
import { syncShippedInstruments } from "../instruments/index.ts";
import { maybe, one, run, sql } from "../platform/index.ts";
import { listItems, loadSample, readProof, verifyProof } from "./index.ts";
import { samplingPaths as paths } from "./paths.ts";

let site: TestSite;
let cycleId = "";

before(async () => {
  site = await testSite({ authority: { today: TODAY } });
  await syncShippedInstruments(site.db);
  const { db, authority } = site;
  await addPlans(db, authority, { team: "North", count: 9, advice: ["medical-advice"] });
  await addPlans(db, authority, { team: "South", count: 3, kind: "amended-plan-to-year-8" });
  cycleId = await makeCycle(db, authority, "P");
});
after(() => site?.close());

const officer = () => site.as("qa-officer");
const fields = (changed: Record<string, string | string[]> = {}) => ({ name: "October", purpose: "random", kinds: ["new-plan", "amended-plan-to-year-8"], status: "active", stage: "final", divideFirst: "team", allocation: "equal", each: "2", ...changed });
const tokenOf = (answer: Answer) => /name="token" value="([^"]+)"/.exec(answer.body)?.[1] ?? assert.fail("no token");
const text = (answer: Answer) => answer.body.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
const idIn = (answer: Answer) => answer.location?.split("/").at(-1) ?? assert.fail("not sent on");

async function drawn(changed: Record<string, string | string[]> = {}, cycle = cycleId): Promise<string> {
  const check = await officer().post(paths.check(cycle), fields(changed));
  assert.equal(check.status, 200, text(check));
  const answer = await officer().post(paths.draw(cycle), { ...fields(changed), token: tokenOf(check) });
  assert.equal(answer.status, 303, text(answer));
  return idIn(answer);
}

test("every route: nobody signs in first, who may not is refused, an address that leads nowhere is told", async () => {
  const id = await drawn();
  const [item] = await listItems(site.db, site.authority.id, id);
  assert.ok(item);
  const seen = [paths.sample(id), paths.proof(id), paths.calculator()];
  const done = [paths.design(cycleId), paths.replace(id, item.id), paths.withdraw(id)];
  const posted = [paths.check(cycleId), paths.draw(cycleId), paths.replace(id, item.id), paths.withdraw(id)];
  for (const path of [...seen, ...done]) assert.equal((await site.nobody.get(path)).status, 302, path);
  for (const path of posted) assert.equal((await site.nobody.post(path)).status, 401, path);
  for (const role of ["administrator", "moderator", "manager"] as const) {
    for (const path of seen) assert.equal((await site.as(role).get(path)).status, 200, `${role} ${path}`);
    for (const path of done) assert.equal((await site.as(role).get(path)).status, 403, `${role} ${path}`);
    for (const path of posted) assert.equal((await site.as(role).post(path)).status, 403, `${role} ${path}`);
  }
  for (const role of ["auditor", "panel-member", "outside-auditor", "writer", "viewer"] as const) {
    for (const path of [...seen, ...done]) assert.equal((await site.as(role).get(path)).status, 403, `${role} ${path}`);
  }
  const nowhere = randomUUID();
  for (const path of [paths.design(nowhere), paths.design("x"), paths.sample(nowhere), paths.sample("x"), paths.proof(nowhere), paths.replace(id, nowhere), paths.replace(nowhere, item.id), paths.withdraw(nowhere)]) {
    assert.equal((await officer().get(path)).status, 404, path);
  }
});

test("another council's sample and cycle are not there", async () => {
  const other = await makeAuthority(site.db);
  const id = await drawn();
  const theirs = site.as("qa-officer", other);
  for (const path of [paths.sample(id), paths.proof(id), paths.design(cycleId), paths.withdraw(id)]) assert.equal((await theirs.get(path)).status, 404, path);
  assert.equal((await theirs.post(paths.draw(cycleId), fields())).status, 404);
  assert.equal((await theirs.post(paths.withdraw(id), { reason: "Not ours" })).status, 404);
});

test("what is wrong with a design is told at its field, and nothing typed is lost", async () => {
  const answer = await officer().post(paths.check(cycleId), { name: "x".repeat(121), purpose: "risk", kinds: [], allocation: "equal", each: "many", "from-day": "31", "from-month": "2", "from-year": "2021", yearFrom: "ten", notAuditedMonths: "0" });
  assert.equal(answer.status, 400);
  for (const words of ["at most 120 characters", "Choose at least one kind", "Enter how many to draw", "There is no such date", "Enter a year group from 0", "Enter a number of months", "Choose what comes first"]) assert.ok(answer.body.includes(words), words);
  for (const id of ["name", "kinds", "each", "from-day", "yearFrom", "notAuditedMonths", "risk"]) assert.ok(answer.body.includes(`href="#${id}"`) && answer.body.includes(`id="${id}"`), id);
  assert.ok(answer.body.includes('value="many"') && answer.body.includes('value="ten"'));
  assert.equal((await officer().post(paths.check(cycleId), {})).status, 400);
  assert.equal((await officer().post(paths.draw(cycleId), {})).status, 400, "a draw is checked again");
  assert.match((await officer().post(paths.check(cycleId), fields({ divideSecond: "team" }))).body, /two different things/);
});

test("the check says what could be drawn, what is short and how sure it is, and draws nothing", async () => {
  const { db, authority } = site;
  const cycle = await makeCycle(db, authority, "CH");
  const answer = await officer().post(paths.check(cycle), fields({ each: "5" }));
  assert.equal(answer.status, 200);
  const said = text(answer);
  assert.match(said, /From 12 documents, 8 would be drawn/);
  assert.match(said, /South 3 3 2 short Exact: all are in it/);
  assert.match(said, /2 documents fewer than you want/);
  assert.equal(await maybe(db, sql`select 1 from sample where cycle_id = ${cycle}`), undefined);
  assert.doesNotMatch(answer.body, /Invented|PLAN-\d/, "blind");
});

test("a number of its own for each group is typed beside how many there are, and faults of it too", async () => {
  const { db, authority } = site;
  const cycle = await makeCycle(db, authority, "OWN");
  const own = { divideFirst: "kind", allocation: "fixed" };
  const first = await officer().post(paths.check(cycle), fields(own));
  assert.match(text(first), /Enter how many to draw from each group/);
  const numbers = (...wanted: string[]) => fields({ ...own, stratum: ["New plan", "Amended plan to Year 8"], wanted });
  assert.match(text(await officer().post(paths.check(cycle), numbers("4", "18"))), /15 documents fewer than you want/);
  const wrong = await officer().post(paths.check(cycle), numbers("4", "some"));
  assert.equal(wrong.status, 400);
  assert.match(wrong.body, /href="#wanted-1"/);
  const none = await officer().post(paths.draw(cycle), { ...numbers("0", "0"), token: tokenOf(first) });
  assert.equal(none.status, 409);
  const answer = await officer().post(paths.draw(cycle), { ...numbers("4", "2"), token: tokenOf(first) });
  assert.equal(answer.status, 303);
  const items = await listItems(db, authority.id, idIn(answer));
  assert.deepEqual(items.map((item) => item.kind), [...Array.from({ length: 4 }, () => "new-plan"), "amended-plan-to-year-8", "amended-plan-to-year-8"]);
});

test("the same form sent twice draws once; a seed that was thrown is kept; the proof that is downloaded holds", async () => {
  const { db, authority } = site;
  const cycle = await makeCycle(db, authority, "TW");
  const check = await officer().post(paths.check(cycle), fields());
  const form = { ...fields({ seedHow: "typed", seed: " 4 1 6 6 2 " }), token: tokenOf(check) };
  assert.match((await officer().post(paths.draw(cycle), { ...form, seed: "" })).body, /href="#seed"/);
  const [first, second] = [await officer().post(paths.draw(cycle), form), await officer().post(paths.draw(cycle), form)];
  assert.equal(first.location, second.location);
  assert.equal((await one<{ count: number }>(db, sql`select count(*)::int as count from sample where cycle_id = ${cycle}`)).count, 1);
  const id = idIn(first);
  const proof = await site.as("manager").get(paths.proof(id));
  assert.match(String(proof.headers["content-type"]), /^application\/json/);
  assert.match(String(proof.headers["content-disposition"]), /attachment; filename="sample-[0-9a-f]{12}\.json"/);
  const read = readProof(JSON.parse(proof.body));
  assert.ok("proof" in read);
  assert.equal(read.proof.seed, "4 1 6 6 2");
  assert.deepEqual(verifyProof(read.proof), []);
  const page = await site.as("manager").get(paths.sample(id));
  assert.match(text(page), /it holds/);
  assert.match(text(page), /Drawn on 15 October 2021 by Test qa-officer from 12 documents/);
  assert.doesNotMatch(page.body, /Invented|PLAN-\d/, "blind");
  assert.doesNotMatch(page.body, /Withdraw this draw|>Replace</, "a manager changes nothing");
});

test("a proof that was changed in the database is told on the page", async () => {
  const id = await drawn({}, await makeCycle(site.db, site.authority, "CHG"));
  await run(site.db, sql`update sample set proof = jsonb_set(proof, '{seed}', '"another"') where id = ${id}`);
  const said = text(await officer().get(paths.sample(id)));
  assert.match(said, /The proof does not hold/);
  assert.match(said, /was drawn but should not be/);
});

test("plans chosen by hand: all that are named, with the reason; those that cannot be drawn are told by their reference", async () => {
  const { db, authority } = site;
  const cycle = await makeCycle(db, authority, "HAND");
  const [a = "", b = ""] = await addPlans(db, authority, { team: "North", count: 2 });
  const [out = ""] = await addPlans(db, authority, { team: "North", count: 1, optedOut: true });
  const chosen = (references: string, chosenReason = "The tribunal asked") => fields({ purpose: "chosen", references, chosenReason });
  assert.match((await officer().post(paths.check(cycle), chosen("", ""))).body, /href="#references"[\s\S]*href="#chosenReason"/);
  const missing = await officer().post(paths.check(cycle), chosen(`${a}\n${out}, NONE-1`));
  assert.equal(missing.status, 400);
  assert.match(text(missing), new RegExp(`2 of these can be drawn|2 of these`));
  assert.match(missing.body, new RegExp(`Look at ${out}, NONE-1`));
  const check = await officer().post(paths.check(cycle), chosen(`${a.toLowerCase()}; ${b}`));
  assert.match(text(check), /From 2 documents, 2 would be drawn/);
  const id = idIn(await officer().post(paths.draw(cycle), { ...chosen(`${a}; ${b}`), token: tokenOf(check) }));
  const sample = await loadSample(db, authority.id, id);
  assert.equal(sample?.purpose, "chosen");
  assert.deepEqual(verifyProof(sample?.proof ?? assert.fail()), []);
  const page = await officer().get(paths.sample(id));
  assert.match(text(page), /The tribunal asked/);
  assert.match(text(page), /says nothing of all plans/);
  const [item] = await listItems(db, authority.id, id);
  assert.match(text(await officer().get(paths.replace(id, item?.id ?? ""))), /nothing takes its place/);
});

test("a document is replaced with a reason; the reason is asked for; the trail knows it", async () => {
  const { db, authority } = site;
  const id = await drawn({}, await makeCycle(db, authority, "REP"));
  const [item] = await listItems(db, authority.id, id);
  assert.ok(item);
  const path = paths.replace(id, item.id);
  assert.match((await officer().post(path, {})).body, /href="#why"/);
  assert.match((await officer().post(path, { why: "Because" })).body, /href="#why"/);
  assert.match((await officer().post(path, { why: "other", words: " " })).body, /href="#words"/);
  assert.match((await officer().post(path, { why: "other", words: "x".repeat(301) })).body, /at most 300/);
  assert.equal((await officer().post(path, { why: "other", words: "The audit\u0000or is ill" })).location, paths.sample(id));
  const page = await officer().get(paths.sample(id));
  assert.match(text(page), /was replaced by REP-C1-005/);
  assert.match(text(page), /Replaced By REP-C1-005\. The auditor is ill/);
  assert.equal((await officer().post(path, { why: "The file is missing" })).status, 409);
  assert.equal((await officer().get(path)).status, 409);
  const acts = await one<{ acts: string[] }>(db, sql`select array_agg(act order by at) as acts from trail where authority_id = ${authority.id} and subject_id = ${id}`);
  assert.deepEqual(acts.acts, ["draw-sample", "replace-in-sample"]);
});

test("a draw is withdrawn with a reason and can be drawn again like it", async () => {
  const { db, authority } = site;
  const cycle = await makeCycle(db, authority, "WD");
  const id = await drawn({ divideFirst: "team", allocation: "proportional", total: "6", atLeastOne: "yes" }, cycle);
  assert.match((await officer().post(paths.withdraw(id), { reason: " " })).body, /href="#reason"/);
  assert.equal((await officer().post(paths.withdraw(id), { reason: "Wrong dates" })).status, 303);
  assert.match(text(await officer().get(paths.sample(id))), /withdrawn: Wrong dates/);
  assert.equal((await officer().post(paths.withdraw(id), { reason: "Twice" })).status, 409);
  const like = await officer().get(paths.design(cycle, id));
  assert.match(like.body, /id="total"[^>]*value="6"/);
  assert.match(like.body, /name="atLeastOne"[^>]*checked/);
  assert.equal((await officer().get(paths.design(cycle, "x"))).status, 200);
});

test("nothing is drawn in a closed cycle, or before its programme runs", async () => {
  const { db, authority } = site;
  const closed = await makeCycle(db, authority, "CL", "closed");
  assert.equal((await officer().get(paths.design(closed))).status, 409);
  assert.equal((await officer().post(paths.draw(closed), fields())).status, 409);
  const early = await makeCycle(db, authority, "EA");
  await run(db, sql`update programme set state = 'draft' where authority_id = ${authority.id} and code = 'EA'`);
  assert.match(text(await officer().get(paths.design(early))), /still being set up/);
});

test("the calculator answers by its address, and says what is wrong with it", async () => {
  const client = site.as("manager");
  assert.match(text(await client.get(paths.calculator())), /20 documents: a share of 50% is known within 20\.1 percentage points/);
  assert.match(text(await client.get(`${paths.calculator()}?of=mean&n=20&sd=3.2`)), /mean score is known within 1\.5 points/);
  const wrong = await client.get(`${paths.calculator()}?of=share&n=30&frame=20&share=120`);
  assert.equal(wrong.status, 400);
  assert.match(wrong.body, /href="#n"[\s\S]*href="#share"|href="#share"[\s\S]*href="#n"/);
  assert.equal((await client.get(`${paths.calculator()}?n=`)).status, 400);
});
