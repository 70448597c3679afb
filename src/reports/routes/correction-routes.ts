import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csrfField, may, notice, showPage, viewerOf } from "../../access/index.ts";
import { Problem } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { html, textarea } from "../../ui/index.ts";
import { reportsPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import { correctReport } from "../use-cases/correct-report.ts";
import { confirmView } from "../views/confirm-view.ts";
import { faultOf, type Faults } from "../views/form-faults.ts";
import { field, reportOf } from "./of-request.ts";

type ById = { Params: { id: string } };

/** Begins a corrected version of a published report. */
export const correctionRoutes = (app: FastifyInstance, { db }: AppContext): void => {
  const guard = { preHandler: may(policy, "publish and withdraw reports") };

  const show = async (request: FastifyRequest<ById>, reply: FastifyReply, reason: string, faults: Faults) => {
    const report = await reportOf(db, request);
    if (report.state !== "published" || report.correctedBy !== null) throw new Problem("report-not-published", "Only the newest published version of a report can be corrected.", { status: 409, cure: "Go back to the report to see how it stands." });
    return showPage(request, reply, {
      title: "Correct this report", backLink: reportsPaths.report(report.id), ...(Object.keys(faults).length > 0 && { hasErrors: true, status: 400 }),
      main: confirmView({
        csrf: csrfField(request), caption: report.title, title: "Correct this report", faults,
        body: html`<p class="govuk-body">A draft of a new version is made, with the same words and the figures as they are now. This version stands until you publish the new one. Its readers then find the new one, and the new one says which figures have changed, from what to what.</p>`,
        fields: textarea({ id: "reason", name: "reason", label: { text: "What is corrected, and why" }, hint: { text: "Readers of the new version see this first" }, rows: 3, value: reason, ...faultOf(faults, "reason") }),
        action: reportsPaths.correct(report.id), buttonText: "Make the new version", cancelHref: reportsPaths.report(report.id),
      }),
    });
  };

  app.get<ById>(reportsPaths.correct(":id"), guard, async (request, reply) => show(request, reply, "", {}));

  app.post<ById>(reportsPaths.correct(":id"), guard, async (request, reply) => {
    const report = await reportOf(db, request);
    const reason = field(request, "reason");
    try {
      const made = await correctReport(db, viewerOf(request), { reportId: report.id, reason });
      notice(request, made.isNew ? "The draft of a new version was made." : "Somebody has begun a new version already: this is it.");
      return await reply.redirect(reportsPaths.report(made.id), 303);
    } catch (error) {
      if (!(error instanceof Problem) || (error.code !== "no-reason" && error.code !== "reason-too-long")) throw error;
      return show(request, reply, reason, { reason: `${error.message} ${error.cure}` });
    }
  });
};
