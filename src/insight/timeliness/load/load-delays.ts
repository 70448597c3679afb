import { many, sql, type Db } from "../../../platform/index.ts";
import { exceptionGrounds, type ExceptionGround, inTwentyWeeks } from "../../../register/index.ts";
import { newPlans } from "./new-plans.ts";

/** Why plans came late: in words, how many, and whether the law excuses it. */
export type Delay = { words: string; plans: number; lawful: boolean };

type Row = { excepted: boolean; ground: ExceptionGround | null; reason: string | null; plans: number };

/** The new plans of a time that came after 20 weeks, by lawful exception or else by the reason recorded, the most frequent first. */
export async function loadDelays(db: Db, authorityId: string, from: string, to: string): Promise<Delay[]> {
  const rows = await many<Row>(db, sql`
    select p.lawful_exception as excepted, case when p.lawful_exception then p.exception_ground end as ground,
      case when not p.lawful_exception then p.delay_reason end as reason, count(*) as plans
    from plan p where ${newPlans(authorityId, from, to)} and not (${inTwentyWeeks})
    group by 1, 2, 3 order by 4 desc, 2, 3`);
  return rows.map(({ excepted, ground, reason, plans }) => ({
    plans, lawful: excepted,
    words: excepted ? (ground ? exceptionGrounds[ground].text : "Lawful exception, not said which") : (reason ?? "No reason recorded"),
  }));
}
