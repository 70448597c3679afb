import { many, Problem, sql, type Db } from "../../platform/index.ts";
import { UsageError, type CommandAuthority } from "../command.ts";

/** The authority of this name, short name or three-digit code; without one, the only authority that there is. */
export async function findAuthority(db: Db, nameOrCode?: string): Promise<CommandAuthority> {
  const all = await many<CommandAuthority & { leaCode: string | null }>(db, sql`
    select id, name, short_name as "shortName", lea_code as "leaCode", is_demo as "isDemo", today_fixed as "todayFixed"
    from authority order by name`);
  if (all.length === 0) {
    throw new Problem("no-authority", "There is no authority yet.", {
      status: 404,
      cure: "Load the demonstration council with: goldenthread demo. Or make your own: goldenthread user --help",
    });
  }
  const list = all.map((each) => each.shortName).join(", ");
  if (nameOrCode === undefined) {
    const [only, ...more] = all;
    if (only === undefined || more.length > 0) throw new UsageError(`Say which authority: --authority NAME. There are: ${list}.`);
    return only;
  }
  const wanted = nameOrCode.trim().toLowerCase();
  const found = all.find((each) => [each.id, each.name, each.shortName, each.leaCode ?? ""].some((word) => word.toLowerCase() === wanted));
  if (found === undefined) throw new UsageError(`There is no authority called "${nameOrCode}". There are: ${list}.`);
  return found;
}
