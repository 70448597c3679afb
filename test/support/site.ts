import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import type { FastifyInstance, LightMyRequestResponse } from "fastify";
import { startSession } from "../../src/access/session/start-session.ts";
import { SESSION_COOKIE } from "../../src/access/session/session-cookie.ts";
import { makeSite } from "../../src/main.ts";
import type { Connection, Db, Settings } from "../../src/platform/index.ts";
import { makeAuthority, type TestAuthority, type TestRole } from "./authority.ts";
import { freshDatabase } from "./database.ts";

export type Answer = { status: number; headers: Record<string, unknown>; body: string; bytes: Buffer; location: string | undefined };
export type Files = Record<string, { filename: string; data: Uint8Array; type?: string } | { filename: string; data: Uint8Array; type?: string }[]>;
type Fields = Record<string, string | readonly string[]>;

/** A browser without a window: it keeps cookies and finds the forms' token by itself. */
export type Client = {
  get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  post: (path: string, fields?: Fields, files?: Files) => Promise<Answer>;
  cookies: Map<string, string>;
};

export type TestSite = {
  db: Db;
  connection: Connection;
  settings: Settings;
  authority: TestAuthority;
  app: FastifyInstance;
  /** Every route, as "GET /register". */
  routes: { method: string; url: string }[];
  as: (role: TestRole, authority?: TestAuthority) => Client;
  nobody: Client;
  /** Serves on a free port; gives the address. */
  listen: () => Promise<string>;
  /** What a browser that is signed in sends: "goldenthread=…". */
  cookieOf: (role: TestRole, authority?: TestAuthority) => Promise<string>;
  close: () => Promise<void>;
};

export type TestSiteOptions = { settings?: Partial<Settings>; authority?: Parameters<typeof makeAuthority>[1]; connection?: Connection };

export const testSettings = (changed: Partial<Settings> = {}): Settings => ({
  port: 0, host: "127.0.0.1", dataDir: tmpdir(), databaseUrl: null, demo: false, logLevel: "silent", baseUrl: null, trustProxy: false,
  cookieSecret: randomBytes(32).toString("base64"), dataKey: Buffer.alloc(32, 7), dataKeyGiven: true, workers: 0, notify: null, ...changed,
});

function answerOf(response: LightMyRequestResponse): Answer {
  const { location } = response.headers;
  return { status: response.statusCode, headers: response.headers, body: response.body, bytes: response.rawPayload, location: typeof location === "string" ? location : undefined };
}

function makeClient(app: FastifyInstance, signIn?: () => Promise<string>): Client {
  const cookies = new Map<string, string>();
  let token: string | undefined;
  let started: Promise<void> | undefined;
  const start = async () => {
    if (signIn !== undefined) cookies.set(SESSION_COOKIE, (await signIn()).slice(SESSION_COOKIE.length + 1));
  };
  const send = async (request: { method: "GET" | "POST"; url: string; headers?: Record<string, string>; payload?: Buffer | string }) => {
    await (started ??= start());
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await app.inject({ ...request, headers: { host: "localhost", accept: "text/html", ...request.headers, ...(cookie !== "" && { cookie }) } });
    for (const { name, value, maxAge, expires } of response.cookies) {
      if (maxAge === 0 || (expires !== undefined && expires.getTime() < Date.now())) cookies.delete(name);
      else cookies.set(name, value);
      if (name === SESSION_COOKIE) token = undefined;
    }
    return answerOf(response);
  };
  const tokenOf = async () => {
    const page = await send({ method: "GET", url: cookies.has(SESSION_COOKIE) || (signIn !== undefined && started === undefined) ? "/" : "/sign-in" });
    return /name="_csrf" value="([^"]*)"/.exec(page.body)?.[1] ?? "";
  };
  return {
    cookies,
    get: (path, headers) => send({ method: "GET", url: path, ...(headers && { headers }) }),
    post: async (path, fields = {}, files) => {
      token ??= await tokenOf();
      const pairs = Object.entries({ _csrf: token, ...fields }).flatMap(([name, value]) => [value].flat().map((each) => [name, String(each)] as const));
      if (files === undefined) {
        return send({ method: "POST", url: path, headers: { "content-type": "application/x-www-form-urlencoded" }, payload: new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value])).toString() });
      }
      const form = new FormData();
      for (const [name, value] of pairs) form.append(name, value);
      for (const [name, value] of Object.entries(files)) {
        for (const { filename, data, type } of [value].flat()) form.append(name, new Blob([new Uint8Array(data)], { type: type ?? "application/octet-stream" }), filename);
      }
      const body = new Response(form);
      return send({ method: "POST", url: path, headers: { "content-type": body.headers.get("content-type") ?? "" }, payload: Buffer.from(await body.arrayBuffer()) });
    },
  };
}

/** The whole web service over a database of its own, with an invented authority and one person a role. */
export async function testSite(options: TestSiteOptions = {}): Promise<TestSite> {
  const database = options.connection === undefined ? await freshDatabase() : undefined;
  const connection = options.connection ?? (database as Connection);
  const { db } = connection;
  const settings = testSettings(options.settings);
  const authority = await makeAuthority(db, options.authority);
  const routes: TestSite["routes"] = [];
  const app = await makeSite(connection, settings, ({ method, url }) => {
    for (const each of [method].flat()) routes.push({ method: each, url });
  });
  await app.ready();
  const cookieOf = async (role: TestRole, of: TestAuthority = authority) => `${SESSION_COOKIE}=${await startSession(db, of.id, of.accounts[role])}`;
  const clients = new Map<string, Client>();
  return {
    db, connection, settings, authority, app, routes, cookieOf,
    as: (role, of = authority) => {
      const key = `${of.id} ${role}`;
      const client = clients.get(key) ?? makeClient(app, () => cookieOf(role, of));
      clients.set(key, client);
      return client;
    },
    nobody: makeClient(app),
    listen: () => app.listen({ host: "127.0.0.1", port: 0 }),
    close: async () => {
      await app.close();
      await database?.drop();
    },
  };
}
