import type { FastifyRequest } from "fastify";
import { html, type Html } from "../../ui/index.ts";

/** Whose forms these are: a token of one session is worth nothing in another. */
export const csrfOwner = (request: FastifyRequest): string => request.signedIn?.tokenHash.toString("hex") ?? "nobody";

/** The hidden field that every form with `method="post"` needs. */
export function csrfField(request: FastifyRequest): Html {
  const token = request.reply?.generateCsrf({ ...request.server.cookieRules, userInfo: csrfOwner(request) }) ?? "";
  return html`<input type="hidden" name="_csrf" value="${token}">`;
}
