import { loadProgrammeYear } from "../../insight/index.ts";
import { Problem, type Db } from "../../platform/index.ts";
import type { ReportDocument } from "../document/report-document.ts";
import { makeDraft } from "../kinds/make-draft.ts";
import { findReport, findReportOfProgramme, findTemplate } from "../store.ts";
import { programmeTitle, type ProgrammeReportToMake } from "./make-programme-report.ts";

// No report has this id, so that one which is not kept has no recommendations of its own.
const nobodys = "00000000-0000-0000-0000-000000000000";

/** A programme's report with the figures as they are now, without keeping it. Where people keep one, its title, words, layout and recommendations are in it. */
export async function buildProgrammeReport(db: Db, authorityId: string, { kind, programmeId }: ProgrammeReportToMake): Promise<ReportDocument> {
  const standing = await findReportOfProgramme(db, authorityId, kind, programmeId);
  const kept = standing && (await findReport(db, authorityId, standing.id));
  const input = await loadProgrammeYear(db, authorityId, programmeId);
  if (input === undefined) throw new Problem("no-such-programme", "There is no such programme.", { status: 404, cure: "See the list of programmes." });
  const { programme } = input;
  const subject = kept ?? {
    id: nobodys, kind, title: programmeTitle(programme.name), from: programme.from.slice(0, 7), to: programme.to.slice(0, 7), instrumentHash: null, programmeId, edits: {},
    layout: await findTemplate(db, authorityId, kind),
  };
  return (await makeDraft(db, authorityId, subject)).document;
}
