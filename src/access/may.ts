import type { FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from "fastify";
import { Problem } from "../platform/index.ts";
import { accessPaths } from "./paths.ts";
import type { Policy } from "./policy.ts";
import type { Role } from "./role.ts";
import { notSignedIn, viewerIfAny, type Viewer } from "./viewer.ts";

/** What a guard asks for, so that the door can ask before a body is read, and tests can see who may pass. */
export type Guard = { readonly sentence: string; readonly roles: readonly Role[] };

const guards = new WeakMap<object, Guard>();

/** Whether this person may do what the sentence says. */
export function mayI<P extends Policy>(viewer: Viewer, policy: P, sentence: keyof P & string): boolean {
  return viewer.roles.some((role) => policy[sentence]?.includes(role));
}

/**
 * The guard of a route: `{ preHandler: may(policy, "see the register") }`. Whoever is not signed in is sent to sign in
 * where a page was asked for (and comes back to it), and gets a 401 otherwise; whoever may not gets a 403.
 */
export function may<P extends Policy>(policy: P, sentence: keyof P & string): onRequestAsyncHookHandler {
  const guard: Guard = { sentence, roles: policy[sentence] ?? [] };
  const handler = async (request: FastifyRequest, reply: FastifyReply) => checkGuard(guard, request, reply);
  guards.set(handler, guard);
  return handler;
}

/** The guard among a route's handlers. */
export function guardOf(preHandler: unknown): Guard | undefined {
  const handlers: unknown[] = Array.isArray(preHandler) ? preHandler : [preHandler];
  return handlers.map((each) => (typeof each === "function" ? guards.get(each) : undefined)).find((guard) => guard !== undefined);
}

/** Gives the reply where it was answered with a way to sign in; throws a Problem where the person may not pass. */
export async function checkGuard(guard: Guard, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const viewer = viewerIfAny(request);
  if (viewer === undefined) {
    if (asksForPage(request)) return reply.redirect(accessPaths.signIn(request.url), 302);
    throw notSignedIn();
  }
  if (viewer.roles.some((role) => guard.roles.includes(role))) return undefined;
  throw new Problem("not-allowed", `Your account may not ${guard.sentence}.`, { status: 403, cure: "Ask an administrator of your authority for the role that this needs." });
}

function asksForPage(request: FastifyRequest): boolean {
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  const accept = request.headers.accept ?? "*/*";
  return accept.includes("text/html") || accept.includes("*/*");
}
