import { many, sql, type Db } from "../../platform/index.ts";
import type { CommandContext } from "../command.ts";

/** The authority that was named, or every one. */
export async function authoritiesOf(context: CommandContext, db: Db, name: string | undefined): Promise<{ id: string; name: string }[]> {
  if (name !== undefined) return [await context.authority(db, name)];
  const all = await many<{ id: string; name: string }>(db, sql`select id, name from authority order by name, id`);
  // Says how to make one where there is none.
  return all.length === 0 ? [await context.authority(db)] : all;
}
