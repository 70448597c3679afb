import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csrfField, may, notice, showPage, viewerOf } from "../../access/index.ts";
import { Problem } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { html, textarea } from "../../ui/index.ts";
import { reportsPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import { discardDraft } from "../use-cases/discard-draft.ts";
import { openReport } from "../use-cases/open-report.ts";
import { publishReport, versionOfReport } from "../use-cases/publish-report.ts";
import { reportNotFound } from "../use-cases/report-not-found.ts";
import { withdrawReport } from "../use-cases/withdraw-report.ts";
import { confirmView } from "../views/confirm-view.ts";
import { faultOf, type Faults } from "../views/form-faults.ts";
import { publishView } from "../views/publish-view.ts";
import { draftOf, field, reportOf } from "./of-request.ts";

type ById = { Params: { id: string } };

/** Publishes, withdraws and discards, each after asking once more. */
export const publishRoutes = (app: FastifyInstance, { db, settings }: AppContext): void => {
  const publish = { preHandler: may(policy, "publish and withdraw reports") };

  const showPublish = async (request: FastifyRequest<ById>, reply: FastifyReply, faults: Faults, status = 200) => {
    const { id } = await draftOf(db, request);
    const open = await openReport(db, viewerOf(request).authorityId, id);
    if (open === undefined) throw reportNotFound();
    return showPage(request, reply, {
      title: "Publish this report", backLink: reportsPaths.report(id), ...(status !== 200 && { hasErrors: true, status }),
      main: publishView({ ...open, csrf: csrfField(request), version: versionOfReport(open), faults }),
    });
  };

  app.get<ById>(reportsPaths.publish(":id"), publish, async (request, reply) => showPublish(request, reply, {}));

  app.post<ById>(reportsPaths.publish(":id"), publish, async (request, reply) => {
    const report = await reportOf(db, request);
    try {
      const { isNew } = await publishReport(db, viewerOf(request), report.id, { baseUrl: settings.baseUrl, seen: field(request, "version") });
      notice(request, isNew ? "The report is published." : "The report is published already.");
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== "report-changed") throw error;
      return showPublish(request, reply, { "main-content": `${error.message} ${error.cure}` }, 409);
    }
    return reply.redirect(reportsPaths.report(report.id), 303);
  });

  const showWithdraw = async (request: FastifyRequest<ById>, reply: FastifyReply, reason: string, faults: Faults) => {
    const report = await reportOf(db, request);
    if (report.state !== "published") throw new Problem("report-not-published", "Only a published report can be withdrawn.", { status: 409, cure: "Go back to the report to see how it stands." });
    return showPage(request, reply, {
      title: "Withdraw this report", backLink: reportsPaths.report(report.id), ...(Object.keys(faults).length > 0 && { hasErrors: true, status: 400 }),
      main: confirmView({
        csrf: csrfField(request), caption: report.title, title: "Withdraw this report", faults,
        body: html`<p class="govuk-body">The report stays readable as it was, marked as withdrawn with your reason. Its recommendations go on; you can then make another report of the same period.</p>`,
        fields: textarea({ id: "reason", name: "reason", label: { text: "Why it is withdrawn" }, hint: { text: "Everybody who opens the report sees this" }, rows: 3, value: reason, ...faultOf(faults, "reason") }),
        action: reportsPaths.withdraw(report.id), buttonText: "Withdraw it", isWarning: true, cancelHref: reportsPaths.report(report.id),
      }),
    });
  };

  app.get<ById>(reportsPaths.withdraw(":id"), publish, async (request, reply) => showWithdraw(request, reply, "", {}));

  app.post<ById>(reportsPaths.withdraw(":id"), publish, async (request, reply) => {
    const report = await reportOf(db, request);
    const reason = field(request, "reason");
    try {
      await withdrawReport(db, viewerOf(request), { reportId: report.id, reason });
    } catch (error) {
      if (!(error instanceof Problem) || (error.code !== "no-reason" && error.code !== "reason-too-long")) throw error;
      return showWithdraw(request, reply, reason, { reason: `${error.message} ${error.cure}` });
    }
    notice(request, "The report was withdrawn.");
    return reply.redirect(reportsPaths.report(report.id), 303);
  });

  app.get<ById>(reportsPaths.discard(":id"), { preHandler: may(policy, "make and edit reports") }, async (request, reply) => {
    const report = await draftOf(db, request);
    return showPage(request, reply, {
      title: "Discard this draft", backLink: reportsPaths.report(report.id),
      main: confirmView({
        csrf: csrfField(request), caption: report.title, title: "Discard this draft", body: html`<p class="govuk-body">The words that people wrote in it and its recommendations are deleted. The ratings stay.</p>`,
        action: reportsPaths.discard(report.id), buttonText: "Discard it", isWarning: true, cancelHref: reportsPaths.report(report.id),
      }),
    });
  });

  app.post<ById>(reportsPaths.discard(":id"), { preHandler: may(policy, "make and edit reports") }, async (request, reply) => {
    const { id } = await draftOf(db, request);
    await discardDraft(db, viewerOf(request), id);
    notice(request, "The draft was discarded.");
    return reply.redirect(reportsPaths.list(), 303);
  });
};
