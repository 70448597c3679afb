import { newId, Problem, type Db } from "../../platform/index.ts";
import { makeDraft } from "../kinds/make-draft.ts";
import type { Actor } from "./actor.ts";
import { insertMade } from "./insert-made.ts";
import { assertWorthMaking, subjectOf, type NewReport } from "./new-report.ts";

/**
 * Makes the draft of a report about a programme or about months, laid out as the council's template says. Where a living one about the same stands
 * already, gives that one (`isNew` false): pressing the button twice makes one report. Throws "bad-title", and "no-figures" where there is nothing to report.
 */
export async function makeNewReport(db: Db, actor: Actor, report: NewReport, { isKnownToHold = false }: { isKnownToHold?: boolean } = {}): Promise<{ id: string; isNew: boolean }> {
  const subject = await subjectOf(db, actor.authorityId, report);
  assertWorthMaking(report.title, isKnownToHold ? undefined : (await makeDraft(db, actor.authorityId, subject)).nothing);
  // A published correction stands in its report's place.
  const already = await report.findStanding();
  if (already !== undefined) return { id: already.id, isNew: false };
  const id = newId();
  const { kind, title, fromOn, toOn, programmeId } = report;
  if (await insertMade(db, actor, { id, kind, title, fromOn, toOn, instrumentHash: null, programmeId, layout: subject.layout })) return { id, isNew: true };
  const standing = await report.findStanding();
  if (standing === undefined) throw new Problem("report-changed", "The report was being made by somebody else.", { status: 409, cure: "Try again." });
  return { id: standing.id, isNew: false };
}
