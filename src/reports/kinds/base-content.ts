import { maybe, sql, type Db } from "../../platform/index.ts";
import type { ReportContent } from "../document/report-content.ts";
import type { ReportKindId } from "../document/report-kind-id.ts";
import { carriedInto, recommendationsOf } from "../recommendations/store.ts";
import { reportNotFound } from "../use-cases/report-not-found.ts";
import type { ReportSubject } from "./report-kind.ts";

/** What reports of every kind are made of: title, council, a person's words, recommendations, and those that earlier reports of the kind left open. */
export async function baseContent(db: Db, authorityId: string, report: ReportSubject, kind: ReportKindId): Promise<Omit<ReportContent, "state" | "publishedOn">> {
  const authority = await maybe<{ name: string }>(db, sql`select name from authority where id = ${authorityId}`);
  if (authority === undefined) throw reportNotFound();
  const own = await recommendationsOf(db, authorityId, report.id);
  return {
    title: report.title, authorityName: authority.name, edits: report.edits, recommendations: own.map(({ id, text, owner, dueOn }) => ({ id, text, owner, dueOn })),
    carried: await carriedInto(db, authorityId, report, null, kind),
  };
}
