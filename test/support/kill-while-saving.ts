import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { SESSION_COOKIE } from "../../src/access/session/session-cookie.ts";
import { startSession } from "../../src/access/session/start-session.ts";
import { connect } from "../../src/platform/database/connect.ts";
import { passwordFile } from "../../src/platform/embedded/make-cluster.ts";
import { readPostmaster } from "../../src/platform/embedded/postmaster.ts";
import { many, newId, run, sql, type Connection } from "../../src/platform/index.ts";
import { addAssignment, addAudit } from "./audits.ts";
import { makeAuthority, type TestAuthority } from "./authority.ts";
import { dataFolder, ready, serve, serverOf, untilGone, type Running } from "./programs.ts";

export type Killed = { kills: number; saved: number; lost: string[]; unsure: number };

type Auditor = { assignment: string; cookie: string; token: string; /** What the service said it keeps: criterion → the number in its comment, and the revision. */ kept: Map<string, { said: number; revision: number }> };

const criteria = ["A1", "A2", "A3", "B1", "B2", "E1", "E2", "F1", "F2", "F3", "G1", "K1"];
const AUDITORS = 6;

/** The process that serves, which bring-up started. */
const childOf = (pid: number | undefined): number => Number(spawnSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" }).stdout.trim().split("\n")[0]);

const openDatabase = (home: string): Connection => connect(`postgres://goldenthread:${readFileSync(passwordFile(join(home, "cluster")), "utf8")}@127.0.0.1:${readPostmaster(join(home, "cluster"))?.port}/goldenthread`);

async function makeAuditors({ db }: Connection, authority: TestAuthority): Promise<Auditor[]> {
  const first = await addAudit(db, authority, { withoutFile: true });
  return Promise.all(Array.from({ length: AUDITORS }, async (_, index) => {
    const accountId = newId();
    await run(db, sql`insert into account (authority_id, id, email, name, roles) values (${authority.id}, ${accountId}, ${`k${index}@testshire.example`}, ${`Auditor ${index}`}, array['auditor'])`);
    const assignment = await addAssignment(db, authority, { ...first, account: null, role: "calibration" });
    await run(db, sql`update assignment set account_id = ${accountId}, state = 'assigned' where authority_id = ${authority.id} and id = ${assignment}`);
    return { assignment, cookie: `${SESSION_COOKIE}=${await startSession(db, authority.id, accountId)}`, token: "", kept: new Map() };
  }));
}

/** Opens the form as a browser does, and keeps its token. */
async function openForm(url: string, auditor: Auditor): Promise<void> {
  const page = await fetch(`${url}/audits/${auditor.assignment}`, { headers: { cookie: auditor.cookie, accept: "text/html" } });
  if (page.status !== 200) throw new Error(`the form answered ${page.status}`);
  const cookies = new Map([...auditor.cookie.split("; "), ...page.headers.getSetCookie().map((each) => each.split(";")[0] ?? "")].map((each) => [each.split("=")[0], each]));
  auditor.cookie = [...cookies.values()].join("; ");
  auditor.token = /name="_csrf" value="([^"]*)"/.exec(await page.text())?.[1] ?? "";
}

/** Answers without a pause until the service is gone. What was on its way then may or may not be kept: both are right. */
async function answerUntilGone(url: string, auditor: Auditor, count: () => number): Promise<void> {
  for (;;) {
    const criterion = criteria[Math.floor(Math.random() * criteria.length)] ?? "A1";
    const number = count();
    const body = { criterion, value: ["Yes", "Partly", "No"][number % 3], comment: `answer ${number}`, evidence: [], themes: [], basedOn: auditor.kept.get(criterion)?.revision ?? 0, saveId: newId() };
    let reply: { status?: string; answer?: { revision: number }; theirs?: { revision: number } };
    try {
      const response = await fetch(`${url}/audits/${auditor.assignment}/answers`, {
        method: "POST", headers: { cookie: auditor.cookie, accept: "application/json", "content-type": "application/json", "x-csrf-token": auditor.token }, body: JSON.stringify(body),
      });
      if (response.status < 500 && !response.ok) throw new Error(`a save was answered ${response.status}`);
      if (!response.ok) return;
      reply = (await response.json()) as typeof reply;
    } catch (error) {
      // Gone in the middle; anything else is a fault of this test.
      if (error instanceof TypeError || error instanceof SyntaxError) return;
      throw error;
    }
    if (reply.status === "saved") auditor.kept.set(criterion, { said: number, revision: reply.answer?.revision ?? 0 });
    // One that was on its way at the last kill was kept after all.
    else auditor.kept.set(criterion, { said: -1, revision: reply.theirs?.revision ?? 0 });
  }
}

/** What the service said it keeps and that is not there: each with its audit and question. */
async function findLost({ db }: Connection, authorityId: string, auditors: readonly Auditor[]): Promise<{ lost: string[]; unsure: number }> {
  const rows = await many<{ assignment: string; criterion: string; comment: string; revision: number }>(db, sql`
    select s.id as assignment, d.criterion_id as criterion, d.comment, d.revision from assignment s join draft_answer d on d.authority_id = s.authority_id and d.rating_id = s.rating_id where s.authority_id = ${authorityId}`);
  const stored = new Map(rows.map((row) => [`${row.assignment} ${row.criterion}`, row]));
  const lost: string[] = [];
  let unsure = 0;
  for (const { assignment, kept } of auditors) {
    for (const [criterion, { said, revision }] of kept) {
      const row = stored.get(`${assignment} ${criterion}`);
      if (row === undefined || row.revision < revision || (row.revision === revision && said >= 0 && row.comment !== `answer ${said}`)) lost.push(`${criterion}: said revision ${revision}, kept ${row?.revision ?? "nothing"}`);
      // Saved, and its reply never arrived: the next save is told of it.
      else if (row.revision > revision) unsure += 1;
    }
  }
  return { lost, unsure };
}

/**
 * Starts the service on a folder of its own with auditors who answer without a pause, and kills it with -9 in the middle, `times` over; every second
 * time its database server as well. After each start what the service had said to be saved must be there.
 */
export async function killWhileSaving(times: number, say: (text: string) => void = () => {}): Promise<Killed> {
  const data = dataFolder();
  let number = 0;
  const result: Killed = { kills: 0, saved: 0, lost: [], unsure: 0 };
  let authority: TestAuthority | undefined;
  let auditors: Auditor[] = [];
  const stop = async (running: Running) => {
    running.child.kill("SIGTERM");
    await running.ended;
  };
  try {
    for (let turn = 0; turn <= times; turn += 1) {
      const running = serve(data.path);
      const [, url = ""] = await running.hears(ready);
      const database = openDatabase(data.home);
      authority ??= await makeAuthority(database.db);
      if (auditors.length === 0) auditors = await makeAuditors(database, authority);
      const { lost, unsure } = await findLost(database, authority.id, auditors);
      result.lost.push(...lost);
      result.unsure += unsure;
      await database.close();
      if (turn === times) {
        await stop(running);
        break;
      }
      for (const auditor of auditors) await openForm(url, auditor);
      const before = number;
      const answering = auditors.map((auditor) => answerUntilGone(url, auditor, () => (number += 1)));
      await sleep(300 + Math.random() * 700);
      const server = serverOf(data.home);
      process.kill(childOf(running.child.pid), "SIGKILL");
      if (turn % 2 === 1 && server !== undefined) process.kill(server, "SIGKILL");
      await Promise.all(answering);
      await running.ended;
      if (turn % 2 === 1) await untilGone(server);
      result.kills += 1;
      result.saved += number - before - AUDITORS;
      say(`kill ${result.kills}: ${number - before} answers sent; ${result.lost.length} lost so far`);
    }
  } finally {
    await data.remove();
  }
  return result;
}
