import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "./cli/command.ts";
import { commandNames, loadCommand } from "./cli/frame/list-commands.ts";
import { overview } from "./cli/frame/overview.ts";
import { printFailure } from "./cli/frame/print-failure.ts";
import { runCommand } from "./cli/frame/run-command.ts";
import { suggest } from "./platform/suggest.ts";

const version = () => (JSON.parse(readFileSync(join(import.meta.dirname, "..", "package.json"), "utf8")) as { version: string }).version;

function out(text: string): void {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}

async function main(args: string[]): Promise<number> {
  const [first, ...rest] = args;
  if (first === undefined || first === "--help" || first === "-h" || (first === "help" && rest.length === 0)) {
    out(await overview(version()));
    return first === undefined ? 2 : 0;
  }
  if (first === "--version" || first === "-V") {
    out(version());
    return 0;
  }
  const name = first === "help" ? (rest[0] ?? "") : first;
  const names = commandNames();
  if (!names.includes(name)) {
    const meant = suggest(name, names);
    throw new UsageError(`There is no command "${name}".${meant === undefined ? "" : ` Did you mean "${meant}"?`}`);
  }
  const command = await loadCommand(name);
  // After "--" a word is a word, also "--help".
  const words = rest.includes("--") ? rest.slice(0, rest.indexOf("--")) : rest;
  if (first === "help" || words.includes("--help") || words.includes("-h")) {
    out(command.help);
    return 0;
  }
  return runCommand(command, rest);
}

// A reader that has seen enough (| head) is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}

const flushed = (stream: NodeJS.WriteStream) => new Promise<void>((resolve) => stream.write("", () => resolve()));

const code = await main(process.argv.slice(2)).catch((error: unknown) => printFailure(error, undefined, (text) => process.stderr.write(`${text}\n`)));
await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
process.exit(code);
