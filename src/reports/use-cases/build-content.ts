import { dipSampleFigures, loadDipSample } from "../../insight/index.ts";
import { maybe, sql, type Db } from "../../platform/index.ts";
import type { DipSampleContent } from "../dip-sample/content.ts";
import { carriedInto, recommendationsOf } from "../recommendations/store.ts";
import { seriesBefore, type ReportRow } from "../store.ts";
import { reportNotFound } from "./report-not-found.ts";

/** What a report holds at this moment: figures from the ratings as they are now, words as they were edited. */
export async function buildContent(db: Db, authorityId: string, report: Pick<ReportRow, "id" | "title" | "from" | "to" | "edits"> & { instrumentHash: string }): Promise<DipSampleContent> {
  const { from, to } = report;
  const input = await loadDipSample(db, authorityId, { instrument: report.instrumentHash, from, to });
  const authority = await maybe<{ name: string }>(db, sql`select name from authority where id = ${authorityId}`);
  const series = await seriesBefore(db, authorityId, from);
  const own = await recommendationsOf(db, authorityId, report.id);
  if (input === undefined || authority === undefined) throw reportNotFound();
  return {
    title: report.title, authorityName: authority.name, state: "draft", publishedOn: null,
    figures: dipSampleFigures(input),
    number: series.count + 1, previous: series.previous,
    recommendations: own.map(({ id, text, owner, dueOn }) => ({ id, text, owner, dueOn })),
    carried: await carriedInto(db, authorityId, report, series.previous?.publishedOn ?? null),
    edits: report.edits,
  };
}
