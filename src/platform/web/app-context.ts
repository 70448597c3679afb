import type { Db } from "../database/query.ts";
import type { Settings } from "../settings.ts";

/** What every room's routes are given by the start-up list. */
export type AppContext = { db: Db; settings: Settings };
