import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { FileIdentity } from "../identity/file-identity.ts";
import { referencesIn } from "../identity/references-in.ts";
import { matchFile } from "./match-file.ts";
import { indexPlans, type PlanOfRegister } from "./plan-index.ts";

const plan = (planId: string, given: Partial<PlanOfRegister> = {}): PlanOfRegister => ({
  planId, personId: `child of ${planId}`, reference: planId.toUpperCase(), status: "active", surname: "Marlow", forename: "Ayo", birthDate: "2013-04-02", nhsNumber: null, upn: null, ...given,
});
const file = (given: Partial<FileIdentity> = {}): FileIdentity => ({
  kind: { family: "plan", amended: false }, isScan: false, nhsNumbers: [], upns: [], references: [], name: null, birthDate: null, nameWords: [], datedOn: null, author: "", ...given,
});

const ayo = plan("ehc-00012", { nhsNumber: "9434765919", upn: "A801200001001" });
const bea = plan("ehc-00013", { surname: "Ní Bhriain-O’Shea", forename: "Beatrice Anne", birthDate: "2010-09-30" });
const index = indexPlans([ayo, bea]);
const idsOf = (match: ReturnType<typeof matchFile>) => ("choices" in match ? match.choices.map((choice) => choice.planId) : [match.planId]);

test("a reference, an NHS number, a UPN, or a name with its date of birth is enough where all agree", () => {
  assert.deepEqual(matchFile(file({ references: referencesIn("EHC_00012 final v2") }), index), { planId: "ehc-00012", by: "reference" });
  assert.deepEqual(matchFile(file({ nhsNumbers: ["9434765919"] }), index), { planId: "ehc-00012", by: "nhs-number" });
  assert.deepEqual(matchFile(file({ upns: ["A801200001001"] }), index), { planId: "ehc-00012", by: "upn" });
  assert.deepEqual(matchFile(file({ name: "Ayo Marlow", birthDate: "2013-04-02" }), index), { planId: "ehc-00012", by: "name-and-birth" });
});

test("a name is a child's in any order, without accents, and with only the first of two forenames", () => {
  for (const name of ["Beatrice Ni Bhriain-O'Shea", "NI BHRIAIN OSHEA, Beatrice", "Beatrice Anne Ní Bhriain-O’Shea"]) {
    assert.deepEqual(matchFile(file({ name, birthDate: "2010-09-30" }), index), { planId: "ehc-00013", by: "name-and-birth" }, name);
  }
});

test("a name alone, a date of birth alone, or a name in the file's name is asked", () => {
  assert.deepEqual(matchFile(file({ name: "Ayo Marlow" }), index), { choices: [{ planId: "ehc-00012", why: "The name is in the document" }] });
  assert.deepEqual(matchFile(file({ birthDate: "2010-09-30" }), index), { choices: [{ planId: "ehc-00013", why: "The date of birth is in the document" }] });
  assert.deepEqual(matchFile(file({ nameWords: ["marlow", "ayo", "ep", "report"] }), index), { choices: [{ planId: "ehc-00012", why: "The name is in the file’s name" }] });
});

test("a document that contradicts itself is asked: another child's number, another name, another date of birth", () => {
  assert.deepEqual(idsOf(matchFile(file({ nhsNumbers: ["9434765919"], name: "Beatrice Ní Bhriain-O’Shea", birthDate: "2010-09-30" }), index)), ["ehc-00012", "ehc-00013"]);
  const other = matchFile(file({ nhsNumbers: ["9434765919"], name: "Cora Hale" }), index);
  assert.ok("choices" in other && other.choices[0]?.why === "The NHS number is in the document, but the name is another");
  const born = matchFile(file({ references: ["ehc00012"], birthDate: "2014-01-01" }), index);
  assert.ok("choices" in born && born.choices[0]?.why === "The reference is in the document or its name, but the date of birth is another");
});

test("two children of one name and one birthday are asked", () => {
  const twins = indexPlans([ayo, plan("ehc-00099")]);
  assert.deepEqual(idsOf(matchFile(file({ name: "Ayo Marlow", birthDate: "2013-04-02" }), twins)).sort(), ["ehc-00012", "ehc-00099"]);
});

test("of a child's several plans the one that is not closed is meant; where two are open it is asked", () => {
  const old = plan("old-1", { personId: "one child", status: "ceased", nhsNumber: "9434765919" });
  const now = plan("new-1", { personId: "one child", nhsNumber: "9434765919" });
  assert.deepEqual(matchFile(file({ nhsNumbers: ["9434765919"] }), indexPlans([old, now])), { planId: "new-1", by: "nhs-number" });
  assert.deepEqual(idsOf(matchFile(file({ nhsNumbers: ["9434765919"] }), indexPlans([{ ...old, status: "active" }, now]))), ["old-1", "new-1"]);
});

test("a number that may be a date or a page is no sure reference", () => {
  const numbered = indexPlans([plan("1204"), plan("20210712")]);
  assert.deepEqual(idsOf(matchFile(file({ references: referencesIn("plan 1204") }), numbered)), ["1204"]);
  assert.ok("choices" in matchFile(file({ references: referencesIn("plan 1204") }), numbered));
});

test("what leads nowhere has no choices", () => {
  assert.deepEqual(matchFile(file({ nhsNumbers: ["9991106847"], name: "Nobody Known", references: ["xyz789"] }), index), { choices: [] });
});

test("whatever a file says, only plans of the register come out, and a sure match never has another plan's number", () => {
  const words = fc.constantFrom("Ayo Marlow", "Marlow", "Beatrice", "Cora Hale", "");
  fc.assert(fc.property(
    fc.record({ name: fc.option(words), birthDate: fc.option(fc.constantFrom("2013-04-02", "2010-09-30", "2001-01-01")), nhsNumbers: fc.subarray(["9434765919", "9991106847"]), references: fc.array(fc.constantFrom("ehc00012", "ehc00013", "12", "zz9")), nameWords: fc.array(fc.constantFrom("ayo", "marlow", "oshea", "plan")) }),
    (given) => {
      const match = matchFile(file(given), index);
      for (const id of idsOf(match)) assert.ok(id === "ehc-00012" || id === "ehc-00013");
      if ("planId" in match && match.planId === "ehc-00013") assert.ok(!given.nhsNumbers.includes("9434765919") && !given.references.includes("ehc00012"));
    },
  ));
});
