import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive } from "./postmaster.ts";

/**
 * Who uses the server: one small file a process in `home/users/`. The last to leave stops the server.
 * A process that was killed leaves its file behind, so a file counts only while its process lives.
 */

/** When a process began, where the machine tells: a number that the next process of the same number will not share. */
function birth(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

export function joinServer(home: string): void {
  mkdirSync(join(home, "users"), { recursive: true });
  const file = join(home, "users", String(process.pid));
  // Whole or not at all: half a file would be swept away as a dead process's.
  writeFileSync(`${file}.new`, birth(process.pid));
  renameSync(`${file}.new`, file);
}

export function leaveServer(home: string): void {
  rmSync(join(home, "users", String(process.pid)), { force: true });
}

/** The other living processes that use the server; the files of dead ones are swept away. */
export function otherUsers(home: string): number[] {
  let names: string[];
  try {
    names = readdirSync(join(home, "users"));
  } catch {
    return [];
  }
  return names.map(Number).filter((pid) => {
    if (!Number.isInteger(pid) || pid === process.pid) return false;
    try {
      if (isAlive(pid) && readFileSync(join(home, "users", String(pid)), "utf8") === birth(pid)) return true;
    } catch {
      return false;
    }
    rmSync(join(home, "users", String(pid)), { force: true });
    return false;
  });
}

const mark = (home: string) => join(home, "stopping");

/**
 * A stop is announced before the users are counted, and a start looks for the announcement after it has joined:
 * whichever comes second sees the other, so no server stops under somebody who has just come in.
 */
export function announceStop(home: string): void {
  writeFileSync(mark(home), String(process.pid));
}

export function withdrawStop(home: string): void {
  rmSync(mark(home), { force: true });
}

export function isBeingStopped(home: string): boolean {
  try {
    const pid = Number(readFileSync(mark(home), "utf8"));
    return pid !== process.pid && pid > 0 && isAlive(pid);
  } catch {
    return false;
  }
}
