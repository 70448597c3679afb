import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { testSite, type TestSite } from "../../../test/support/site.ts";

let site: TestSite;
before(async () => { site = await testSite({ authority: { isDemo: true, today: "2021-07-12" }, settings: { demo: true } }); });
after(() => site.close());

test("nobody is sent to sign in, and comes back to the page", async () => {
  const answer = await site.nobody.get("/register?page=2");
  assert.equal(answer.status, 302);
  assert.equal(answer.location, "/sign-in?next=%2Fregister%3Fpage%3D2");
  const page = await site.nobody.get("/sign-in?next=%2Fregister%3Fpage%3D2");
  assert.equal(page.status, 200);
});
test("home", async () => {
  const home = await site.as("qa-officer").get("/");
  assert.equal(home.status, 200, home.body);
});
