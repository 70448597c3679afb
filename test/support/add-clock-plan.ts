import { newId, run, sql } from "../../src/platform/index.ts";
import type { TestSite } from "./site.ts";

/** Columns of the plan, and the child's birth date. */
type PlanRow = { reference: string; status: string; birth_date?: string; requested_on?: string | null; decided_on?: string | null; started_on?: string | null; last_review_on?: string | null; review_meeting_on?: string | null; review_decision_on?: string | null; review_outcome?: string | null; lawful_exception?: boolean; exception_ground?: string | null; delay_reason?: string | null; transferred_from?: string | null; team_id?: string | null; phase_transfer_due_on?: string | null };

/** A request or plan with the days of its statutory clock. */
export async function addClockPlan(site: Pick<TestSite, "db">, authorityId: string, row: PlanRow): Promise<string> {
  const [person, id] = [newId(), newId()];
  await run(site.db, sql`insert into person (authority_id, id, surname, forename, birth_date) values (${authorityId}, ${person}, 'Underhill', 'Pim', ${row.birth_date ?? "2012-05-01"})`);
  const { birth_date: _, ...plan } = { lawful_exception: false, ...row };
  await run(site.db, sql`
    insert into plan (authority_id, id, person_id, ${sql.join(Object.keys(plan).map((column) => sql.ref(column)))})
    values (${authorityId}, ${id}, ${person}, ${sql.join(Object.values(plan).map((value) => sql`${value}`))})`);
  return id;
}
