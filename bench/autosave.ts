import { Agent, request } from "node:http";
import { SESSION_COOKIE } from "../src/access/session/session-cookie.ts";
import { startSession } from "../src/access/session/start-session.ts";
import { instrumentPolicy, loadInstrument, syncShippedInstruments, criteriaOf } from "../src/instruments/index.ts";
import { may } from "../src/access/index.ts";
import { makeSite } from "../src/main.ts";
import { newId, one, run, sql } from "../src/platform/index.ts";
import { addAssignment, addAudit } from "../test/support/audits.ts";
import { makeAuthority } from "../test/support/authority.ts";
import { freshDatabase } from "../test/support/database.ts";
import { testSettings } from "../test/support/site.ts";

/**
 * 200 auditors who save an answer every second or so, over real HTTP, beside an empty route of the same server that looks at the session, in the
 * same run: median, 99th of a hundred, errors. Every auditor has an audit of their own. Client, server and database share the machine's
 * processors, and the tests' database does not wait for the disk. `node bench/autosave.ts [auditors] [seconds]`.
 */
const auditors = Number(process.argv[2]) || 200;
const seconds = Number(process.argv[3]) || 20;
const say = (text: string) => process.stdout.write(`${text}\n`);

const database = await freshDatabase();
const { db } = database;
await syncShippedInstruments(db);
const authority = await makeAuthority(db);
const first = await addAudit(db, authority, { withoutFile: true });
const { hash } = await one<{ hash: string }>(db, sql`select instrument_hash as hash from assignment where authority_id = ${authority.id} limit 1`);
const found = await loadInstrument(db, authority.id, hash);
const criteria = found === undefined ? [] : criteriaOf(found.instrument).map(({ criterion }) => criterion.id);

const app = await makeSite(database, testSettings());
app.post("/bench/empty", { preHandler: may(instrumentPolicy, "see audit tools") }, async () => ({ status: "ok" }));
const address = await app.listen({ host: "127.0.0.1", port: 0 });
const agent = new Agent({ keepAlive: true, maxSockets: auditors });

type Auditor = { cookie: string; token: string; assignment: string; revisions: Map<string, number> };

function ask(method: "GET" | "POST", path: string, headers: Record<string, string>, body?: string): Promise<{ status: number; text: string; cookies: string[] }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${address}${path}`, { method, agent, headers: { ...headers, ...(body !== undefined && { "content-type": "application/json", "content-length": String(Buffer.byteLength(body)) }) } }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => { text += chunk; });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text, cookies: response.headers["set-cookie"] ?? [] }));
    });
    sent.on("error", reject).end(body);
  });
}

async function makeAuditor(index: number): Promise<Auditor> {
  const accountId = newId();
  await run(db, sql`insert into account (authority_id, id, email, name, roles) values (${authority.id}, ${accountId}, ${`a${index}@testshire.example`}, ${`Auditor ${index}`}, array['auditor'])`);
  const assignment = await addAssignment(db, authority, { ...first, account: null, role: "calibration" });
  await run(db, sql`update assignment set account_id = ${accountId}, state = 'assigned' where authority_id = ${authority.id} and id = ${assignment}`);
  const session = `${SESSION_COOKIE}=${await startSession(db, authority.id, accountId)}`;
  const page = await ask("GET", `/audits/${assignment}`, { cookie: session, accept: "text/html" });
  if (page.status !== 200) throw new Error(`the form answered ${page.status}`);
  const cookie = [session, ...page.cookies.map((each) => each.split(";")[0] ?? "")].join("; ");
  return { cookie, token: /name="_csrf" value="([^"]*)"/.exec(page.text)?.[1] ?? "", assignment, revisions: new Map() };
}

type Measured = { times: number[]; errors: number };
const values = ["Yes", "Partly", "No", "N/A"];

async function save(auditor: Auditor, into: Measured): Promise<void> {
  const criterion = criteria[Math.floor(Math.random() * criteria.length)] ?? "";
  const basedOn = auditor.revisions.get(criterion) ?? 0;
  const body = JSON.stringify({ criterion, value: values[basedOn % 4], comment: `Comment ${basedOn}: two sentences of some length, as auditors write them while they read.`, evidence: [], themes: [], basedOn, saveId: newId() });
  const began = performance.now();
  const { status, text } = await ask("POST", `/audits/${auditor.assignment}/answers`, { cookie: auditor.cookie, accept: "application/json", "x-csrf-token": auditor.token }, body);
  into.times.push(performance.now() - began);
  const reply = status === 200 ? (JSON.parse(text) as { status: string; answer?: { revision: number } }) : undefined;
  if (reply?.status !== "saved") into.errors += 1;
  else auditor.revisions.set(criterion, reply.answer?.revision ?? 0);
}

async function empty(auditor: Auditor, into: Measured): Promise<void> {
  const began = performance.now();
  const { status } = await ask("POST", "/bench/empty", { cookie: auditor.cookie, accept: "application/json", "x-csrf-token": auditor.token }, "{}");
  into.times.push(performance.now() - began);
  if (status !== 200) into.errors += 1;
}

const sleep = (ms: number) => new Promise((resolve) => { setTimeout(resolve, ms); });

/** Everybody does it once a second on average, at moments of their own. */
async function measure(work: (auditor: Auditor, into: Measured) => Promise<void>, length: number, everybody: readonly Auditor[], pause: number): Promise<Measured & { elapsed: number }> {
  const into: Measured = { times: [], errors: 0 };
  const began = performance.now();
  await Promise.all(everybody.map(async (auditor) => {
    if (pause > 0) await sleep(Math.random() * pause);
    while (performance.now() - began < length * 1000) {
      await work(auditor, into);
      if (pause > 0) await sleep(pause * (0.5 + Math.random()));
    }
  }));
  return { ...into, elapsed: (performance.now() - began) / 1000 };
}

const everybody: Auditor[] = [];
for (let index = 0; index < auditors; index += 1) everybody.push(await makeAuditor(index));
await run(db, sql`analyze`);
await measure(save, 2, everybody, 1000);
say(`${auditors} auditors, an answer a second each, for ${seconds} seconds in turns; ${criteria.length} criteria`);

const rows: [string, (auditor: Auditor, into: Measured) => Promise<void>, number][] = [
  ["empty route, signed in", empty, 1000], ["save an answer", save, 1000], ["empty route, all at once", empty, 0], ["save an answer, all at once", save, 0],
];
for (const [name, work, pause] of rows) {
  const { times, errors, elapsed } = await measure(work, pause === 0 ? Math.min(seconds, 8) : seconds, everybody, pause);
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1).padStart(7);
  say(`${name.padEnd(30)} ${String(times.length).padStart(6)} requests, ${(times.length / elapsed).toFixed(0).padStart(5)} a second   p50 ${at(0.5)} ms   p99 ${at(0.99)} ms   ${errors} errors`);
}
const { kept } = await one<{ kept: number }>(db, sql`select sum(revision)::int as kept from draft_answer where authority_id = ${authority.id}`);
const told = everybody.reduce((sum, { revisions }) => sum + [...revisions.values()].reduce((all, each) => all + each, 0), 0);
say(`${told} saves were confirmed, ${kept} are in the database${told === kept ? "" : ": THEY DIFFER"}`);
agent.destroy();
await app.close();
await database.drop();
process.exit(told === kept ? 0 : 1);
