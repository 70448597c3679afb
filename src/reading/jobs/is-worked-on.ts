import { maybe, sql, type Db } from "../../platform/index.ts";
import type { ReadingAt } from "../store/move-reading.ts";
import { readKey, recogniseKey } from "./names.ts";

/** Whether a job waits for this document or is at it now. Where none is, a program died once too often, and the document may be asked for again. */
export async function isWorkedOn(db: Db, at: ReadingAt): Promise<boolean> {
  return (await maybe(db, sql`
    select 1 from graphile_worker.jobs where key = any(${[readKey(at), recogniseKey(at)]}::text[]) and (attempts < max_attempts or locked_at is not null) limit 1`)) !== undefined;
}
