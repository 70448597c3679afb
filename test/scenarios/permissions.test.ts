import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { TestRole } from "../support/authority.ts";
import { testSite, type TestSite } from "../support/site.ts";

const roles: readonly TestRole[] = ["administrator", "qa-officer", "auditor", "moderator", "panel-member", "outside-auditor", "writer", "manager", "viewer"];

/** Open to whoever asks, on purpose. */
const open = new Set(["GET /healthz", "GET /sign-in", "POST /sign-in", "POST /sign-in/authority", "POST /sign-in/demonstration", "GET /set-password/:token", "POST /set-password/:token"]);

/** For everybody who is signed in, whatever their role. Each shows a person what is theirs, or what all may read. */
const forAll = new Set([
  "GET /", "GET /more", "GET /account", "GET /account/password", "POST /account/password", "POST /account/sessions/end", "POST /sign-out",
  // The figures of published reports open the ratings behind them.
  "GET /ratings", "GET /ratings/:id", "GET /recommendations", "GET /recommendations.csv", "GET /recommendations/:id",
  "GET /reports", "GET /reports/:id", "GET /reports/:id/files/:format",
  "GET /instruments", "GET /instruments/:id", "GET /instruments/:id/:version", "GET /instruments/:id.xlsx", "GET /instruments/:id.yaml",
]);

let site: TestSite;
let routes: { name: string; method: "GET" | "POST"; path: string }[] = [];

before(async () => {
  site = await testSite();
  routes = site.routes
    .filter(({ method, url }) => method !== "HEAD" && !url.startsWith("/assets/"))
    .map(({ method, url }) => ({
      name: `${method} ${url}`, method: method as "GET" | "POST",
      path: url.replaceAll(/:[A-Za-z]+(\([^)]*\))?/g, "0190a7f0-0000-7000-8000-000000000000").replaceAll("*", "nothing"),
    }));
});
after(() => site.close());

const ask = (client: ReturnType<TestSite["as"]>, { method, path }: { method: "GET" | "POST"; path: string }) => (method === "GET" ? client.get(path) : client.post(path));

test("there are routes, and they only ask for pages or send forms", () => {
  assert.ok(routes.length > 20, `${routes.length} routes`);
  assert.deepEqual(routes.filter(({ method }) => !["GET", "POST"].includes(method)).map(({ name }) => name), []);
});

test("the lists above name only routes that there are", () => {
  const names = new Set(routes.map(({ name }) => name));
  assert.deepEqual([...open, ...forAll].filter((name) => !names.has(name)), []);
});

test("nobody is refused everywhere, but for what is open on purpose", async () => {
  const passed: string[] = [];
  for (const route of routes.filter(({ name }) => !open.has(name))) {
    const { status, location } = await ask(site.nobody, route);
    const isRefused = route.method === "GET" ? status === 302 && location?.startsWith("/sign-in") === true : status === 401;
    if (!isRefused) passed.push(`${route.name}: ${status}`);
  }
  assert.deepEqual(passed, []);
});

test("nobody who asks for data gets 401, not a page", async () => {
  for (const route of routes.filter(({ name, method }) => method === "GET" && !open.has(name))) {
    const { status, headers } = await site.nobody.get(route.path, { accept: "application/json" });
    assert.equal(status, 401, route.name);
    assert.match(String(headers["content-type"]), /application\/json/, route.name);
  }
});

test("every other route refuses at least one role, and none breaks on an id that is nobody's", async () => {
  const forEverybody: string[] = [];
  const broken: string[] = [];
  for (const route of routes.filter(({ name }) => !open.has(name) && name !== "POST /sign-out")) {
    let refused = 0;
    for (const role of roles) {
      const { status } = await ask(site.as(role), route);
      if (status === 403) refused += 1;
      if (status >= 500 || status === 401) broken.push(`${route.name} as ${role}: ${status}`);
    }
    if (refused === 0 && !forAll.has(route.name)) forEverybody.push(route.name);
    if (refused === roles.length) broken.push(`${route.name} refuses everybody`);
  }
  assert.deepEqual(forEverybody, [], "these pass every role: give them a guard, or add them to the list above on purpose");
  assert.deepEqual(broken, []);
});

test("a form without our token changes nothing, whoever sends it", async () => {
  for (const route of routes.filter(({ method }) => method === "POST")) {
    const { status } = await site.as("administrator").post(route.path, { _csrf: "" });
    assert.equal(status, 403, route.name);
  }
});
