import { parseArgs } from "node:util";
import { UsageError } from "../command.ts";

export type UserOptions = {
  email?: string | undefined; name?: string | undefined; role?: string[] | undefined; team?: string | undefined; job?: string | undefined; discipline?: string | undefined; authority?: string | undefined;
  code?: string | undefined; short?: string | undefined; link?: boolean | undefined; json?: boolean | undefined;
};

/** The words and options after `user`. */
export function readOptions(args: string[]): { words: string[]; options: UserOptions } {
  const { values, positionals } = parseArgs({
    args, allowPositionals: true,
    options: {
      email: { type: "string" }, name: { type: "string" }, role: { type: "string", multiple: true }, team: { type: "string" }, job: { type: "string" }, discipline: { type: "string" }, authority: { type: "string" },
      code: { type: "string" }, short: { type: "string" }, link: { type: "boolean" }, json: { type: "boolean" },
    },
  });
  return { words: positionals, options: values };
}

/** The only word that is asked for: a name, an email address. */
export function onlyWord(words: readonly string[], what: string): string {
  const [word, ...more] = words;
  if (word === undefined || word.trim() === "") throw new UsageError(`Say ${what}.`);
  if (more.length > 0) throw new UsageError(`"${more[0]}" is one word too many. Put a name of several words into quotes.`);
  return word.trim();
}
