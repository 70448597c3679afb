import type { FastifyReply, FastifyRequest } from "fastify";
import type { FoundAccount } from "./find-accounts.ts";

const COOKIE = "choice";
const SECONDS = 300;

/** Keeps for five minutes, signed, in which authorities this person gave the right password. */
export function rememberChoice(reply: FastifyReply, accounts: readonly FoundAccount[]): void {
  const text = JSON.stringify({ until: Date.now() + SECONDS * 1000, accounts: accounts.map(({ authorityId, accountId }) => [authorityId, accountId]) });
  reply.setCookie(COOKIE, reply.signCookie(Buffer.from(text).toString("base64url")), { ...reply.server.cookieRules, maxAge: SECONDS });
}

/** The account in the authority that was chosen; undefined where no password was given for it, or too long ago. */
export function readChoice(request: FastifyRequest, reply: FastifyReply, authorityId: string): string | undefined {
  const { valid, value } = reply.unsignCookie(request.cookies[COOKIE] ?? "");
  reply.clearCookie(COOKIE, reply.server.cookieRules);
  if (!valid) return undefined;
  const { until, accounts } = JSON.parse(Buffer.from(value, "base64url").toString()) as { until: number; accounts: [string, string][] };
  return until < Date.now() ? undefined : accounts.find(([authority]) => authority === authorityId)?.[1];
}
