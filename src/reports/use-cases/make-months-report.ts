import type { Db } from "../../platform/index.ts";
import { aboutMonths, type MonthsReportToMake } from "./about-months.ts";
import type { Actor } from "./actor.ts";
import { makeNewReport } from "./make-new-report.ts";

/** Makes the draft of a report about the whole council in some months, or gives the living one. `isKnownToHold`: the caller knows that there is something to report, and working it out is spared. */
export const makeMonthsReport = async (db: Db, actor: Actor, asked: MonthsReportToMake, known: { isKnownToHold?: boolean } = {}): Promise<{ id: string; isNew: boolean }> =>
  makeNewReport(db, actor, aboutMonths(db, actor, asked), known);
