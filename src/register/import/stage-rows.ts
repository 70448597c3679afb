import type { ImportCheck, ImportRow, RowPlace } from "../../imports/index.ts";
import type { Db } from "../../platform/index.ts";
import { addIncoming } from "./incoming-table.ts";
import { readRegisterRow } from "./read-register-row.ts";
import type { RegisterRow } from "./register-row.ts";

/** The rows that are in `incoming`, by number, as far as faults and questions need them: where each stood. */
export type Staged = { count: number; row(n: number): ImportRow };

const BATCH = 2_000;

/** Reads every row, reports its faults, and puts the ones without fault into `incoming`. */
export async function stageRows(tx: Db, rows: AsyncIterable<ImportRow>, check: ImportCheck, today: string): Promise<Staged> {
  const places: { place: RowPlace; places?: ImportRow["places"] }[] = [];
  let batch: object[] = [];
  for await (const row of rows) {
    const n = places.length;
    places.push(row.places === undefined ? { place: row.place } : { place: row.place, places: row.places });
    const read = readRegisterRow(row, today);
    for (const fault of read.faults) check.fault(row, fault.field, fault.what, fault.cure);
    if (read.faults.length === 0) batch.push(withoutNulls(n, read.row));
    if (batch.length >= BATCH) {
      await addIncoming(tx, batch);
      batch = [];
    }
    if (n % 500 === 499) await check.progress(n + 1);
  }
  await addIncoming(tx, batch);
  return {
    count: places.length,
    row: (n) => ({ place: { file: "", row: 0 }, values: {}, ...places[n] }),
  };
}

/** Most columns of most rows are empty: they are not sent. */
function withoutNulls(n: number, row: RegisterRow): object {
  const filled: Record<string, unknown> = { n };
  for (const column in row) {
    const value = row[column as keyof RegisterRow];
    if (value !== null) filled[column] = value;
  }
  return filled;
}
