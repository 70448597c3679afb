import type { ImportKind } from "../../imports/index.ts";
import { newId } from "../../platform/index.ts";
import { loadCouncil } from "./load-council.ts";
import { isOfCouncil } from "./read/beside.ts";
import type { DfeDataset } from "./read/dfe-datasets.ts";
import { readStatistic } from "./read/read-statistic.ts";
import { isTotal, statisticKey, type Statistic } from "./read/statistic.ts";
import { readDfe } from "./read-dfe.ts";
import { listStatistics, saveStatistics, type StoredStatistic } from "./store.ts";

type Changes = { added: StoredStatistic[]; changed: StoredStatistic[] };

/** Equal whatever the order of the columns. */
const content = ({ areaName, regionCode, leaCode, figures }: Statistic) => JSON.stringify([areaName, regionCode, leaCode, Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1))]);

/**
 * The statistics that the DfE publishes every June, as a council downloads them. Kept are England and its regions, all councils as a whole, and this council in
 * every breakdown; the breakdowns of other councils are left out.
 */
export const dfeImport: ImportKind<Changes> = {
  id: "dfe",
  title: "DfE statistics",
  summary: "The CSV files of “Education, health and care plans” from Explore education statistics, as they are downloaded: timeliness, annual reviews, plans by setting and age, primary needs.",
  options: [],
  tables: [{ name: "published_statistic" }],
  fields: () => Promise.resolve([]),
  readOwnFormat: (files) => readDfe(files),

  async check(rows, check, { db, authorityId }) {
    const council = await loadCouncil(db, authorityId);
    const stored = new Map((await listStatistics(db, authorityId)).map((row) => [statisticKey(row), row]));
    const seen = new Map<string, { row: number; content: string }>();
    const changes: Changes = { added: [], changed: [] };
    let [unchanged, done] = [0, 0];
    for await (const row of rows) {
      if (++done % 1_000 === 0) await check.progress(done);
      const read = readStatistic(row.values["dataset"] as DfeDataset, row.values);
      for (const fault of read.faults) check.fault(row, fault.field, fault.what, fault.cure);
      const next = read.row;
      if (next === undefined || read.faults.length > 0 || !(next.level !== "authority" || isTotal(next) || isOfCouncil(next, council))) continue;
      const key = statisticKey(next);
      const twice = seen.get(key);
      if (twice !== undefined) {
        if (twice.content !== content(next)) check.fault(row, null, `the same area, period and group stands in row ${twice.row} with other figures`, "Choose one edition of the file.");
        continue;
      }
      seen.set(key, { row: row.place.row, content: content(next) });
      const before = stored.get(key);
      if (before === undefined) changes.added.push({ id: newId(), ...next });
      else if (content(before) === content(next)) unchanged += 1;
      else changes.changed.push({ ...next, id: before.id });
    }
    return { counts: [{ label: "Rows of statistics", added: changes.added.length, changed: changes.changed.length, unchanged }], changes };
  },

  async apply({ added, changed }, recorder, { db, authorityId, importId }) {
    await recorder.changing("published_statistic", changed.map((row) => row.id));
    await saveStatistics(db, authorityId, importId, [...added, ...changed]);
    await recorder.added("published_statistic", added.map((row) => row.id));
  },

  links: () => [{ text: "See the council beside its region and England", href: "/timeliness/beside" }],
};
