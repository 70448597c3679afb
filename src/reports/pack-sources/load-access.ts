import { allRoles, trailInBrief } from "../../access/index.ts";
import { many, sql, type Db } from "../../platform/index.ts";
import type { PackAccess } from "../inspection-pack/content.ts";

/**
 * Who may see what, and, where `withTrail`, the trail verified now. A draft leaves the trail out: it grows while people read the draft, which would then never be
 * the one that they looked at.
 */
export async function loadAccess(db: Db, authorityId: string, days: { from: string; to: string }, withTrail: boolean): Promise<PackAccess> {
  const rows = await many<{ role: string; people: number }>(db, sql`select role, count(*)::int as people from account a, unnest(a.roles) as role where a.authority_id = ${authorityId} and a.is_active group by role`);
  return {
    roles: allRoles.map((role) => ({ role, people: rows.find((row) => row.role === role)?.people ?? 0 })).filter(({ people }) => people > 0),
    trail: withTrail ? await trailInBrief(db, authorityId, days) : null,
  };
}
