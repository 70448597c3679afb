import { createHash, randomBytes } from "node:crypto";

/**
 * What the session's cookie holds: the authority, so that the session is looked for by its key, and 32 random bytes, of
 * which the database keeps only the SHA-256.
 */
export type SessionToken = { authorityId: string; hash: Buffer };

export const hashOfSecret = (secret: string): Buffer => createHash("sha256").update(secret).digest();

export function makeSecret(): string {
  return randomBytes(32).toString("base64url");
}

export const cookieValueOf = (authorityId: string, secret: string): string => `${authorityId}.${secret}`;

/** Undefined for whatever was not made by us. */
export function readSessionCookie(value: string | undefined): SessionToken | undefined {
  const match = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([A-Za-z0-9_-]{43})$/.exec(value ?? "");
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  return { authorityId: match[1], hash: hashOfSecret(match[2]) };
}
