import type { Db } from "../../platform/index.ts";
import type { ReportDocument } from "../document/report-document.ts";
import { makeDraft } from "../kinds/make-draft.ts";
import { findReport } from "../store.ts";
import { aboutProgramme, type ProgrammeReportToMake } from "./about-a-programme.ts";
import { aboutMonths, type MonthsReportToMake } from "./about-months.ts";
import { assertWorthMaking, subjectOf, type NewReport } from "./new-report.ts";

/** A report with the figures as they are now, without keeping it. Where people keep one, its title, words, layout and recommendations are in it. */
async function build(db: Db, authorityId: string, report: NewReport): Promise<ReportDocument> {
  const standing = await report.findStanding();
  const kept = standing && (await findReport(db, authorityId, standing.id));
  const { document, nothing } = await makeDraft(db, authorityId, kept ?? (await subjectOf(db, authorityId, report)));
  assertWorthMaking(report.title, nothing);
  return document;
}

export const buildProgrammeReport = async (db: Db, authorityId: string, asked: ProgrammeReportToMake): Promise<ReportDocument> => build(db, authorityId, await aboutProgramme(db, authorityId, asked));

/** `today` YYYY-MM-DD. */
export const buildMonthsReport = (db: Db, actor: { authorityId: string; today: string }, asked: MonthsReportToMake): Promise<ReportDocument> => build(db, actor.authorityId, aboutMonths(db, actor, asked));
