import { existsSync, readFileSync, statSync } from "node:fs";
import { Problem } from "../problem.ts";

/** The unprivileged user that runs the server in place of root. */
export type ServerUser = { uid: number; gid: number; name: string };

/** The entries of a passwd file ("name:x:uid:gid:…"), without root. */
export function parsePasswd(text: string): ServerUser[] {
  return text
    .split("\n")
    .map((line) => line.split(":"))
    .filter((parts) => parts.length >= 4)
    .map((parts) => ({ name: parts[0] ?? "", uid: Number(parts[2]), gid: Number(parts[3]) }))
    .filter((user) => Number.isInteger(user.uid) && user.uid > 0 && Number.isInteger(user.gid));
}

/**
 * Who shall run the server. `owner` is the uid that a data folder from an earlier start belongs to: it stays theirs.
 * `sudoUid` is the person behind sudo. Otherwise a user that every Unix has for such work.
 */
export function chooseServerUser(users: ServerUser[], owner?: number, sudoUid?: number): ServerUser | undefined {
  const byUid = (uid: number | undefined) => (uid === undefined ? undefined : users.find((user) => user.uid === uid));
  const byName = (name: string) => users.find((user) => user.name === name);
  return byUid(owner) ?? byUid(sudoUid) ?? byName("postgres") ?? byName("_postgres") ?? byName("nobody") ?? users[0];
}

/**
 * PostgreSQL refuses to run as root. Gives null for everybody else, who run it as themselves.
 * The user must be in the passwd file: initdb looks its name up.
 */
export function serverUser(cluster: string): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  const users = existsSync("/etc/passwd") ? parsePasswd(readFileSync("/etc/passwd", "utf8")) : [];
  const owner = existsSync(cluster) ? statSync(cluster).uid : undefined;
  const sudoUid = Number(process.env.SUDO_UID) || undefined;
  const user = chooseServerUser(users, owner, sudoUid);
  if (user === undefined) {
    throw new Problem("no-unprivileged-user", "PostgreSQL refuses to run as root, and this machine has no other user.", {
      status: 500,
      cure: "Run as another user (for example: useradd goldenthread), or set DATABASE_URL.",
    });
  }
  return user;
}
