import type { FastifyRequest } from "fastify";
import { html, type Html } from "../../ui/index.ts";

/** Whose forms these are: a token of one session is worth nothing in another. */
export const csrfOwner = (request: FastifyRequest): string => request.signedIn?.tokenHash.toString("hex") ?? "nobody";

// One token a page: without a cookie yet, each new token would bring a secret of its own, and only the last form would be accepted.
const tokens = new WeakMap<FastifyRequest, string>();

/** The hidden field that every form with `method="post"` needs. */
export function csrfField(request: FastifyRequest): Html {
  const token = tokens.get(request) ?? request.reply?.generateCsrf({ ...request.server.cookieRules, userInfo: csrfOwner(request) }) ?? "";
  tokens.set(request, token);
  return html`<input type="hidden" name="_csrf" value="${token}">`;
}
