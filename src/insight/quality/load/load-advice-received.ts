import { many, sql, type Db } from "../../../platform/index.ts";
import { lastDayOf } from "../../dip-sample/months.ts";
import type { Months } from "../figures/quality-figures.ts";

/** Advice of one kind that is dated in some months: how many papers, for how many plans. */
export type AdviceReceived = { kind: string; name: string; documents: number; plans: number };

/** Every kind of advice, in the order of the kinds, also those of which none came. */
export const loadAdviceReceived = (db: Db, authorityId: string, { from, to }: Months): Promise<AdviceReceived[]> => many<AdviceReceived>(db, sql`
  select k.id as kind, k.name, count(d.id)::int as documents, count(distinct d.plan_id)::int as plans
  from document_kind k
  left join document d on d.authority_id = ${authorityId} and d.kind = k.id and d.dated_on between ${`${from}-01`}::date and ${lastDayOf(to)}::date
  where k.family = 'advice' group by k.id, k.name, k.position order by k.position`);
