import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Place } from "./place.ts";
import { isAlive, isSomethingElse, readPostmaster } from "./postmaster.ts";
import { spawnServerProgram } from "./spawn-server.ts";
import { announceStop, leaveServer, otherUsers, withdrawStop } from "./users-of-server.ts";

/** Asks for PostgreSQL's "fast" stop: open work is rolled back, everything committed is on the disk. */
async function askToStop(place: Place, pid: number): Promise<void> {
  if (process.platform !== "win32") {
    process.kill(pid, "SIGINT");
    return;
  }
  const child = spawnServerProgram(place, "pg_ctl", ["stop", "-D", place.cluster, "-m", "fast", "-W"], "pipe");
  await once(child, "close");
}

/** Leaves the server, and stops it where nobody else uses it. Gives whether it was stopped. */
export async function stopServer(place: Place): Promise<boolean> {
  leaveServer(place.home);
  announceStop(place.home);
  try {
    if (otherUsers(place.home).length > 0) return false;
    const found = readPostmaster(place.cluster);
    if (found === undefined || !isAlive(found.pid) || isSomethingElse(found.pid)) return false;
    await askToStop(place, found.pid);
    const deadline = Date.now() + 30_000;
    while (isAlive(found.pid) && readPostmaster(place.cluster)?.pid === found.pid && Date.now() < deadline) await sleep(10);
    return true;
  } finally {
    withdrawStop(place.home);
  }
}
