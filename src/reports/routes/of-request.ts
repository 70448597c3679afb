import type { FastifyRequest } from "fastify";
import { mayI, viewerOf, type Viewer } from "../../access/index.ts";
import { type Db, isId } from "../../platform/index.ts";
import { policy } from "../policy.ts";
import { findReport, type ReportRow } from "../store.ts";
import { notADraft, reportNotFound } from "../use-cases/report-not-found.ts";

/** A text field of a form; empty where it was not sent. */
export function field(request: FastifyRequest, name: string): string {
  const value = (request.body as Record<string, unknown> | undefined)?.[name];
  return typeof value === "string" ? value : "";
}

export function mayRead(viewer: Viewer, report: Pick<ReportRow, "state">): boolean {
  return report.state !== "draft" || mayI(viewer, policy, "see drafts of reports");
}

/** The report of the address; as if there were none for whoever may not read it. */
export async function reportOf(db: Db, request: FastifyRequest<{ Params: { id: string } }>): Promise<ReportRow> {
  const viewer = viewerOf(request);
  const report = isId(request.params.id) ? await findReport(db, viewer.authorityId, request.params.id) : undefined;
  if (report === undefined || !mayRead(viewer, report)) throw reportNotFound();
  return report;
}

export async function draftOf(db: Db, request: FastifyRequest<{ Params: { id: string } }>): Promise<ReportRow> {
  const report = await reportOf(db, request);
  if (report.state !== "draft") throw notADraft();
  return report;
}
