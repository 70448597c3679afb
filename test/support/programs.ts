import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, readPostmaster } from "../../src/platform/embedded/postmaster.ts";

export const repository = join(import.meta.dirname, "..", "..");

/** A program of ours that runs in a process of its own, with what it has said so far. */
export type Running = {
  child: ChildProcess;
  said: () => { out: string; err: string };
  /** Waits until it has said this; fails where it ends before, or after a minute. */
  hears: (pattern: RegExp) => Promise<RegExpExecArray>;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
};

export type RunOptions = { env?: Record<string, string>; cwd?: string; input?: string; uid?: number; gid?: number; node?: string; group?: boolean };

/** Starts `words` (a file and its arguments) with none of the surroundings' own settings. */
export function start(words: string[], options: RunOptions = {}): Running {
  const [file = "", ...args] = words;
  const inherited = Object.fromEntries(["PATH", "HOME", "LANG", "TMPDIR", "SystemRoot"].flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
  const child = spawn(file, args, {
    cwd: options.cwd ?? tmpdir(),
    env: { ...inherited, LOG_LEVEL: "silent", ...options.env },
    stdio: ["pipe", "pipe", "pipe"],
    detached: options.group ?? false,
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.gid }),
  });
  let [out, err] = ["", ""];
  child.stdout?.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (err += chunk.toString()));
  child.stdin?.on("error", () => {});
  child.stdin?.end(options.input ?? "");
  let isOver = false;
  const ended = once(child, "close").then(([code, signal]) => {
    isOver = true;
    return { code: code as number | null, signal: signal as NodeJS.Signals | null };
  });
  const hears = async (pattern: RegExp) => {
    for (const deadline = Date.now() + 60_000; Date.now() < deadline; await sleep(20)) {
      const found = pattern.exec(`${out}\n${err}`);
      if (found !== null) return found;
      if (isOver) break;
    }
    throw new Error(`it did not say ${pattern}:\n${out}\n${err}`);
  };
  return { child, said: () => ({ out, err }), hears, ended };
}

/** Runs `bin/goldenthread` to its end. */
export async function goldenthread(args: string[], options: RunOptions = {}): Promise<{ code: number | null; out: string; err: string }> {
  const running = start([join(repository, "bin", "goldenthread"), ...args], options);
  const { code } = await running.ended;
  return { code, ...running.said() };
}

/** The process of the built-in server of a data folder, where one runs. */
export function serverOf(home: string): number | undefined {
  const pid = readPostmaster(join(home, "cluster"))?.pid;
  return pid !== undefined && isAlive(pid) ? pid : undefined;
}

/** A folder for one test's data; `remove` stops a server that was left behind in it. */
export function dataFolder(): { path: string; home: string; remove: () => Promise<void> } {
  const path = mkdtempSync(join(tmpdir(), "gt-run-"));
  const home = join(path, "postgres");
  const remove = async () => {
    const left = serverOf(home);
    if (left !== undefined) process.kill(left, "SIGQUIT");
    for (let at = 0; at < 200 && serverOf(home) !== undefined; at += 1) await sleep(25);
    if (existsSync(path)) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  };
  return { path, home, remove };
}

/** What the service says when it answers: its address, and the port. */
export const ready = /Goldenthread is ready: (http:\/\/[\d.]+:(\d+))/;

/** `npm start` on the data of `folder`, on a free port; without the demonstration council unless told. */
export const serve = (folder: string, env: Record<string, string> = {}, options: RunOptions = {}): Running =>
  start([process.execPath, join(repository, "bin", "bring-up.mjs"), "serve"], { ...options, env: { DATA_DIR: folder, PORT: "0", DEMO: "0", ...env } });

export const isHealthy = async (url = ""): Promise<boolean> => (await fetch(`${url}/healthz`)).headers.get("x-service") === "goldenthread";

/** Waits until a process is gone; fails where it still runs after ten seconds. */
export async function untilGone(pid = 0): Promise<void> {
  const lives = () => pid > 0 && isAlive(pid);
  for (let at = 0; at < 400 && lives(); at += 1) await sleep(25);
  if (lives()) throw new Error("it still runs");
}
