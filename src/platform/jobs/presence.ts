import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { Log } from "../log.ts";
import { declareAlive, releaseDeadWorkers } from "./release-dead-workers.ts";

/** The connection that shows that this process's workers live, renewed when it breaks. */
export type Presence = {
  add: (worker: string) => void;
  /** Sets free what dead workers hold. */
  sweep: () => Promise<void>;
  close: () => Promise<void>;
};

export async function presence(url: string, log?: Log): Promise<Presence> {
  const workers = new Set<string>();
  const state: { client?: pg.Client; closed: boolean; last: Promise<unknown> } = { closed: false, last: Promise.resolve() };

  // One question at a time: a connection answers in turn.
  const inTurn = (work: (client: pg.Client) => Promise<unknown>): Promise<void> => {
    const next = state.last.then(async () => {
      if (state.client) await work(state.client);
    });
    // A broken connection is renewed below, and the next round asks again.
    state.last = next.catch(() => {});
    return state.last.then(() => {});
  };

  const open = async (): Promise<void> => {
    state.client = undefined;
    while (!state.closed) {
      const client = new pg.Client({ connectionString: url, application_name: "goldenthread presence" });
      try {
        client.on("error", () => {
          if (state.client === client) void open();
        });
        await client.connect();
        for (const worker of workers) await declareAlive(client, worker);
        state.client = client;
        return;
      } catch {
        await client.end().catch(() => {});
        await sleep(1_000, undefined, { ref: false });
      }
    }
  };
  await open();

  return {
    add: (worker) => {
      workers.add(worker);
      void inTurn((client) => declareAlive(client, worker));
    },
    sweep: () =>
      inTurn(async (client) => {
        const count = await releaseDeadWorkers(client, workers);
        if (count > 0) log?.warn({ count }, "jobs of dead workers set free");
      }),
    close: async () => {
      state.closed = true;
      await state.client?.end().catch(() => {});
    },
  };
}
