import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { Place } from "./place.ts";

/** Starts one of PostgreSQL's programs as the user that owns its data, out of reach of the terminal's Ctrl-C. */
export function spawnServerProgram(place: Place, program: "initdb" | "postgres" | "pg_ctl", args: string[], output: number | "pipe"): ChildProcess {
  const file = join(place.bin, process.platform === "win32" ? `${program}.exe` : program);
  const libraries = [place.lib, process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return spawn(file, args, {
    cwd: place.home,
    detached: true,
    stdio: ["ignore", output, output],
    windowsHide: true,
    env: {
      PATH: process.env.PATH,
      HOME: place.home,
      LD_LIBRARY_PATH: libraries,
      LC_ALL: "C",
      TZ: "UTC",
      ...(process.env.SystemRoot ? { SystemRoot: process.env.SystemRoot } : {}),
    },
    ...(place.user ? { uid: place.user.uid, gid: place.user.gid } : {}),
  });
}
