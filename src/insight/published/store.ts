import { many, run, sql, type Db } from "../../platform/index.ts";
import type { DfeDataset } from "./read/dfe-datasets.ts";
import type { Statistic } from "./read/statistic.ts";

export type StoredStatistic = Statistic & { id: string };

const columns = sql`id, dataset, period, level, area_code as "areaCode", area_name as "areaName", region_code as "regionCode", lea_code as "leaCode", topic, breakdown, figures`;

/** What an authority took in of the DfE's statistics; of one file alone where it is named. */
export const listStatistics = (db: Db, authorityId: string, dataset?: DfeDataset): Promise<StoredStatistic[]> => many<StoredStatistic>(db, sql`
  select ${columns} from published_statistic
  where authority_id = ${authorityId} and (${dataset ?? null}::text is null or dataset = ${dataset ?? null})
  order by dataset, period, level, area_code, topic, breakdown`);

/** Adds rows, or puts new figures in the place of the old where the id is known. `importId` null: they come with the demonstration. */
export async function saveStatistics(db: Db, authorityId: string, importId: string | null, rows: readonly StoredStatistic[]): Promise<void> {
  if (rows.length === 0) return;
  await run(db, sql`
    insert into published_statistic (authority_id, id, dataset, period, level, area_code, area_name, region_code, lea_code, topic, breakdown, figures, import_id)
    select ${authorityId}, s.id, s.dataset, s.period, s.level, s."areaCode", s."areaName", s."regionCode", s."leaCode", s.topic, s.breakdown, s.figures, ${importId}::uuid
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as s(id uuid, dataset text, period text, level text, "areaCode" text, "areaName" text, "regionCode" text, "leaCode" text, topic text, breakdown text, figures jsonb)
    on conflict (authority_id, id) do update set area_name = excluded.area_name, region_code = excluded.region_code, lea_code = excluded.lea_code, figures = excluded.figures`);
}
