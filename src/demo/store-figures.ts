import { run, sql, type Db } from "../platform/index.ts";
import { firstReport, publishedFigures } from "./published-figures.ts";

export async function storeFigures(db: Db, authorityId: string, newId: () => string): Promise<void> {
  const rows = publishedFigures.map((figure) => ({ id: newId(), ...figure }));
  await run(db, sql`
    insert into published_figure (authority_id, id, series, period_start, period, group_name, value, plans, source)
    select ${authorityId}, f.id, f.series, f.start, f.period, f.group, f.value, f.plans, ${firstReport}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as f(id uuid, series text, start date, period text, "group" text, value numeric, plans int)`);
}
