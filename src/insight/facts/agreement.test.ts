import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makeAuthority, type TestAuthority } from "../../../test/support/authority.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { addPlans } from "../../../test/support/plans-to-sample.ts";
import { storeRatings, type RatingToSave } from "../../auditing/index.ts";
import { criteriaOf, loadInstrument, syncShippedInstruments, type Instrument } from "../../instruments/index.ts";
import { many, newId, run, sql } from "../../platform/index.ts";
import { exactAgreement, gwetAc2, type RatedUnit } from "../../statistics/index.ts";
import { ask, cellAt } from "./ask.ts";
import { plainQuestion, type Question } from "./catalogue/question.ts";
import { listBehind } from "./sql/list-behind.ts";

const database = await freshDatabase();
const { db } = database;
let authority: TestAuthority;
let instrument: Instrument;
/** Of each document the first and second answer to each criterion, "" where none. */
const given: { document: number; criterion: string; section: string; first: string; second: string }[] = [];
const points: Readonly<Record<string, number>> = { Yes: 1, Partly: 0.5, No: 0 };

// Six documents, each rated twice: the moderator differs on the first d + 1 criteria of document d, calls the last not applicable, and a seventh document has no second rating.
before(async () => {
  authority = await makeAuthority(db, { today: "2021-12-01" });
  await syncShippedInstruments(db);
  instrument = (await loadInstrument(db, authority.id, "north-somerset-ehcp"))?.instrument ?? assert.fail();
  await addPlans(db, authority, { team: "North", count: 7 });
  const versions = await many<{ id: string; planId: string }>(db, sql`select v.id, v.plan_id as "planId" from plan_version v join plan p on p.authority_id = v.authority_id and p.id = v.plan_id where v.authority_id = ${authority.id} order by length(p.reference), p.reference`);
  const raters = new Map(["auditor", "moderator", "firm"].map((name) => [name, newId()]));
  for (const [name, id] of raters) await run(db, sql`insert into rater (authority_id, id, name, kind, discipline) values (${authority.id}, ${id}, ${`The ${name}`}, 'person', ${name === "auditor" ? "SEND team" : "Health"})`);
  // Criteria with a scale of Yes, Partly, No.
  const criteria = criteriaOf(instrument).filter(({ scale }) => scale.type === "choice" && ["Yes", "Partly", "No"].every((value) => scale.options.some((option) => option.value === value)));
  const ratings: RatingToSave[] = [];
  for (const [document, version] of versions.entries()) {
    const rate = (role: RatingToSave["role"], rater: string, valueOf: (at: number) => string) => ratings.push({
      reference: `AGREE-${document}`, role, raterId: raters.get(rater) ?? "", teamId: null, planId: version.planId, planVersionId: version.id, documentKind: "new-plan", ratedOn: document < 3 ? "2021-10-05" : "2021-11-05",
      answers: criteria.map(({ criterion }, at) => ({ criterionId: criterion.id, value: valueOf(at) })),
    });
    const first = (at: number) => (["Yes", "Yes", "Partly", "No"][(at + document) % 4] ?? "Yes");
    const second = (at: number) => (at === criteria.length - 1 ? "N/A" : at <= document ? (first(at) === "Partly" ? "No" : "Partly") : first(at));
    rate("audit", "auditor", first);
    if (document < 6) rate("moderation", "moderator", second);
    // Nobody's second rating: an outside firm's.
    rate("external", "firm", () => "No");
    for (const [at, { criterion, section }] of criteria.entries()) given.push({ document, criterion: criterion.id, section: section.id, first: first(at), second: document < 6 && at < criteria.length - 1 ? second(at) : "" });
  }
  await storeRatings(db, authority.id, instrument, ratings);
});
after(() => database.drop());

const put = (question: Partial<Question>) => ask(db, authority.id, { ...plainQuestion, measure: "agreement", ...question });
const unitsOf = (rows: typeof given): RatedUnit[] => rows.filter(({ second }) => second !== "").map(({ document, first, second }) => ({ cluster: `${document}`, ratings: [points[first] ?? 0, points[second] ?? 0] }));
const close = (actual: number | null | undefined, expected: number | undefined) => assert.ok(typeof actual === "number" && expected !== undefined && Math.abs(actual - expected) < 1e-6, `${actual} is not ${expected}`);

test("the share of answers that first and second rating give alike, by hand", async () => {
  const { all } = await put({});
  // Six documents, all criteria but the last counted; document d differs on d + 1 of them: 1 + 2 + 3 + 4 + 5 + 6 = 21.
  const counted = 6 * (given.length / 7 - 1);
  close(all.value, (100 * (counted - 21)) / counted);
  assert.equal(all.x, counted);
  assert.equal(all.documents, 6);
});

test("its interval is that of the page of agreement: documents are clusters", async () => {
  const { all } = await put({});
  const found = exactAgreement(unitsOf(given));
  close(all.low, (found?.low ?? 0) * 100);
  close(all.high, (found?.high ?? 0) * 100);
});

test("it divides by section, criterion, month and who rated first", async () => {
  for (const cell of (await put({ by: ["section"] })).cells) {
    const own = exactAgreement(unitsOf(given.filter(({ section }) => section === cell.keys[0])));
    close(cell.value, (own?.value ?? Number.NaN) * 100);
  }
  const byMonth = await put({ by: ["month"], least: 1 });
  close(cellAt(byMonth, "2021-10")?.value, 100 * (exactAgreement(unitsOf(given.filter(({ document }) => document < 3)))?.value ?? 0));
  const byCriterion = await put({ by: ["criterion"] });
  const [first] = given;
  // All six moderators' answers to the first criterion differ.
  close(cellAt(byCriterion, `${instrument.id}/${first?.criterion}`)?.value, 0);
  assert.deepEqual((await put({ by: ["discipline"] })).axes[0]?.parts.map(({ label }) => label), ["SEND team"]);
});

test("agreement beyond chance is Gwet's AC2 of the same pairs", async () => {
  const { all, cells } = await put({ measure: "agreement-beyond-chance", by: ["section"] });
  const categories = [0, 0.5, 1];
  const found = gwetAc2(unitsOf(given), { categories });
  close(all.value, found?.value);
  close(all.low, found?.low);
  close(all.high, found?.high);
  for (const cell of cells) close(cell.value, gwetAc2(unitsOf(given.filter(({ section }) => section === cell.keys[0])), { categories })?.value);
  assert.ok(cells.length > 5);
});

test("where a document stands in several parts, all together still counts each answer once", async () => {
  close((await put({ measure: "agreement-beyond-chance", by: ["any-need"] })).all.value, gwetAc2(unitsOf(given), { categories: [0, 0.5, 1] })?.value);
});

test("behind the figure stand the first ratings, with how many answers agree", async () => {
  const rows = await listBehind(db, authority.id, { ...plainQuestion, measure: "agreement" }, "answer", 100);
  assert.deepEqual(rows.map(({ reference, x, y }) => [reference, x - y]).sort(), [["AGREE-0", 1], ["AGREE-1", 2], ["AGREE-2", 3], ["AGREE-3", 4], ["AGREE-4", 5], ["AGREE-5", 6]]);
});

test("too few documents, and none rated twice, say so", async () => {
  const few = await put({ measure: "agreement-beyond-chance", by: ["month"] });
  assert.equal(cellAt(few, "2021-10")?.state, "too-few");
  assert.equal((await put({ from: "2010-01", to: "2010-12" })).all.state, "none");
  assert.equal((await put({ measure: "agreement-beyond-chance", from: "2010-01", to: "2010-12" })).all.state, "none");
});
