import type { ImportCheck } from "../../imports/index.ts";
import { many, sql, type Db } from "../../platform/index.ts";
import type { ReadRating } from "./read-rating.ts";

export type PlanFound = {
  planId: string;
  teamId: string | null;
  birthDate: string;
  versions: { id: string; kind: string; datedOn: string }[];
};

type PlanRow = PlanFound & { reference: string; nhsNumber: string | null; upn: string | null };

/**
 * The plan that each rating is of, by its reference, or by the child's NHS number or UPN where that leaves one plan.
 * A rating that names none stays without; one that names a plan which is not in the register is a fault.
 */
export async function findPlans(db: Db, authorityId: string, ratings: readonly ReadRating[], check: ImportCheck): Promise<Map<ReadRating, PlanFound>> {
  const found = new Map<ReadRating, PlanFound>();
  for (let from = 0; from < ratings.length; from += 5000) {
    const chunk = ratings.slice(from, from + 5000).filter((rating) => rating.plan ?? rating.nhsNumber ?? rating.upn);
    if (chunk.length === 0) continue;
    const rows = await plansNamed(db, authorityId, chunk);
    const byReference = new Map(rows.map((row) => [row.reference.toLowerCase(), row]));
    const byPerson = Map.groupBy(rows, (row) => row.nhsNumber ?? "");
    const byUpn = Map.groupBy(rows, (row) => row.upn ?? "");
    for (const rating of chunk) {
      const plan = rating.plan === undefined ? undefined : byReference.get(rating.plan.toLowerCase());
      if (rating.plan !== undefined && plan === undefined) {
        check.fault(rating.row, "plan", "the register has no plan with this reference", "Correct it, import the register first, or leave this column out.");
        continue;
      }
      const field = rating.nhsNumber === undefined ? "upn" : "nhsNumber";
      const choices = plan ? [plan] : rating.nhsNumber ? (byPerson.get(rating.nhsNumber) ?? []) : (byUpn.get(rating.upn ?? "") ?? []);
      const only = choices[0];
      if (only === undefined) check.fault(rating.row, field, "nobody in the register has this number", "Correct it, import the register first, or leave this column out.");
      else if (choices.length > 1) check.fault(rating.row, field, "this child has more than one plan", "Name the plan by its reference.");
      else found.set(rating, only);
    }
  }
  return found;
}

function plansNamed(db: Db, authorityId: string, ratings: readonly ReadRating[]): Promise<PlanRow[]> {
  const references = ratings.flatMap((rating) => (rating.plan ? [rating.plan.toLowerCase()] : []));
  const nhsNumbers = ratings.flatMap((rating) => (rating.nhsNumber ? [rating.nhsNumber] : []));
  const upns = ratings.flatMap((rating) => (rating.upn ? [rating.upn] : []));
  return many<PlanRow>(db, sql`
    select p.id as "planId", p.reference, p.team_id as "teamId", c.birth_date as "birthDate",
      c.nhs_number as "nhsNumber", c.upn,
      coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'kind', s.kind, 'datedOn', s.dated_on) order by s.number)
        from plan_version s where s.authority_id = p.authority_id and s.plan_id = p.id), '[]') as versions
    from plan p join person c on c.authority_id = p.authority_id and c.id = p.person_id
    where p.authority_id = ${authorityId}
      and (lower(p.reference) = any(${references}) or c.nhs_number = any(${nhsNumbers}) or c.upn = any(${upns}))`);
}

/** The version that was audited: the newest one dated on or before the audit, else the first (a draft seen before it was dated). */
export function versionAudited(plan: PlanFound, ratedOn: string): PlanFound["versions"][number] | undefined {
  return plan.versions.findLast((version) => version.datedOn <= ratedOn) ?? plan.versions[0];
}
