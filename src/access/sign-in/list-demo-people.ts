import { many, sql, type Db } from "../../platform/index.ts";
import type { Role } from "../role.ts";

export type DemoPerson = { authorityId: string; authorityName: string; accountId: string; name: string; jobTitle: string; roles: Role[] };

/** The people of demonstration councils, those who see most first. */
export async function listDemoPeople(db: Db): Promise<DemoPerson[]> {
  return many<DemoPerson>(db, sql`
    select c.authority_id as "authorityId", a.name as "authorityName", c.id as "accountId", c.name, c.job_title as "jobTitle", c.roles
    from account c join authority a on a.id = c.authority_id
    where a.is_demo and c.is_active
    order by a.name, array_position(array['qa-officer','administrator','manager','moderator','auditor','viewer'], c.roles[1]), c.name
    limit 200`);
}
