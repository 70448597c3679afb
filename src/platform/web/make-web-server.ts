import { randomBytes } from "node:crypto";
import cookie from "@fastify/cookie";
import csrfProtection from "@fastify/csrf-protection";
import formbody from "@fastify/formbody";
import helmet from "@fastify/helmet";
import multipart from "@fastify/multipart";
import rateLimit from "@fastify/rate-limit";
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest, type RouteOptions } from "fastify";
import { makeLog } from "../log.ts";
import type { Problem } from "../problem.ts";
import type { Settings } from "../settings.ts";
import { addHealth } from "./add-health.ts";
import { allowedMethods } from "./allowed-methods.ts";
import type { AppContext } from "./app-context.ts";
import { problemOf } from "./problem-of.ts";

type Served = { readonly url: string; readonly content: Buffer; readonly type: string };

export type WebServerOptions = {
  /** Files that never change under their address. */
  assets: readonly Served[];
  /** Shows a person what went wrong. */
  showProblem: (request: FastifyRequest, reply: FastifyReply, problem: Problem) => FastifyReply;
  /** Whose forms a token is for. */
  csrfOwner: (request: FastifyRequest) => string;
  /** Is told of each route. */
  onRoute?: (route: RouteOptions) => void;
};

const YEAR = 31_536_000;
const BODY_BYTES = 4 * 1024 * 1024;

/** Nothing but our own files: no inline script or style, no frame, no other site. */
const contentPolicy = (isHttps: boolean) => ({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], imgSrc: ["'self'"], connectSrc: ["'self'"], formAction: ["'self'"],
    frameAncestors: ["'none'"], baseUri: ["'none'"],
    ...(isHttps && { upgradeInsecureRequests: [] }),
  },
});

const isHttps = (settings: Settings) => settings.baseUrl?.startsWith("https:") ?? false;

async function addPlugins(app: FastifyInstance, settings: Settings, options: WebServerOptions): Promise<void> {
  const secure = isHttps(settings);
  // "auto": over HTTPS they are for HTTPS alone, also where only the proxy knows of it (TRUST_PROXY).
  app.decorate("cookieRules", { path: "/", httpOnly: true, sameSite: "lax" as const, secure: secure || "auto" });
  await app.register(helmet, {
    contentSecurityPolicy: contentPolicy(secure),
    strictTransportSecurity: secure ? { maxAge: YEAR, includeSubDomains: false } : false,
    referrerPolicy: { policy: "same-origin" },
    frameguard: { action: "deny" },
  });
  await app.register(cookie, { secret: settings.cookieSecret });
  await app.register(csrfProtection, {
    cookieOpts: app.cookieRules,
    csrfOpts: { hmacKey: settings.cookieSecret, userInfo: true },
    getUserInfo: options.csrfOwner,
    // Only from the form itself: an address with a token could be passed on.
    getToken: (request) => {
      const token = (request.body as Record<string, unknown> | null | undefined)?.["_csrf"] ?? request.headers["x-csrf-token"];
      return typeof token === "string" ? token : undefined;
    },
    logLevel: "debug",
  } as Parameters<typeof csrfProtection>[1]);
  await app.register(formbody, { bodyLimit: BODY_BYTES });
  await app.register(multipart, { throwFileSizeLimit: false });
  await app.register(rateLimit, { global: false });
}

function addAssets(app: FastifyInstance, assets: readonly Served[]): void {
  for (const { url, content, type } of assets) {
    app.get(url, { config: { isPublic: true } }, (_request, reply) => reply.type(type).header("cache-control", `public, max-age=${YEAR}, immutable`).send(content));
  }
}

function addFailures(app: FastifyInstance, options: WebServerOptions): void {
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error, request.id);
    if (problem.status >= 500) request.log.error({ err: error, reference: request.id }, "fault");
    if (problem.status === 429) reply.header("retry-after", reply.getHeader("retry-after") ?? "60");
    return options.showProblem(request, reply, problem);
  });
  const methodsFor = allowedMethods(app);
  app.setNotFoundHandler((request, reply) => {
    const methods = methodsFor(request.url);
    if (methods.length > 0 && !methods.includes(request.method)) reply.header("allow", methods.join(", "));
    return options.showProblem(request, reply, problemOf({ statusCode: methods.length > 0 && !methods.includes(request.method) ? 405 : 404 }, request.id));
  });
}

/** A web server with everything that has nothing to do with a room: safety headers, cookies, forms, assets, faults, the log. */
export async function makeWebServer({ db, settings }: AppContext, options: WebServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: makeLog(settings.logLevel) as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: settings.trustProxy,
    bodyLimit: BODY_BYTES,
    forceCloseConnections: "idle",
    requestTimeout: 120_000,
    genReqId: () => randomBytes(6).toString("hex"),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    // An address that cannot be decoded reaches no route.
    frameworkErrors: (error, request, reply) => {
      reply.header("content-security-policy", "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; frame-ancestors 'none'").header("x-content-type-options", "nosniff");
      options.showProblem(request as FastifyRequest, reply as unknown as FastifyReply, problemOf(error, String(request.id)));
    },
  });
  if (options.onRoute !== undefined) app.addHook("onRoute", options.onRoute);
  app.decorateRequest("reply");
  app.addHook("onRequest", async (request, reply) => {
    request.reply = reply;
    reply.header("x-service", "goldenthread");
  });
  // The route's pattern, not the address: addresses can hold a one-time link.
  app.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "none";
    const level = route === "/healthz" || route.startsWith("/assets/") ? "debug" : "info";
    request.log[level]({ method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, "answered");
  });
  await addPlugins(app, settings, options);
  addFailures(app, options);
  addAssets(app, options.assets);
  addHealth(app, db);
  return app;
}
