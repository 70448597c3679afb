import type { FastifyReply, FastifyRequest } from "fastify";
import { html, type Html, notificationBanner } from "../../ui/index.ts";

const COOKIE = "notice";
const LONGEST = 600;

/** Tells the person something on the next page that they see, once: "The document was added." */
export function notice(request: FastifyRequest, text: string): void {
  const { reply } = request;
  reply?.setCookie(COOKIE, reply.signCookie(Buffer.from(text.slice(0, LONGEST), "utf8").toString("base64url")), { ...reply.server.cookieRules, maxAge: 300 });
}

/** The notice for this page, which is then gone. */
export function takeNotice(request: FastifyRequest, reply: FastifyReply): Html {
  // An address that cannot be read is answered before cookies are.
  const cookie = (request.cookies as Record<string, string | undefined> | null)?.[COOKIE];
  if (cookie === undefined) return html``;
  reply.clearCookie(COOKIE, reply.server.cookieRules);
  const { valid, value } = reply.unsignCookie(cookie);
  return valid ? notificationBanner({ type: "success", text: Buffer.from(value, "base64url").toString("utf8") }) : html``;
}
