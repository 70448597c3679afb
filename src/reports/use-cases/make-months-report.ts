import type { Db } from "../../platform/index.ts";
import { aboutMonths, type MonthsReportToMake } from "./about-months.ts";
import type { Actor } from "./actor.ts";
import { makeNewReport } from "./make-new-report.ts";

/** Makes the draft of a report about the whole council in some months, or gives the living one. */
export const makeMonthsReport = async (db: Db, actor: Actor, asked: MonthsReportToMake): Promise<{ id: string; isNew: boolean }> => makeNewReport(db, actor, aboutMonths(db, actor, asked));
