import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csrfField, may, notice, showPage, viewerOf } from "../../access/index.ts";
import { Problem } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { reportKinds } from "../kinds/report-kinds.ts";
import { inOrder, partsOf, type ReportPart } from "../layout/lay-out.ts";
import { readLayout } from "../layout/read-layout.ts";
import type { ReportLayout } from "../layout/report-layout.ts";
import { reportsPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import type { ReportRow } from "../store.ts";
import { saveLayoutOf } from "../use-cases/save-layout.ts";
import { layoutView } from "../views/layout-view.ts";
import type { Faults } from "../views/form-faults.ts";
import { draftOf, field } from "./of-request.ts";

type ById = { Params: { id: string } };

/** Chooses which parts of a draft are shown, in which order, and adds parts of the council's own. */
export const layoutRoutes = (app: FastifyInstance, { db }: AppContext): void => {
  const guard = { preHandler: may(policy, "make and edit reports") };

  // The kind's own parts without any layout, so that what is left out can be put back.
  const partsOfReport = async (request: FastifyRequest, report: ReportRow) => {
    const { document, content } = await reportKinds[report.kind].make(db, viewerOf(request).authorityId, report, { state: "draft", publishedOn: null });
    return { parts: partsOf(document.blocks), authorityName: content.authorityName };
  };

  const show = async (request: FastifyRequest<ById>, reply: FastifyReply, report: ReportRow, layout: ReportLayout, faults: Faults, status = 200) => {
    const { parts, authorityName } = await partsOfReport(request, report);
    const own = layout.own.map(({ id, title }): ReportPart => ({ id, title, blocks: [] }));
    return showPage(request, reply, {
      title: "Choose what the report shows", backLink: reportsPaths.report(report.id), ...(status !== 200 && { hasErrors: true, status }),
      main: layoutView({
        csrf: csrfField(request), reportId: report.id, reportTitle: report.title, revision: report.revision, kindName: reportKinds[report.kind].name, authorityName,
        parts: inOrder([...parts, ...own], layout.order), layout, faults,
      }),
    });
  };

  app.get<ById>(reportsPaths.layout(":id"), guard, async (request, reply) => {
    const report = await draftOf(db, request);
    return show(request, reply, report, report.layout, {});
  });

  app.post<ById>(reportsPaths.layout(":id"), guard, async (request, reply) => {
    const report = await draftOf(db, request);
    const { parts } = await partsOfReport(request, report);
    const form = (request.body ?? {}) as Record<string, unknown>;
    const { layout, faults } = readLayout(form, inOrder([...parts, ...report.layout.own.map(({ id, title }): ReportPart => ({ id, title, blocks: [] }))], report.layout.order));
    if (Object.keys(faults).length > 0) return show(request, reply, report, layout, faults, 400);
    try {
      await saveLayoutOf(db, viewerOf(request), { report, layout, seen: Number(field(request, "revision")), asTemplate: field(request, "template") === "yes" });
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== "report-changed") throw error;
      return show(request, reply, report, layout, { "main-content": `${error.message} ${error.cure}` }, 409);
    }
    notice(request, "The report was laid out.");
    return reply.redirect(reportsPaths.report(report.id), 303);
  });
};
