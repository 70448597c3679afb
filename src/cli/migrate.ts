import { parseArgs } from "node:util";
import { migrate, openDatabase } from "../platform/index.ts";
import type { Command } from "./command.ts";

export const command: Command = {
  name: "migrate",
  summary: "Brings the database's tables up to date (serve does so by itself)",
  help: `Usage: goldenthread migrate

Brings the tables up to date, each step whole or not at all. Run it before starting several web processes of a
new version at once, or as a database user with more rights than the service has. It never goes backwards: to
return to an older version, restore a backup that was made with it.

Examples:
  goldenthread migrate
  DATABASE_URL=postgres://owner@db.example/goldenthread goldenthread migrate
`,
  async run({ args, settings, err }) {
    parseArgs({ args, options: {} });
    const database = await openDatabase(settings, { onProgress: err });
    try {
      const count = await migrate(database, { onProgress: err });
      err(count === 0 ? "The tables are up to date." : `The tables are up to date: ${count} ${count === 1 ? "step" : "steps"} taken.`);
      return 0;
    } finally {
      await database.stop();
    }
  },
};
