import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addAudit } from "../../../test/support/audits.ts";
import { handIn } from "../../../test/support/handed-in.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { readingPaths } from "../paths.ts";

let site: TestSite;
before(async () => {
  site = await testSite({ authority: { today: "2026-05-01" } });
});
after(() => site?.close());

test("whoever has still to audit a plan sees nothing of what the program found in it, until it is handed in", async () => {
  const given = await addAudit(site.db, site.authority, { read: true });
  const paths = [readingPaths.reading(given.planId), readingPaths.feedback(given.planId), readingPaths.feedbackDocx(given.planId)];
  for (const path of paths) {
    const refused = await site.as("auditor").get(path);
    assert.equal(refused.status, 403, path);
    assert.match(refused.body, new RegExp(`You have still to audit this plan \\(${given.reference}\\)`));
    assert.equal((await site.as("qa-officer").get(path)).status, 200, `${path} for whoever does not audit it`);
  }
  await handIn(site.db, site.authority.id, given.assignmentId);
  for (const path of paths) assert.equal((await site.as("auditor").get(path)).status, 200, path);
});

test("a programme that shows suggestions at once hides nothing", async () => {
  const given = await addAudit(site.db, site.authority, { read: true, suggestions: "shown" });
  assert.equal((await site.as("auditor").get(readingPaths.reading(given.planId))).status, 200);
});
