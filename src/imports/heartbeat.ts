import type { Db } from "../platform/index.ts";
import { noteProgress } from "./store.ts";

const EVERY_MS = 400;

/**
 * Notes progress outside the import's own transaction (where nobody else could see it), a few times a second, and finds out
 * so whether somebody has cancelled.
 */
export function heartbeat(
  pool: Db,
  at: { authorityId: string; id: string },
  controller: AbortController,
  onProgress?: (rowsDone: number) => void,
): (rowsDone: number) => Promise<void> {
  let last = 0;
  return async (rowsDone) => {
    const now = performance.now();
    if (now - last < EVERY_MS) return;
    last = now;
    onProgress?.(rowsDone);
    if (!(await noteProgress(pool, at, rowsDone))) controller.abort();
    // Lets the web service answer others while a long file is read.
    await new Promise((resolve) => setImmediate(resolve));
  };
}
