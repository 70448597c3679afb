import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Db } from "../../platform/index.ts";
import { readMultipart } from "../../platform/web/index.ts";
import { checkGuard, guardOf } from "../may.ts";
import { findSession } from "../session/find-session.ts";
import { readSessionCookie } from "../session/session-token.ts";
import { SESSION_COOKIE } from "../session/session-cookie.ts";
import type { NavigationEntry } from "./fastify-types.ts";

const changes = new Set(["POST", "PUT", "PATCH", "DELETE"]);

/**
 * Puts the door of access before every route that is added afterwards: who asks, whether they may, then the form's files,
 * then whether the form is ours. A route that has neither a guard nor `isPublic` stops the start.
 */
export function addAccess(app: FastifyInstance, db: Db, navigation: readonly NavigationEntry[], furtherRooms: string): void {
  app.decorate("navigation", navigation);
  app.decorate("furtherRooms", furtherRooms);
  app.decorateRequest("signedIn", null);
  app.decorateRequest("uploads", null);

  app.addHook("onRoute", (route) => {
    const guard = guardOf(route.preHandler);
    if (guard === undefined && route.config?.isPublic !== true) throw new Error(`${String(route.method)} ${route.url} has no guard: give it may(policy, "…"), or config.isPublic`);
    if (guard !== undefined) route.config = { ...route.config, guard };
  });

  app.addHook("onRequest", async (request, reply) => {
    const token = readSessionCookie(request.cookies[SESSION_COOKIE]);
    if (token !== undefined && request.routeOptions.url?.startsWith("/assets/") !== true) {
      const viewer = await findSession(db, token);
      if (viewer !== undefined) request.signedIn = { viewer, tokenHash: token.hash };
    }
    // Before the body is read, so that nobody sends us a large file who may not.
    const { guard } = request.routeOptions.config;
    if (guard !== undefined) return checkGuard(guard, request, reply);
  });

  app.addHook("preValidation", async (request) => {
    if (!request.isMultipart() || request.is404) return;
    const { fields, uploads } = await readMultipart(request, request.routeOptions.config.uploads);
    request.body = fields;
    request.uploads = uploads;
  });

  app.addHook("preHandler", (request: FastifyRequest, reply: FastifyReply, done) => {
    if (!changes.has(request.method) || request.is404) return done();
    app.csrfProtection(request, reply, () => {
      delete (request.body as Record<string, unknown>)["_csrf"];
      done();
    });
  });
}
