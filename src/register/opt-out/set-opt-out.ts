import { recordInTrail, type TrailActor } from "../../access/index.ts";
import { maybe, run, sql, transaction, type Db } from "../../platform/index.ts";

/**
 * Notes that a family asks for their child's plan not to be audited, from a day on (`YYYY-MM-DD`), or with null that it may be audited again. It is
 * the child's: all plans of the child are left out of samples. Audits that were made before stay. Gives whether anything changed.
 */
export const setOptOut = (db: Db, actor: TrailActor, planId: string, day: string | null): Promise<boolean> =>
  transaction(db, async (tx) => {
    const person = await maybe<{ id: string; before: string | null }>(tx, sql`
      select c.id, c.audit_opt_out_on as before from plan p join person c on c.authority_id = p.authority_id and c.id = p.person_id
      where p.authority_id = ${actor.authorityId} and p.id = ${planId} for update of c`);
    if (person === undefined || person.before === day) return false;
    await run(tx, sql`update person set audit_opt_out_on = ${day} where authority_id = ${actor.authorityId} and id = ${person.id}`);
    await recordInTrail(tx, actor, [{ act: day === null ? "opt-in" : "opt-out", subject: { kind: "plan", id: planId }, details: { from: person.before ?? "", to: day ?? "" } }]);
    return true;
  });
