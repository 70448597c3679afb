import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { chownSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "../problem.ts";
import type { Place } from "./place.ts";
import { isAlive } from "./postmaster.ts";
import { spawnServerProgram } from "./spawn-server.ts";

/** Where the generated password lies: inside the cluster, so that the two can never be mixed up. */
export const passwordFile = (cluster: string) => join(cluster, "goldenthread-password");

function sweepHalfMade(home: string): void {
  for (const name of readdirSync(home)) {
    const pid = /^cluster\.(\d+)\.(new|password)$/.exec(name)?.[1];
    if (pid !== undefined && (Number(pid) === process.pid || !isAlive(Number(pid)))) {
      rmSync(join(home, name), { recursive: true, force: true });
    }
  }
}

/**
 * Makes the empty cluster under another name and moves it into place whole, so that a start that was killed half-way
 * leaves nothing that looks finished, and of two starts at once the second simply finds the first's.
 */
export async function makeCluster(place: Place, options: { durable: boolean }): Promise<void> {
  sweepHalfMade(place.home);
  const half = join(place.home, `cluster.${process.pid}.new`);
  const secret = join(place.home, `cluster.${process.pid}.password`);
  const password = randomBytes(24).toString("base64url");
  writeFileSync(secret, password, { mode: 0o600 });
  if (place.user) chownSync(secret, place.user.uid, place.user.gid);

  const child = spawnServerProgram(place, "initdb", [
    `--pgdata=${half}`, "--username=goldenthread", `--pwfile=${secret}`, "--auth=scram-sha-256",
    "--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8",
    "--no-instructions", ...(options.durable ? [] : ["--no-sync"]),
  ], "pipe");
  let said = "";
  child.stdout?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    once(child, "close").then(([exit]) => resolve(exit as number | null), reject);
  });
  if (code !== 0) {
    sweepHalfMade(place.home);
    throw new Problem("database-not-made", "The built-in database could not be made.", {
      status: 500,
      details: said.trim().split("\n").slice(-6),
      cure: "Check that the disk has room and that DATA_DIR may be written to, or set DATABASE_URL.",
    });
  }
  writeFileSync(passwordFile(half), password, { mode: 0o600 });
  if (place.user) chownSync(passwordFile(half), place.user.uid, place.user.gid);
  try {
    renameSync(half, place.cluster);
  } catch (error) {
    if (!existsSync(place.cluster)) throw error;
  } finally {
    sweepHalfMade(place.home);
  }
}
