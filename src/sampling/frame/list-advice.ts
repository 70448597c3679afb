import { many, sql, type Db } from "../../platform/index.ts";

export type AdviceOfPlan = { id: string; kind: string; planId: string };

/** All documents of these kinds (advice, and the family's views) that belong to the plans, each plan's in the order of kinds and days. Those of the cycle's other draws are not given again. */
export function listAdvice(db: Db, authorityId: string, cycleId: string, planIds: readonly string[], kinds: readonly string[]): Promise<AdviceOfPlan[]> {
  return many<AdviceOfPlan>(db, sql`
    select d.id, d.kind, d.plan_id as "planId" from document d join document_kind k on k.id = d.kind and k.family in ('advice','views')
    where d.authority_id = ${authorityId} and d.plan_id = any(${[...planIds]}::uuid[]) and d.kind = any(${[...kinds]}::text[])
      and not exists (select 1 from sample_item t join sample s on s.authority_id = t.authority_id and s.id = t.sample_id and s.state = 'drawn'
        where t.authority_id = d.authority_id and t.document_id = d.id and t.cycle_id = ${cycleId} and t.state = 'in')
    order by k.position, k.id, d.dated_on nulls last, d.id`);
}
