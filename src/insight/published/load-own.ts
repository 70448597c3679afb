import { many, sql, type Db } from "../../platform/index.ts";

/** A council's plans in force on `today` as its own register has them: how many of each primary need and of each age in years. */
export type OwnPlans = { plans: number; needs: ReadonlyMap<string, number>; ages: ReadonlyMap<number, number> };

export async function loadOwn(db: Db, authorityId: string, today: string): Promise<OwnPlans> {
  const rows = await many<{ need: string | null; age: number; plans: number }>(db, sql`
    select p.primary_need as need, extract(year from age(${today}::date, c.birth_date))::int as age, count(*) as plans
    from plan p join person c on c.authority_id = p.authority_id and c.id = p.person_id
    where p.authority_id = ${authorityId} and p.status = 'active' group by 1, 2`);
  const needs = new Map<string, number>();
  const ages = new Map<number, number>();
  for (const { need, age, plans } of rows) {
    if (need !== null) needs.set(need, (needs.get(need) ?? 0) + plans);
    ages.set(age, (ages.get(age) ?? 0) + plans);
  }
  return { plans: rows.reduce((sum, row) => sum + row.plans, 0), needs, ages };
}
