import { commandNames, loadCommand } from "./list-commands.ts";

// The order in which a newcomer meets them; the rest follow by name.
const order = ["serve", "demo", "user", "import", "instrument", "score", "report", "insight", "worker", "migrate", "backup", "restore"];

const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);

/** What `goldenthread --help` prints. */
export async function overview(version: string): Promise<string> {
  const names = commandNames().sort((a, b) => place(a) - place(b));
  const commands = await Promise.all(names.map(loadCommand));
  const width = Math.max(...names.map((name) => name.length));
  return `Goldenthread ${version}: quality assurance for education, health and care plans.

Usage: goldenthread COMMAND [OPTIONS]

Commands:
${commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`).join("\n")}

First steps:
  goldenthread serve             starts the service; open the address that it prints
  goldenthread COMMAND --help    explains one command, with examples

Settings come from the environment (PORT, DATA_DIR, DATABASE_URL, …): see "goldenthread serve --help".
Exit codes: 0 done, 1 did not succeed, 2 wrong use.
`;
}
