import { many, sql, type Db } from "../../../platform/index.ts";
import { exceptionGrounds, type ExceptionGround } from "../../../register/index.ts";
import { newPlans } from "./new-plans.ts";

/** New plans with a lawful exception by its ground, whether they came in time or late; the ground in words with its place in the law, the most frequent first. */
export async function loadExceptions(db: Db, authorityId: string, from: string, to: string): Promise<{ words: string; law: string; plans: number }[]> {
  const rows = await many<{ ground: ExceptionGround | null; plans: number }>(db, sql`
    select p.exception_ground as ground, count(*) as plans from plan p where ${newPlans(authorityId, from, to)} and p.lawful_exception group by 1 order by 2 desc, 1`);
  return rows.map(({ ground, plans }) => ({ plans, words: ground === null ? "Not said which" : exceptionGrounds[ground].text, law: ground === null ? "" : exceptionGrounds[ground].law }));
}
