import { loadProgrammeYear } from "../../insight/index.ts";
import { Problem, type Db } from "../../platform/index.ts";
import type { ReportKindId } from "../document/report-kind-id.ts";
import type { ReportKind } from "../kinds/report-kind.ts";
import { reportKinds } from "../kinds/report-kinds.ts";
import { findReportOfProgramme } from "../store.ts";
import type { NewReport } from "./new-report.ts";

export type ProgrammeReportToMake = { kind: ReportKindId; programmeId: string; title?: string };

function kindOf(id: ReportKindId): Extract<ReportKind, { about: "programme" }> {
  const kind = reportKinds[id];
  if (kind.about !== "programme") throw new Problem("not-of-a-programme", `“${kind.name}” is not about a programme.`, { cure: "Choose another kind of report." });
  return kind;
}

/** What a report of a kind about a programme would be. Throws a Problem where there is no such programme. */
export async function aboutProgramme(db: Db, authorityId: string, { kind: id, programmeId, title = "" }: ProgrammeReportToMake): Promise<NewReport> {
  const kind = kindOf(id);
  const programme = (await loadProgrammeYear(db, authorityId, programmeId))?.programme;
  if (programme === undefined) throw new Problem("no-such-programme", "There is no such programme.", { status: 404, cure: "Choose one of the list of programmes." });
  return {
    kind: id, title: title.trim() || kind.usualTitle(programme.name), fromOn: programme.from, toOn: programme.to, programmeId,
    findStanding: () => findReportOfProgramme(db, authorityId, id, programmeId),
  };
}
