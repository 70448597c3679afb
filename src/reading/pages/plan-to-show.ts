import { type Db, isId, maybe, sql } from "../../platform/index.ts";

export type PlanToShow = { id: string; reference: string; name: string };

/** A plan of this authority by its id, or undefined. */
export async function planToShow(db: Db, authorityId: string, id: string): Promise<PlanToShow | undefined> {
  if (!isId(id)) return undefined;
  return maybe<PlanToShow>(db, sql`
    select p.id, p.reference, c.forename || ' ' || c.surname as name
    from plan p join person c on c.authority_id = p.authority_id and c.id = p.person_id
    where p.authority_id = ${authorityId} and p.id = ${id}`);
}
