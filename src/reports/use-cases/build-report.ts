import { hasFigures, lastDayOf } from "../../insight/index.ts";
import { loadInstrument } from "../../instruments/index.ts";
import { Problem, type Db } from "../../platform/index.ts";
import { dipSampleDocument } from "../dip-sample/dip-sample-document.ts";
import { periodInWords } from "../dip-sample/words/phrases.ts";
import type { ReportDocument } from "../document/report-document.ts";
import { layOut } from "../layout/lay-out.ts";
import { plainLayout } from "../layout/report-layout.ts";
import { findLogo } from "../logo/store.ts";
import { findReport, findReportOf, seriesBefore } from "../store.ts";
import { buildContent } from "./build-content.ts";
import { defaultTitle } from "./make-report.ts";

export type ReportQuestion = { from: string; to: string; instrument: string };

// No report has this id, so that one which is not kept has no recommendations of its own.
const nobodys = "00000000-0000-0000-0000-000000000000";

/**
 * The report of a period with the figures as they are now, without keeping it. Where people keep a report of the period, draft or published, its title,
 * its recommendations and the words that they wrote are in it.
 */
export async function buildReport(db: Db, authorityId: string, { from, to, instrument }: ReportQuestion): Promise<ReportDocument> {
  const found = await loadInstrument(db, authorityId, instrument);
  if (found === undefined) throw new Problem("no-such-instrument", `There is no audit tool "${instrument}".`, { status: 404, cure: "List them with: goldenthread instrument list" });
  const standing = await findReportOf(db, authorityId, { fromOn: `${from}-01`, toOn: lastDayOf(to), instrumentHash: found.hash });
  const kept = standing && (await findReport(db, authorityId, standing.id));
  const { count } = await seriesBefore(db, authorityId, from);
  const content = await buildContent(db, authorityId, kept ? { ...kept, instrumentHash: found.hash } : { id: nobodys, title: defaultTitle(count + 1, { from, to }), from, to, instrumentHash: found.hash, edits: {} });
  if (!hasFigures(content.figures)) {
    throw new Problem("no-figures", `There are no ratings by "${found.instrument.title}" from ${periodInWords({ from, to })}, and no published figures.`, {
      status: 404, cure: "Choose other months, or bring ratings in first with: goldenthread import ratings FILE",
    });
  }
  const logo = await findLogo(db, authorityId);
  return { ...layOut(dipSampleDocument(content), kept?.layout ?? plainLayout), ...(logo && { logo }) };
}
