import type { ImportCheck } from "../../imports/index.ts";
import { many, run, sql, type Db } from "../../platform/index.ts";
import { newIds } from "./new-ids.ts";
import type { Staged } from "./stage-rows.ts";

type PlanCandidate = { n: number; planId: string; reference: string; same: boolean; differs: boolean; ended: boolean; firm: boolean };

/**
 * Gives every row with a child its plan: by its reference, by the same date of request or start, or the child's only plan
 * when no date contradicts. A plan with other dates beside one that has ended is a new one; beside one in force it is asked.
 */
export async function matchPlans(tx: Db, authorityId: string, staged: Staged, check: ImportCheck): Promise<void> {
  await run(
    tx,
    sql`update incoming i set plan_id = p.id, plan_is_new = false from plan p
        where p.authority_id = ${authorityId} and lower(p.reference) = lower(i.reference) and p.person_id = i.person_id`,
  );
  const wrongChild = await many<{ n: number }>(
    tx,
    sql`select i.n from incoming i join plan p on p.authority_id = ${authorityId} and lower(p.reference) = lower(i.reference)
        where i.person_id is not null and p.person_id <> i.person_id order by i.n`,
  );
  for (const { n } of wrongChild)
    check.fault(staged.row(n), "reference", "this plan reference belongs to another child in the register", "Give the plan its own reference, or answer that the row is that child.");

  const candidates = await many<PlanCandidate>(
    tx,
    sql`select i.n, p.id as "planId", p.reference,
               coalesce(i.requested_on = p.requested_on, false) or coalesce(i.started_on = p.started_on, false) as same,
               coalesce(i.requested_on <> p.requested_on, false) or coalesce(i.started_on <> p.started_on, false) or i.reference is not null as differs,
               p.status in ('ceased', 'refused', 'not-issued') as ended,
               i.reference is not null as firm
        from incoming i join plan p on p.authority_id = ${authorityId} and p.person_id = i.person_id
        where i.plan_id is null and not i.person_is_new order by i.n, p.reference`,
  );
  const rows = Map.groupBy(candidates, (candidate) => candidate.n);
  const chosen: { n: number; plan: string }[] = [];
  const skipped: number[] = [];
  for (const [n, plans] of rows) {
    const decided = decide(plans);
    if (decided === "new") continue;
    const answer =
      decided ??
      check.ask(staged.row(n), `plan ${plans.map((plan) => plan.planId).join(" ")} ${await datesOf(tx, n)}`, "The child has a plan in the register with another reference or other dates. Is it the same plan?", [
        ...plans.map((plan) => ({ value: plan.planId, text: `It is plan ${plan.reference}: bring it up to date` })),
        { value: "new", text: "It is another plan of the same child: add it" },
        { value: "skip", text: "Leave this row out" },
      ]);
    if (answer === "skip") skipped.push(n);
    else if (answer !== undefined && answer !== "new") chosen.push({ n, plan: answer });
  }
  if (skipped.length > 0) await run(tx, sql`delete from incoming where n = any(${skipped}::int[])`);
  if (chosen.length > 0)
    await run(
      tx,
      sql`update incoming i set plan_id = d.plan, plan_is_new = false
          from json_to_recordset(${JSON.stringify(chosen)}::json) as d(n int, plan uuid) where d.n = i.n`,
    );
  await nameNewPlans(tx);
}

/** The plan's id, "new", or undefined where a person has to say. */
function decide(plans: readonly PlanCandidate[]): string | undefined {
  const same = plans.filter((plan) => plan.same && !plan.firm);
  if (same.length === 1) return same[0]?.planId;
  const possible = plans.filter((plan) => !plan.differs);
  if (possible.length === 1 && same.length === 0) return possible[0]?.planId;
  if (plans.every((plan) => plan.ended && plan.differs && !plan.same)) return "new";
  return undefined;
}

async function datesOf(tx: Db, n: number): Promise<string> {
  const rows = await many<{ key: string }>(tx, sql`select concat_ws('|', requested_on, started_on, lower(reference)) as key from incoming where n = ${n}`);
  return rows[0]?.key ?? "";
}

async function nameNewPlans(tx: Db): Promise<void> {
  await run(tx, sql`update incoming set plan_id = ${newIds()}, plan_is_new = true where plan_id is null and person_id is not null`);
}
