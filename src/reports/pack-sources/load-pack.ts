import { addMonths, fullScore, loadProgrammeYear, loadTimelinessReport, programmeYearFigures } from "../../insight/index.ts";
import { agreementOfProgramme, severityOfProgramme, sumSettlements } from "../../moderation/index.ts";
import type { Db } from "../../platform/index.ts";
import { listDraws } from "../../sampling/index.ts";
import type { ReportContent } from "../document/report-content.ts";
import type { InspectionPackContent } from "../inspection-pack/content.ts";
import { loadAccess } from "./load-access.ts";
import { loadActions } from "./load-actions.ts";
import { loadMethod } from "./load-method.ts";
import { loadCoverage, loadGrades, loadProgress } from "./load-progress.ts";

export type LoadedPack = Omit<InspectionPackContent, keyof ReportContent>;

/** Everything that an inspection pack of a programme is made of but its words; undefined where there is no such programme. `withTrail`: verifies the trail, as publishing does. */
export async function loadPack(db: Db, authorityId: string, programmeId: string, { today, withTrail }: { today: string; withTrail: boolean }): Promise<LoadedPack | undefined> {
  const input = await loadProgrammeYear(db, authorityId, programmeId);
  if (input === undefined) return undefined;
  const { from, to } = input.programme;
  const [first, last, whole] = [from.slice(0, 7), to.slice(0, 7), addMonths(today.slice(0, 7), -1)];
  return {
    today, figures: programmeYearFigures(input),
    method: await loadMethod(db, authorityId, programmeId, input.tools.map(({ hash }) => hash)),
    draws: await listDraws(db, authorityId, programmeId), progress: await loadProgress(db, authorityId, programmeId), grades: await loadGrades(db, authorityId, programmeId),
    agreement: await agreementOfProgramme(db, authorityId, programmeId, "moderation", fullScore), outside: await agreementOfProgramme(db, authorityId, programmeId, "external", fullScore),
    settlements: await sumSettlements(db, authorityId, programmeId), severity: await severityOfProgramme(db, authorityId, programmeId, fullScore),
    actions: await loadActions(db, authorityId, programmeId, { from, to, today }), coverage: await loadCoverage(db, authorityId, programmeId),
    timeliness: await loadTimelinessReport(db, authorityId, { from: first < whole ? first : whole, to: last < whole ? last : whole, today }), access: await loadAccess(db, authorityId, { from, to }, withTrail),
  };
}
