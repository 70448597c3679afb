import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
import { after, test } from "node:test";
import { Problem } from "./problem.ts";
import { readSettings } from "./settings.ts";

const folder = mkdtempSync(join(tmpdir(), "gt-settings-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const key = Buffer.alloc(32, 9).toString("base64");
const secret = "s".repeat(32);
const given = { DATA_DIR: join(folder, "given"), DATA_KEY: key, COOKIE_SECRET: secret };
const faults = (env: Record<string, string>): readonly string[] => {
  try {
    readSettings({ ...given, ...env });
  } catch (error) {
    if (error instanceof Problem) return [...error.details, ...(error.details.length === 0 ? [error.message] : [])];
  }
  return [];
};

test("nothing needs to be set: this machine alone, the built-in database, the demonstration", () => {
  const settings = readSettings({ ...given, DATA_KEY: undefined, COOKIE_SECRET: "" });
  assert.deepEqual({ ...settings, cookieSecret: "", dataKey: "" }, {
    port: 3000, host: "127.0.0.1", dataDir: given.DATA_DIR, databaseUrl: null, demo: true, logLevel: "info", baseUrl: null, trustProxy: false,
    cookieSecret: "", dataKey: "", dataKeyGiven: false, workers: 2, notify: null,
  });
});

test("the secrets are made once and kept", () => {
  const first = readSettings({ DATA_DIR: given.DATA_DIR });
  const second = readSettings({ DATA_DIR: given.DATA_DIR });
  assert.equal(first.dataKey.length, 32);
  assert.deepEqual(second.dataKey, first.dataKey);
  assert.equal(second.cookieSecret, first.cookieSecret);
  assert.notEqual(first.cookieSecret, first.dataKey.toString("base64"));
  assert.equal(Buffer.from(readFileSync(join(given.DATA_DIR, "data-key"), "utf8"), "base64").length, 32);
});

test("given secrets are used and nothing is written", () => {
  const settings = readSettings({ ...given, DATA_DIR: join(folder, "untouched") });
  assert.equal(settings.cookieSecret, secret);
  assert.deepEqual(settings.dataKey, Buffer.alloc(32, 9));
  assert.equal(settings.dataKeyGiven, true);
  assert.ok(!existsSync(join(folder, "untouched")));
});

test("with a database of one's own, or where others can reach it, there is no demonstration unless asked for", () => {
  const url = "postgres://gt:x@db.example/goldenthread";
  assert.equal(readSettings({ ...given, DATABASE_URL: url }).demo, false);
  assert.equal(readSettings({ ...given, DATABASE_URL: url, DEMO: "1" }).demo, true);
  assert.equal(readSettings({ ...given, HOST: "0.0.0.0" }).demo, false);
  assert.equal(readSettings({ ...given, HOST: "::1" }).demo, true);
  assert.match(faults({ HOST: "0.0.0.0", DEMO: "1" }).join(), /works only on this machine/);
});

test("every fault is told, each with the name of its setting", () => {
  const wrong = { PORT: "70000", HOST: "a b", DATABASE_URL: "mysql://db", DEMO: "true", LOG_LEVEL: "loud", BASE_URL: "ftp://x", TRUST_PROXY: "yes", COOKIE_SECRET: "short", DATA_KEY: "AAAA", WORKERS: "-1" };
  const told = faults(wrong);
  assert.deepEqual(told.map((line) => line.split(" ")[0]).sort(), Object.keys(wrong).sort());
  assert.ok(!told.join().includes("AAAA"), "no secret is repeated");
});

test("the edges of the numbers", () => {
  for (const [name, value] of [["PORT", "0"], ["PORT", "65535"], ["WORKERS", "0"], ["WORKERS", "64"]] as const) assert.deepEqual(faults({ [name]: value }), [], `${name}=${value}`);
  for (const [name, value] of [["PORT", "65536"], ["PORT", "3e3"], ["PORT", " 80"], ["WORKERS", "65"]] as const) assert.equal(faults({ [name]: value }).length, 1, `${name}=${value}`);
});

test("the address that people type loses its last slash, and a relative folder becomes a whole path", () => {
  assert.equal(readSettings({ ...given, BASE_URL: "https://quality.example.gov.uk/" }).baseUrl, "https://quality.example.gov.uk");
  assert.ok(isAbsolute(readSettings({ ...given, DATA_DIR: "somewhere" }).dataDir));
});

test("proxies are none, all, or those named", () => {
  assert.equal(readSettings({ ...given, TRUST_PROXY: "0" }).trustProxy, false);
  assert.equal(readSettings({ ...given, TRUST_PROXY: "1" }).trustProxy, true);
  assert.equal(readSettings({ ...given, TRUST_PROXY: "10.0.0.5, 172.30.0.0/24" }).trustProxy, "10.0.0.5, 172.30.0.0/24");
});

test("Notify needs its key and a template; templates of one's own are named by kind", () => {
  const id = "0190a7f0-0000-4000-8000-000000000001";
  const whole = { NOTIFY_API_KEY: `live-${id}-${id}`, NOTIFY_TEMPLATE: id, NOTIFY_TEMPLATES: `audit-given=${id},audit-late=${id}`, NOTIFY_URL: "http://127.0.0.1:9/" };
  assert.deepEqual(readSettings({ ...given, ...whole }).notify, { apiKey: whole.NOTIFY_API_KEY, url: "http://127.0.0.1:9", template: id, templates: { "audit-given": id, "audit-late": id } });
  assert.equal(readSettings({ ...given, NOTIFY_TEMPLATE: id }).notify, null);
  assert.match(faults({ ...whole, NOTIFY_TEMPLATE: "" }).join(), /NOTIFY_API_KEY needs NOTIFY_TEMPLATE too/);
  assert.match(faults({ ...whole, NOTIFY_API_KEY: "secret" }).join(), /whole key of GOV.UK Notify/);
  assert.match(faults({ ...whole, NOTIFY_TEMPLATES: "audit-given" }).join(), /kinds of messages with the ids/);
});
