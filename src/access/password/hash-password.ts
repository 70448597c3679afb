import { hash, verify } from "@node-rs/argon2";

// OWASP's second choice of parameters for argon2id (19 MiB, 2 passes), the package's own defaults: some 25 ms.
let decoy: Promise<string> | undefined;

/** A password as it is kept: argon2id in PHC form, with a salt of its own. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize("NFKC"));

/** Whether it is this password. Without a hash (no such account) it takes as long and says no. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  decoy ??= hash("nobody's password");
  const isRight = await verify(kept ?? (await decoy), password.normalize("NFKC")).catch(() => false);
  return kept !== null && isRight;
}
