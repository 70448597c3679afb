import { keyFingerprint, maybe, Problem, run, sql, type Db, type Settings } from "../../platform/index.ts";

/**
 * Documents are sealed with DATA_KEY. The database remembers a fingerprint of the key that it was first used with,
 * so that a lost or mistyped key is found at start, before new documents are sealed with the wrong one. From here on the trail is signed with it.
 */
export async function checkDataKey(db: Db, settings: Pick<Settings, "dataKey" | "dataKeyGiven" | "dataDir">): Promise<void> {
  const fingerprint = keyFingerprint(settings.dataKey);
  await run(db, sql`insert into data_key (fingerprint) values (${fingerprint}) on conflict do nothing`);
  const known = await maybe<{ fingerprint: string }>(db, sql`select fingerprint from data_key`);
  if (known?.fingerprint === fingerprint) {
    // Loaded here, so that a command that only helps or refuses starts without it.
    (await import("../../access/index.ts")).useTrailKey(settings.dataKey);
    return;
  }
  throw new Problem("wrong-data-key", "This database's documents are sealed with another DATA_KEY.", {
    status: 500,
    cure: settings.dataKeyGiven
      ? "Set DATA_KEY to the key that was used before."
      : `Set DATA_KEY to the key that was used before, or put it into ${settings.dataDir}/data-key. Every process needs the same key.`,
  });
}
