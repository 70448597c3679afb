import type { Db } from "../../platform/index.ts";
import { Problem } from "../../platform/index.ts";
import type { ReportKindId } from "../document/report-kind-id.ts";
import type { ReportSubject } from "../kinds/report-kind.ts";
import type { ReportLayout } from "../layout/report-layout.ts";
import { findTemplate } from "../store.ts";
import type { ReportState } from "../report-states.ts";

/** A report that could be made: what it is about, and how to find the living one about the same. Days YYYY-MM-DD. */
export type NewReport = {
  kind: ReportKindId;
  title: string;
  fromOn: string;
  toOn: string;
  programmeId: string | null;
  findStanding: () => Promise<{ id: string; state: ReportState } | undefined>;
};

// No report has this id, so that one which is not kept has no recommendations of its own.
const nobodys = "00000000-0000-0000-0000-000000000000";

/** As the kinds make it, before it is kept: laid out as the council's template says. */
export async function subjectOf(db: Db, authorityId: string, { kind, title, fromOn, toOn, programmeId }: NewReport): Promise<ReportSubject & { kind: ReportKindId; layout: ReportLayout }> {
  return { id: nobodys, kind, title, from: fromOn.slice(0, 7), to: toOn.slice(0, 7), instrumentHash: null, programmeId, edits: {}, layout: await findTemplate(db, authorityId, kind) };
}

/** Refuses a title that is too long, and a report of nothing. */
export function assertWorthMaking(title: string, nothing: { message: string; cure: string } | undefined): void {
  if (title.length > 200) throw new Problem("bad-title", "The title is too long.", { cure: "Use 200 characters at most." });
  if (nothing) throw new Problem("no-figures", nothing.message, { status: 404, cure: nothing.cure });
}
