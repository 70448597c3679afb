import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a running server writes into `postmaster.pid`: its process, its port, and how far it is. */
export type Postmaster = { pid: number; port: number; status: string };

/** The lines of `postmaster.pid` (PostgreSQL, "miscadmin.h"): 1 process, 4 port, 8 status. Undefined while half written. */
export function parsePostmaster(text: string): Postmaster | undefined {
  const lines = text.split("\n");
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3] ?? 0) || 0, status: (lines[7] ?? "").trim() };
}

export function readPostmaster(cluster: string): Postmaster | undefined {
  try {
    return parsePostmaster(readFileSync(join(cluster, "postmaster.pid"), "utf8"));
  } catch {
    return undefined;
  }
}

/** Whether a process of this number lives; another user's process counts. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * Whether the process is certainly something else than PostgreSQL: after a restart of the machine or container its
 * number may have gone to another program. Only Linux tells; elsewhere the answer is no.
 */
export function isSomethingElse(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim() !== "postgres";
  } catch {
    return false;
  }
}
