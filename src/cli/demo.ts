import { parseArgs } from "node:util";
import { Problem } from "../platform/index.ts";
import type { Command } from "./command.ts";
import { checkDataKey } from "./frame/check-data-key.ts";
import { loadDemonstrationOnce } from "./frame/load-demonstration-once.ts";

export const command: Command = {
  name: "demo",
  summary: "Loads the demonstration council into an empty database",
  help: `Usage: goldenthread demo

Loads an invented council: five teams, some 1,200 children, a year of audits, published reports. Always the same, whole or
not at all, and only into a database that holds no authority yet. "serve" does it by itself on a first start (DEMO=1).

Examples:
  goldenthread demo
  DATA_DIR=/tmp/try goldenthread demo
`,
  async run({ args, settings, openDatabase, err }) {
    parseArgs({ args, options: {} });
    const { db } = await openDatabase();
    await checkDataKey(db, settings);
    if (!(await loadDemonstrationOnce(db, settings, err))) {
      throw new Problem("database-not-empty", "The database holds an authority already; nothing was changed.", {
        status: 409,
        cure: "Use an empty one: another DATA_DIR, or another DATABASE_URL.",
      });
    }
    err("The demonstration council is loaded. Start the web site with: goldenthread serve");
    return 0;
  },
};
