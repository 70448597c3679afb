import { one, sql, type Db } from "../../platform/index.ts";
import type { Council } from "./read/beside.ts";

/** How the authority is found in the DfE's files. */
export async function loadCouncil(db: Db, authorityId: string): Promise<Council & { shortName: string }> {
  const row = await one<{ name: string; shortName: string; leaCode: string | null }>(db, sql`select name, short_name as "shortName", lea_code as "leaCode" from authority where id = ${authorityId}`);
  return { leaCode: row.leaCode, names: [row.name, row.shortName], shortName: row.shortName };
}
