import type { Connection, Db, JobTask, Settings } from "../../platform/index.ts";

/** A web service that answers at `address` (http://host:port); `close` lets the running requests end. */
export type Site = { address: string; close: () => Promise<void> };

/** What the start-up list of the web service (src/main.ts) gives. */
type Main = {
  startSite: (connection: Connection, settings: Settings) => Promise<Site>;
  /** The long work of all rooms, by name. */
  jobTasks?: (connection: Connection, settings: Settings) => Record<string, JobTask>;
};

type Instruments = { syncShippedInstruments: (db: Db) => Promise<unknown> };
type Demo = { loadDemonstration: (db: Db, options: { dataKey: Uint8Array; onProgress: (text: string) => void }) => Promise<unknown> };

// Loaded when they are needed: the other commands start without the web server and its rooms.
const load = async <T>(path: string): Promise<T> => (await import(path)) as T;

export const loadMain = () => load<Main>("../../main.ts");
export const loadInstruments = () => load<Instruments>("../../instruments/index.ts");
export const loadDemo = () => load<Demo>("../../demo/index.ts");
