import assert from "node:assert/strict";
import { request as httpRequest } from "node:http";
import { after, before, test } from "node:test";
import { testSettings, testSite, type TestSite } from "../../../test/support/site.ts";
import { makeSite } from "../../main.ts";
import { assetUrl } from "../../ui/index.ts";
import { Problem } from "../problem.ts";
import { problemOf } from "./problem-of.ts";

let site: TestSite;
let address = "";
before(async () => {
  site = await testSite();
  address = await site.listen();
});
after(() => site.close());

test("every page says that nothing but our own files may run, and may stand in no frame", async () => {
  for (const path of ["/sign-in", "/nowhere", "/account"]) {
    const { headers } = await site.as("viewer").get(path);
    const policy = String(headers["content-security-policy"]);
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.doesNotMatch(policy, /unsafe|\*/);
    assert.equal(headers["x-content-type-options"], "nosniff");
    assert.equal(headers["referrer-policy"], "same-origin");
    assert.equal(headers["x-service"], "goldenthread");
    assert.equal(headers["strict-transport-security"], undefined, "without HTTPS a browser must not be told to insist on it");
  }
});

test("where people come by HTTPS, browsers are told to insist, and cookies travel only so", async () => {
  const app = await makeSite(site.connection, testSettings({ baseUrl: "https://quality.example.gov.uk" }));
  const answer = await app.inject({ url: "/sign-in" });
  assert.match(String(answer.headers["strict-transport-security"]), /max-age=31536000/);
  assert.match(String(answer.headers["set-cookie"]), /Secure/);
  await app.close();
  const behind = await makeSite(site.connection, testSettings({ trustProxy: true }));
  assert.match(String((await behind.inject({ url: "/sign-in", headers: { "x-forwarded-proto": "https" } })).headers["set-cookie"]), /HttpOnly; Secure; SameSite=Lax/);
  assert.doesNotMatch(String((await behind.inject({ url: "/sign-in" })).headers["set-cookie"]), /Secure/);
  await behind.close();
});

test("a route that has no guard and is not open on purpose stops the start", async () => {
  const app = await makeSite(site.connection, testSettings());
  assert.throws(() => app.get("/forgotten", async () => "secret"), /GET \/forgotten has no guard/);
  await app.close();
});

test("assets are kept for a year, under an address that changes with them", async () => {
  const { status, headers } = await site.nobody.get(assetUrl("goldenthread.css"));
  assert.equal(status, 200);
  assert.equal(headers["cache-control"], "public, max-age=31536000, immutable");
  assert.equal(headers["set-cookie"], undefined);
});

test("the state of health is told without a sign-in, and is 503 where the database does not answer", async () => {
  const well = await site.nobody.get("/healthz");
  assert.equal(well.status, 200);
  assert.equal(well.headers["x-service"], "goldenthread");
  const broken = await makeSite({ ...site.connection, db: { getExecutor: () => { throw new Error("gone"); } } as never }, testSettings());
  assert.equal((await broken.inject({ url: "/healthz" })).statusCode, 503);
  await broken.close();
});

test("an address without a page is a page that says so; as JSON for programs", async () => {
  const page = await site.as("viewer").get("/nowhere?name=x");
  assert.equal(page.status, 404);
  assert.match(page.body, /There is no page with this address/);
  assert.match(page.body, /Sign out/);
  const data = await site.nobody.get("/nowhere", { accept: "application/json" });
  assert.equal(data.status, 404);
  assert.equal((JSON.parse(data.body) as { error: { code: string } }).error.code, "page-not-found");
});

test("the wrong way to ask for a page that there is, is 405 with the right one", async () => {
  const answer = await site.app.inject({ method: "DELETE", url: "/account" });
  assert.equal(answer.statusCode, 405);
  assert.equal(answer.headers["allow"], "GET, HEAD");
});

test("addresses and bodies that cannot be read are 400 or 415, in words", async () => {
  assert.equal((await site.nobody.get("/%zz")).status, 400);
  assert.equal((await site.nobody.get(`/people/${"x".repeat(3000)}`)).status, 414);
  const post = (type: string, payload: string) => site.app.inject({ method: "POST", url: "/sign-in", headers: { "content-type": type, accept: "text/html" }, payload });
  const json = await post("application/json", "{");
  assert.equal(json.statusCode, 400);
  assert.match(json.body, /could not be read/);
  assert.equal((await post("text/xml", "<a/>")).statusCode, 415);
  assert.equal((await post("application/x-www-form-urlencoded", `a=${"x".repeat(5 * 1024 * 1024)}`)).statusCode, 413);
});

test("a fault of the program tells its reference and nothing else", () => {
  const problem = problemOf(new Error("select secret from child where name = 'Ayo'"), "abc123");
  assert.equal(problem.status, 500);
  assert.match(problem.cure, /abc123/);
  assert.doesNotMatch(`${problem.message} ${problem.cure} ${problem.details.join()}`, /Ayo|secret/);
  assert.equal(problemOf(Object.assign(new Error("connect"), { code: "ECONNREFUSED", syscall: "connect" }), "x").status, 503);
  assert.equal(problemOf(Object.assign(new Error("terminating"), { code: "57P01" }), "x").status, 503);
  assert.equal(problemOf(Object.assign(new Error("no such file"), { code: "ENOENT", syscall: "open" }), "x").status, 500);
  assert.equal(problemOf(undefined, "x").status, 500);
  const own = new Problem("x", "y", { status: 409 });
  assert.equal(problemOf(own, "x"), own);
});

test("a form without its token is refused with what to do; the token of another person's session too", async () => {
  const refused = await site.as("viewer").post("/sign-out", { _csrf: "" });
  assert.equal(refused.status, 403);
  assert.match(refused.body, /nothing was changed/);
  const page = await site.as("auditor").get("/account");
  const token = /name="_csrf" value="([^"]*)"/.exec(page.body)?.[1] ?? "";
  assert.equal((await site.as("viewer").post("/sign-out", { _csrf: token })).status, 403);
  assert.equal((await site.as("viewer").get("/account")).status, 200);
});

test("a form with files is read whole: its token, its fields, several files of one name", async () => {
  const answer = await site.as("viewer").post("/account/sessions/end", { session: "others" }, { file: [{ filename: "a.csv", data: Buffer.from("a") }, { filename: "b.csv", data: Buffer.from("b") }] });
  assert.equal(answer.status, 303);
});

test("a file that is too large is told to a real browser, after it has sent it", async () => {
  const cookie = await site.cookieOf("viewer");
  const boundary = "----goldenthread";
  const status = await new Promise<{ status: number; body: string }>((resolve, reject) => {
    const sent = httpRequest(`${address}/account/sessions/end`, { method: "POST", headers: { cookie, accept: "text/html", "content-type": `multipart/form-data; boundary=${boundary}` } }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => { body += chunk.toString(); });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    });
    sent.on("error", reject);
    sent.write(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="big.csv"\r\n\r\n`);
    const chunk = Buffer.alloc(1024 * 1024, "x");
    const writeSome = (left: number) => {
      if (left === 0) return void sent.end(`\r\n--${boundary}--\r\n`);
      sent.write(chunk, () => writeSome(left - 1));
    };
    writeSome(66);
  });
  assert.equal(status.status, 413);
  assert.match(status.body, /A file is larger than 64 MB/);
});

test("a body that breaks off, too many files, and names that mean harm are faults of the form", async () => {
  const files = Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`file${at}`, { filename: "a.csv", data: Buffer.from("a") }]));
  assert.equal((await site.as("viewer").post("/account/sessions/end", {}, files)).status, 413);
  const cookie = await site.cookieOf("viewer");
  const send = (type: string, payload: string) => site.app.inject({ method: "POST", url: "/account/sessions/end", headers: { cookie, "content-type": type }, payload });
  assert.equal((await send("multipart/form-data; boundary=x", "--x\r\ncontent-disposition: form-data; name=\"a\"\r\n\r\nb")).statusCode, 400);
  assert.equal((await send("multipart/form-data; boundary=x", "")).statusCode, 403, "nothing at all has no token");
  assert.equal((await send("multipart/form-data", "x")).statusCode, 400);
  assert.ok([400, 403].includes((await send("multipart/form-data; boundary=x", "--x\r\ncontent-disposition: form-data; name=\"__proto__\"\r\n\r\nb\r\n--x--\r\n")).statusCode));
  assert.ok(({} as Record<string, unknown>)["b"] === undefined);
});

test("nobody can send us a large file: it is refused before it is read", async () => {
  const answer = await site.nobody.post("/account/sessions/end", {}, { file: { filename: "big", data: Buffer.alloc(8 * 1024 * 1024) } });
  assert.equal(answer.status, 401);
});

test("whoever tries to sign in too often from one place has to wait a minute", async () => {
  const statuses: number[] = [];
  for (let time = 0; time < 61; time += 1) statuses.push((await site.nobody.post("/sign-in/demonstration", {})).status);
  assert.equal(statuses[0], 403);
  assert.equal(statuses.at(-1), 429);
  const { body, headers } = await site.nobody.post("/sign-in/demonstration", {});
  assert.match(body, /That was tried too often/);
  assert.match(String(headers["retry-after"]), /^\d+$/);
});
