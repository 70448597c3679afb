import type { Db, Log } from "../../platform/index.ts";
import { foldAllRollups } from "./fold-rollups.ts";

const PAUSE = 60_000;
/** A hand-in appends about a dozen rows: fewer than these cost a reader nothing. */
const WORTH_FOLDING = 500;

/** Folds roll-ups once a minute, for as long as the service runs; gives what stops it. */
export function keepFolding(db: Db, log: Pick<Log, "warn">): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  const round = async (): Promise<void> => {
    try {
      await foldAllRollups(db, WORTH_FOLDING);
    } catch (error) {
      // The database may be away for a moment; rows that wait are counted all the same.
      log.warn({ err: error }, "roll-ups could not be folded");
    }
  };
  const timer = setInterval(() => {
    running = running.then(round);
  }, PAUSE);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
