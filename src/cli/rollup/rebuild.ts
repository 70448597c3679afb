import { rebuildRollups } from "../../auditing/index.ts";
import type { CommandContext } from "../command.ts";
import { authoritiesOf } from "./authorities-of.ts";

/** Makes the roll-ups of one authority, or of every one, anew from the ratings; gives the exit code. */
export async function rebuild(context: CommandContext, words: { authority?: string; json: boolean }): Promise<number> {
  const { db } = await context.openDatabase();
  const results: { id: string; name: string; sums: number }[] = [];
  for (const { id, name } of await authoritiesOf(context, db, words.authority)) {
    context.signal.throwIfAborted();
    const sums = await rebuildRollups(db, id);
    results.push({ id, name, sums });
    if (!words.json) context.out(`${name}: the roll-up was made anew, ${sums.toLocaleString("en-GB")} ${sums === 1 ? "sum" : "sums"}.`);
  }
  if (words.json) context.out(JSON.stringify({ authorities: results }, null, 2));
  return 0;
}
