import { many, sql, type Db, type Log } from "../../platform/index.ts";
import { sealTrail } from "./seal-trail.ts";

const PAUSE = 5_000;
const HOUR = 3_600_000;

/** The authorities whose entries wait for their places. */
const waiting = (db: Db) => many<{ id: string }>(db, sql`select distinct authority_id as id from trail_pending`);

/**
 * Seals what waits every five seconds, for as long as the service runs; gives what stops it (after a last round). Once an hour the log is told each head that moved: a log
 * that is kept on another machine is then the place elsewhere by which `goldenthread trail verify --head` finds entries that were taken out at the end.
 */
export function keepSealing(db: Db, log: Pick<Log, "info" | "warn">, pause: number = PAUSE): () => Promise<void> {
  const told = new Map<string, { at: number; hash: string }>();
  let running: Promise<void> = Promise.resolve();

  const tell = async (authority: string): Promise<void> => {
    const before = told.get(authority);
    if (before !== undefined && Date.now() - before.at < HOUR) return;
    const [head] = await many<{ position: number; hash: string }>(db, sql`select position, hash from trail_link where authority_id = ${authority} order by position desc limit 1`);
    if (head === undefined || head.hash === before?.hash) return;
    told.set(authority, { at: Date.now(), hash: head.hash });
    log.info({ authority, position: head.position, hash: head.hash }, "head of the trail");
  };

  const round = async (): Promise<void> => {
    try {
      for (const { id } of await waiting(db)) {
        await sealTrail(db, id);
        await tell(id);
      }
    } catch (error) {
      // The database may be away for a moment; the entries wait.
      log.warn({ err: error }, "the trail could not be sealed");
    }
  };

  const timer = setInterval(() => {
    running = running.then(round);
  }, pause);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
    await round();
  };
}
