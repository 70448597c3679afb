import type pg from "pg";

/**
 * The queue gives a killed worker's job to another only after four hours. So every worker holds a lock of the database
 * for as long as its connection lives, and whoever finds a job whose worker holds none sets the job free.
 */
const ROOM = 74_201;

/** Held by the connection until it closes. */
export async function declareAlive(client: pg.Client, workerId: string): Promise<void> {
  await client.query("select pg_advisory_lock_shared($1, hashtext($2))", [ROOM, workerId]);
}

/**
 * Sets the jobs of dead workers free; gives how many workers were found dead. `own` are the workers that this very
 * connection holds the locks of: a connection is never shut out by its own lock.
 */
export async function releaseDeadWorkers(client: pg.Client, own: ReadonlySet<string>): Promise<number> {
  // A worker declares itself a moment after it is made, so the newest jobs are left alone.
  const { rows } = await client.query<{ worker: string }>(
    "select distinct locked_by as worker from graphile_worker.jobs where locked_at < now() - interval '5 seconds'",
  );
  const dead: string[] = [];
  for (const { worker } of rows.filter((row) => !own.has(row.worker))) {
    const answer = await client.query<{ free: boolean }>("select pg_try_advisory_lock($1, hashtext($2)) as free", [ROOM, worker]);
    if (answer.rows[0]?.free !== true) continue;
    await client.query("select pg_advisory_unlock($1, hashtext($2))", [ROOM, worker]);
    dead.push(worker);
  }
  if (dead.length > 0) await client.query("select graphile_worker.force_unlock_workers($1::text[])", [dead]);
  return dead.length;
}
