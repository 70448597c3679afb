import { one, sql, type Db } from "../database/query.ts";

export type AddJobOptions = {
  /** While a job of this key waits, another of the same key takes its place instead of joining it. */
  key?: string;
  /** Jobs of one queue run one after the other. */
  queue?: string;
  /** Not before this moment. */
  runAt?: Date;
  /** How often it is tried before it is given up; 25 unless told. */
  maxAttempts?: number;
};

/** Asks for a job; gives its number. Inside a transaction it is asked for only if the transaction is kept. */
export async function addJob(db: Db, name: string, payload: unknown, options: AddJobOptions = {}): Promise<number> {
  const { id } = await one<{ id: number }>(db, sql`
    select id from graphile_worker.add_job(
      identifier => ${name},
      payload => ${JSON.stringify(payload ?? {})}::json,
      queue_name => ${options.queue ?? null}::text,
      run_at => ${options.runAt ?? null}::timestamptz,
      max_attempts => ${options.maxAttempts ?? null}::int,
      job_key => ${options.key ?? null}::text)`);
  return Number(id);
}
