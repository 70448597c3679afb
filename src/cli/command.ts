import type { Connection, Db, Settings } from "../platform/index.ts";

/** Wrong use: the frame prints the message, says how to get help, and ends with exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}

export type CommandAuthority = { id: string; name: string; shortName: string; isDemo: boolean; todayFixed: string | null };

/** What a command is given. Everything that it opens through this, the frame closes. */
export type CommandContext = {
  /** The words after the command's name. */
  args: string[];
  /** Read and checked when first asked for. */
  readonly settings: Settings;
  /** Standard output: results only. A line end is added to text that has none. */
  out: (text: string | Uint8Array) => void;
  /** Standard error: progress and warnings, one line each. */
  err: (text: string) => void;
  stdin: NodeJS.ReadableStream;
  cwd: string;
  /** Aborted by Ctrl-C or SIGTERM. */
  signal: AbortSignal;
  /** The database, started where it does not run, and brought up to date. */
  openDatabase: () => Promise<Connection>;
  /** The authority of this name, short name or three-digit code; without one, the only authority that there is. */
  authority: (db: Db, nameOrCode?: string) => Promise<CommandAuthority>;
};

export type Command = {
  name: string;
  /** One line of the overview: what a person gets from it. */
  summary: string;
  /** What `--help` prints: usage, what it does, options, examples. */
  help: string;
  /** Ends by itself when `signal` is aborted; other commands are ended by the frame. */
  endsBySignal?: boolean;
  /** Gives the exit code: 0, or 1 where it did not succeed. */
  run: (context: CommandContext) => Promise<number>;
};
