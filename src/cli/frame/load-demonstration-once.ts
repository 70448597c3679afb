import { many, run, sql, transaction, type Db, type Settings } from "../../platform/index.ts";
import { loadDemo } from "./start-up.ts";

// Two programs that start at once on an empty database must not both load it.
const LOCK = 7_234_901_146;

/** Loads the demonstration council where there is no authority yet, whole or not at all. Gives whether it did. */
export async function loadDemonstrationOnce(db: Db, settings: Pick<Settings, "dataKey">, onProgress: (text: string) => void): Promise<boolean> {
  if (await hasAuthority(db)) return false;
  const { loadDemonstration } = await loadDemo();
  const isLoaded = await transaction(db, async (tx) => {
    await run(tx, sql`select pg_advisory_xact_lock(${LOCK})`);
    if (await hasAuthority(tx)) return false;
    onProgress("Loading the demonstration council (once)");
    await loadDemonstration(tx, { dataKey: settings.dataKey, onProgress });
    return true;
  });
  // The server counts new rows only after a while; until then its plans are for empty tables, and the register ten times slower.
  if (isLoaded) await run(db, sql`analyze`);
  return isLoaded;
}

async function hasAuthority(db: Db): Promise<boolean> {
  return (await many(db, sql`select 1 from authority limit 1`)).length > 0;
}
