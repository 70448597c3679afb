import type { FastifyReply } from "fastify";

export const SESSION_COOKIE = "goldenthread";

/** Scripts cannot read it, other sites' forms do not send it, and where the service has HTTPS it travels only so. */
export function setSessionCookie(reply: FastifyReply, value: string): void {
  reply.setCookie(SESSION_COOKIE, value, reply.server.cookieRules);
}

export function clearSessionCookie(reply: FastifyReply): void {
  reply.clearCookie(SESSION_COOKIE, reply.server.cookieRules);
}
