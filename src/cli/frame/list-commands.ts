import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "../command.ts";

const folder = join(import.meta.dirname, "..");

/** The names of all commands: one file each in src/cli/. */
export function commandNames(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && file !== "command.ts")
    .map((file) => file.slice(0, -".ts".length))
    .sort();
}

/** Loads one command, and nothing of the others: a start stays quick. */
export async function loadCommand(name: string): Promise<Command> {
  const module = (await import(`../${name}.ts`)) as { command: Command };
  return module.command;
}
