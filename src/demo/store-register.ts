import { run, sql, type Db } from "../platform/index.ts";
import type { DemoChild, DemoVersion } from "./make-register.ts";

/** The ids that children's plans and their versions were stored under. */
export type StoredRegister = { planOf: Map<DemoChild, string>; versionOf: Map<DemoVersion, string> };

const personColumns = sql`surname, forename, birth_date, sex, ethnicity, postcode, upn, nhs_number, looked_after, area`;
const planColumns = sql`person_id, reference, team_id, writer, status, requested_on, request_source, decided_on, assessment_decided_on, lawful_exception, started_on,
  ceased_on, cease_reason, last_review_on, review_outcome, personal_budget, mediation, tribunal, primary_need, other_needs, setting_urn, setting_name, setting_type, residential, out_of_area`;

/** Stores children, plans and versions, a statement a table. */
export async function storeRegister(db: Db, authorityId: string, teams: readonly string[], register: readonly DemoChild[], newId: () => string): Promise<StoredRegister> {
  const planOf = new Map<DemoChild, string>();
  const versionOf = new Map<DemoVersion, string>();
  const people: object[] = [];
  const plans: object[] = [];
  const versions: object[] = [];
  for (const child of register) {
    const personId = newId();
    const planId = newId();
    planOf.set(child, planId);
    people.push({ id: personId, ...child.person });
    plans.push({ id: planId, person_id: personId, ...child.plan, team_id: teams[child.plan.team] });
    for (const version of child.versions) {
      const id = newId();
      versionOf.set(version, id);
      versions.push({ id, plan_id: planId, ...version });
    }
  }
  await run(db, sql`
    insert into person (authority_id, id, ${personColumns})
    select ${authorityId}, id, ${personColumns} from jsonb_populate_recordset(null::person, ${JSON.stringify(people)}::jsonb)`);
  await run(db, sql`
    insert into plan (authority_id, id, ${planColumns})
    select ${authorityId}, id, ${planColumns} from jsonb_populate_recordset(null::plan, ${JSON.stringify(plans)}::jsonb)`);
  await run(db, sql`
    insert into plan_version (authority_id, id, plan_id, number, kind, stage, dated_on)
    select ${authorityId}, id, plan_id, number, kind, stage, dated_on from jsonb_populate_recordset(null::plan_version, ${JSON.stringify(versions)}::jsonb)`);
  return { planOf, versionOf };
}
