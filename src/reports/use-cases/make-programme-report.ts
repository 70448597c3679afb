import type { Db } from "../../platform/index.ts";
import { aboutProgramme, type ProgrammeReportToMake } from "./about-a-programme.ts";
import type { Actor } from "./actor.ts";
import { makeNewReport } from "./make-new-report.ts";

/** Makes the draft of a report about a programme, or gives the living one. */
export const makeProgrammeReport = async (db: Db, actor: Actor, asked: ProgrammeReportToMake): Promise<{ id: string; isNew: boolean }> =>
  makeNewReport(db, actor, await aboutProgramme(db, actor.authorityId, asked));
