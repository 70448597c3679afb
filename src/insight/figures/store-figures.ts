import { many, run, sql, type Db } from "../../platform/index.ts";
import type { FigurePeriod } from "./read-period.ts";

export type StoredFigure = FigurePeriod & { id: string; series: string; groupName: string; value: number; plans: number | null; source: string };

/** All published figures of an authority, the oldest first. */
export function listPublishedFigures(db: Db, authorityId: string): Promise<StoredFigure[]> {
  return many(db, sql`
    select id, series, period, period_start as start, group_name as "groupName", value, plans, source
    from published_figure where authority_id = ${authorityId} order by series, period_start, lower(group_name)`);
}

/** Adds figures, or puts the new value in the place of the old where the id is known. */
export async function saveFigures(db: Db, authorityId: string, importId: string, figures: readonly StoredFigure[]): Promise<void> {
  await run(db, sql`
    insert into published_figure (authority_id, id, series, period, period_start, group_name, value, plans, source, import_id)
    select ${authorityId}, f.id, f.series, f.period, f.start, f."groupName", f.value, f.plans, f.source, ${importId}::uuid
    from json_to_recordset(${JSON.stringify(figures)}::json)
      as f(id uuid, series text, period text, start date, "groupName" text, value numeric, plans int, source text)
    on conflict (authority_id, id) do update set group_name = excluded.group_name, value = excluded.value, plans = excluded.plans, source = excluded.source`);
}
