import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { run, sql } from "../../platform/index.ts";

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.close());

const signInPage = async () => (await site.app.inject({ url: "/sign-in", headers: { host: "localhost", accept: "text/html" } })).body;

test("where nobody has an account, the sign-in page says how the first is made, and afterwards does not", async () => {
  assert.doesNotMatch(await signInPage(), /Nobody has an account/);
  await run(site.db, sql`truncate account cascade`);
  const page = await signInPage();
  assert.match(page, /Nobody has an account here yet/);
  assert.match(page, /goldenthread user add --email/);
});
