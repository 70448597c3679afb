import type { Connection, Settings } from "../../platform/index.ts";
import { type Command, type CommandContext } from "../command.ts";
import { printFailure } from "./print-failure.ts";
import { listenForEnd } from "./listen-for-end.ts";
import { loadInstruments } from "./start-up.ts";

const write = (stream: NodeJS.WriteStream) => (text: string | Uint8Array) => {
  stream.write(typeof text === "string" && !text.endsWith("\n") ? `${text}\n` : text);
};

/** Runs one command with everything that it needs, closes what it opened, and gives the exit code. */
export async function runCommand(command: Command, args: string[]): Promise<number> {
  let settings: Settings | undefined;
  let opened: Promise<Connection & { stop: () => Promise<void> }> | undefined;
  const err = write(process.stderr);
  // A quick start needs no words; making the database or waiting does.
  const onProgress = (text: string) => {
    if (text !== "Starting the database") err(text);
  };
  const end = listenForEnd();
  const platform = await import("../../platform/index.ts");

  const context: CommandContext = {
    args,
    get settings() {
      settings ??= platform.readSettings(process.env);
      return settings;
    },
    out: write(process.stdout),
    err,
    stdin: process.stdin,
    cwd: process.cwd(),
    signal: end.signal,
    openDatabase: () => {
      opened ??= (async () => {
        const database = await platform.openDatabase(context.settings, { onProgress });
        try {
          await platform.migrate(database, { onProgress });
          await (await loadInstruments()).syncShippedInstruments(database.db);
        } catch (error) {
          await database.stop();
          throw error;
        }
        return database;
      })();
      return opened;
    },
    authority: async (db, nameOrCode) => (await import("./find-authority.ts")).findAuthority(db, nameOrCode),
  };

  const close = async () => {
    const database = await opened?.catch(() => undefined);
    await database?.stop();
  };
  try {
    const work = command.run(context);
    const code = await (command.endsBySignal ? work : Promise.race([work, end.ended]));
    return code;
  } catch (error) {
    return printFailure(error, command.name, err);
  } finally {
    await close().catch(() => {});
  }
}
