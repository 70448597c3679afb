import { loadProgrammeYear } from "../../insight/index.ts";
import { newId, Problem, type Db } from "../../platform/index.ts";
import type { ReportKindId } from "../document/report-kind-id.ts";
import { findReportOfProgramme, findTemplate, insertReport } from "../store.ts";
import type { Actor } from "./actor.ts";

export type ProgrammeReportToMake = { kind: Exclude<ReportKindId, "dip-sample">; programmeId: string; title?: string };

export const programmeTitle = (programme: string): string => `Report of the year: ${programme}`;

/**
 * Makes the draft of a programme's report, laid out as the council's template says. Where a living one stands already, gives that one (`isNew` false).
 */
export async function makeProgrammeReport(db: Db, actor: Actor, asked: ProgrammeReportToMake): Promise<{ id: string; isNew: boolean }> {
  const input = await loadProgrammeYear(db, actor.authorityId, asked.programmeId);
  if (input === undefined) throw new Problem("no-such-programme", "There is no such programme.", { status: 404, cure: "Choose one of the list of programmes." });
  if (input.ratings.length === 0 && input.published.length === 0) {
    throw new Problem("no-figures", `No audit of “${input.programme.name}” has been handed in, and no figures of it were published.`, { status: 404, cure: "Wait for the first audits, or import ratings." });
  }
  const title = (asked.title ?? "").trim() || programmeTitle(input.programme.name);
  if (title.length > 200) throw new Problem("bad-title", "The title is too long.", { cure: "Use 200 characters at most." });
  // A published correction stands in its report's place.
  const already = await findReportOfProgramme(db, actor.authorityId, asked.kind, asked.programmeId);
  if (already !== undefined) return { id: already.id, isNew: false };
  const layout = await findTemplate(db, actor.authorityId, asked.kind);
  const id = newId();
  const made = await insertReport(db, actor.authorityId, {
    id, kind: asked.kind, title, fromOn: input.programme.from, toOn: input.programme.to, instrumentHash: null, programmeId: asked.programmeId, layout, createdBy: actor.accountId,
  });
  if (made) return { id, isNew: true };
  const standing = await findReportOfProgramme(db, actor.authorityId, asked.kind, asked.programmeId);
  if (standing === undefined) throw new Problem("report-changed", "The report was being made by somebody else.", { status: 409, cure: "Try again." });
  return { id: standing.id, isNew: false };
}
