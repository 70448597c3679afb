import { lastDayOf } from "../../../insight/index.ts";
import type { Db } from "../../../platform/index.ts";
import type { ReportKindId } from "../../document/report-kind-id.ts";
import { reportsPaths } from "../../paths.ts";
import type { ReportState } from "../../report-states.ts";
import { findReportOfMonths } from "../../store.ts";

const twinOf: Readonly<Partial<Record<ReportKindId, { kind: ReportKindId; words: string }>>> = {
  "families-summary": { kind: "easy-read", words: "Read it in easy read, with pictures" }, "easy-read": { kind: "families-summary", words: "Read the longer page, with more numbers" },
};

export type Twin = { href: string; words: string; state: ReportState };

/** The easy-read page beside a families' summary of the same months (YYYY-MM), and the reverse; null where none stands, and for other kinds. */
export async function findTwin(db: Db, authorityId: string, { kind, from, to }: { kind: ReportKindId; from: string; to: string }): Promise<Twin | null> {
  const twin = twinOf[kind];
  const found = twin && (await findReportOfMonths(db, authorityId, twin.kind, { fromOn: `${from}-01`, toOn: lastDayOf(to) }));
  return twin === undefined || found === undefined ? null : { href: reportsPaths.report(found.id), words: twin.words, state: found.state };
}
