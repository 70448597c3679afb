import { maybe, sql, type Db } from "../../platform/index.ts";
import type { Instrument } from "../instrument.ts";
import { storedDefinition } from "./stored-definition.ts";

export type StoredInstrument = { instrument: Instrument; hash: string; version: number; isOwn: boolean; publishedAt: Date };

/** A tool by its hash, or the newest version by its id, where this authority may use it; its own goes before one that ships with the program. */
export async function loadInstrument(db: Db, authorityId: string, idOrHash: string): Promise<StoredInstrument | undefined> {
  const row = await maybe<Omit<StoredInstrument, "instrument"> & { definition: unknown }>(db, sql`
    select definition, hash, version, is_own as "isOwn", published_at as "publishedAt"
    from usable_instrument
    where authority_id = ${authorityId}
      and ${/^[0-9a-f]{64}$/.test(idOrHash) ? sql`hash = ${idOrHash}` : sql`instrument_id = ${idOrHash}`}
    order by is_own desc, version desc
    limit 1`);
  if (row === undefined) return undefined;
  const { definition, ...stored } = row;
  return { instrument: storedDefinition(stored.hash, definition), ...stored };
}
