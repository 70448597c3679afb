import { one, sql, type Db } from "../platform/index.ts";

/**
 * Runs work whose queries join sets of rows, within a transaction, without going row by row. Right after a large insert, or for an
 * authority that is new, the planner expects next to nothing in a table and would go through all of it once for every row.
 */
export async function inWholeSets<T>(tx: Db, work: () => Promise<T>): Promise<T> {
  const { before } = await one<{ before: string }>(tx, sql`select current_setting('enable_nestloop') as before`);
  await set(tx, "off");
  const result = await work();
  // Where the work failed the transaction is over, and the setting with it.
  await set(tx, before);
  return result;
}

const set = (tx: Db, value: string) => one(tx, sql`select set_config('enable_nestloop', ${value}, true)`);

/** From this size a file holds so many rows that its import is worked in whole sets throughout. */
const LARGE_BYTES = 200_000;

/** For the rest of the transaction, where the files are large. */
export async function workInWholeSetsIfLarge(tx: Db, files: readonly { content: Uint8Array }[]): Promise<void> {
  if (files.reduce((sum, file) => sum + file.content.length, 0) >= LARGE_BYTES) await set(tx, "off");
}
