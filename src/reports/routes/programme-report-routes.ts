import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csrfField, may, notice, showPage, viewerOf } from "../../access/index.ts";
import { listProgrammes } from "../../auditing/index.ts";
import { Problem } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { reportKinds } from "../kinds/report-kinds.ts";
import { reportsPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import { makeProgrammeReport } from "../use-cases/make-programme-report.ts";
import type { Faults } from "../views/form-faults.ts";
import { makeProgrammeReportView } from "../views/make-programme-report-view.ts";
import { field } from "./of-request.ts";

/** Makes reports about a programme, of each kind that there is. */
export const programmeReportRoutes = (app: FastifyInstance, { db }: AppContext): void => {
  const guard = { preHandler: may(policy, "make and edit reports") };

  for (const kind of Object.values(reportKinds).filter((each) => each.about === "programme")) {
    const show = async (request: FastifyRequest, reply: FastifyReply, values: { programme: string; title: string }, faults: Faults) => {
      const programmes = (await listProgrammes(db, viewerOf(request).authorityId)).filter((programme) => programme.state !== "draft");
      const [only] = programmes;
      return showPage(request, reply, {
        title: `Make a report: ${kind.name}`, backLink: reportsPaths.choose(), ...(Object.keys(faults).length > 0 && { hasErrors: true, status: 400 }),
        main: makeProgrammeReportView({ csrf: csrfField(request), kind, programmes, values: { ...values, programme: values.programme || (programmes.length === 1 ? (only?.id ?? "") : "") }, faults }),
      });
    };

    app.get(reportsPaths.make(kind.id), guard, async (request, reply) => show(request, reply, { programme: "", title: "" }, {}));

    app.post(reportsPaths.make(kind.id), guard, async (request, reply) => {
      const viewer = viewerOf(request);
      const values = { programme: field(request, "programme"), title: field(request, "title") };
      const programmes = (await listProgrammes(db, viewer.authorityId)).filter((programme) => programme.state !== "draft");
      if (!programmes.some(({ id }) => id === values.programme)) return show(request, reply, { ...values, programme: "" }, { programme: "Choose a programme" });
      try {
        const made = await makeProgrammeReport(db, viewer, { kind: kind.id, programmeId: values.programme, title: values.title });
        notice(request, made.isNew ? "The draft was made." : "There is such a report of this programme already: this is it.");
        return await reply.redirect(reportsPaths.report(made.id), 303);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        const place = { "no-figures": "programme", "bad-title": "title" }[error.code];
        if (place === undefined) throw error;
        return show(request, reply, values, { [place]: `${error.message} ${error.cure}` });
      }
    });
  }
};
