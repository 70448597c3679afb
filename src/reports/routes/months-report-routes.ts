import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csrfField, may, notice, showPage, viewerOf } from "../../access/index.ts";
import { addMonths } from "../../insight/index.ts";
import { Problem } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { reportKinds } from "../kinds/report-kinds.ts";
import { reportsPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import { makeMonthsReport } from "../use-cases/make-months-report.ts";
import { lastQuarter, periodFault } from "../use-cases/make-report.ts";
import { chooseKindView } from "../views/choose-kind-view.ts";
import type { Faults } from "../views/form-faults.ts";
import { makeMonthsReportView } from "../views/make-months-report-view.ts";
import { field } from "./of-request.ts";

/** A choice among the kinds of report, and the making of those about the whole council in some months. */
export const monthsReportRoutes = (app: FastifyInstance, { db }: AppContext): void => {
  const guard = { preHandler: may(policy, "make and edit reports") };

  app.get(reportsPaths.choose(), guard, async (request, reply) => showPage(request, reply, { title: "Make a report", backLink: reportsPaths.list(), main: chooseKindView() }));

  for (const kind of Object.values(reportKinds).filter((each) => each.about === "months")) {
    const show = (request: FastifyRequest, reply: FastifyReply, values: { from: string; to: string; title: string }, faults: Faults) => showPage(request, reply, {
      title: `Make a report: ${kind.name}`, backLink: reportsPaths.choose(), ...(Object.keys(faults).length > 0 && { hasErrors: true, status: 400 }),
      main: makeMonthsReportView({ csrf: csrfField(request), kind, values, faults }),
    });

    app.get<{ Querystring: Record<string, unknown> }>(reportsPaths.make(kind.id), guard, async (request, reply) => {
      const { to, from } = lastQuarter(viewerOf(request).today);
      const asked = { from: String(request.query["from"] ?? ""), to: String(request.query["to"] ?? "") };
      // Another page may have said which months; what cannot be reported of is not taken over.
      const usual = { from: kind.usualMonths === 3 ? from : addMonths(to, 1 - kind.usualMonths), to };
      return show(request, reply, { ...(periodFault(asked, viewerOf(request).today) ? usual : asked), title: "" }, {});
    });

    app.post(reportsPaths.make(kind.id), guard, async (request, reply) => {
      const viewer = viewerOf(request);
      const values = { from: field(request, "from").trim(), to: field(request, "to").trim(), title: field(request, "title") };
      const fault = periodFault(values, viewer.today);
      if (fault) return show(request, reply, values, { [fault.field]: fault.what });
      try {
        const made = await makeMonthsReport(db, viewer, { kind: kind.id, ...values });
        notice(request, made.isNew ? "The draft was made." : "There is such a report of these months already: this is it.");
        return await reply.redirect(reportsPaths.report(made.id), 303);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        const place = { "no-figures": "from", "bad-title": "title" }[error.code];
        if (place === undefined) throw error;
        return show(request, reply, values, { [place]: `${error.message} ${error.cure}` });
      }
    });
  }
};
