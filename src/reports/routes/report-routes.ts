import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csrfField, may, mayI, notice, showPage, viewerOf } from "../../access/index.ts";
import { listInstruments } from "../../instruments/index.ts";
import { isId, Problem } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { reportFormats } from "../formats/index.ts";
import { findTwin } from "../kinds/families/find-twin.ts";
import { reportKinds } from "../kinds/report-kinds.ts";
import { reportsPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import { isReportState, type ReportState } from "../report-states.ts";
import { fileSizes, listReports } from "../store.ts";
import { fetchFile } from "../use-cases/fetch-file.ts";
import { lastQuarter, makeReport, periodFault } from "../use-cases/make-report.ts";
import { openReport, type OpenReport } from "../use-cases/open-report.ts";
import { reportNotFound } from "../use-cases/report-not-found.ts";
import { makeReportView, type MakeReportPage } from "../views/make-report-view.ts";
import { reportListView } from "../views/report-list-view.ts";
import { reportView } from "../views/report-view.ts";
import { field, mayRead } from "./of-request.ts";

type ById = { Params: { id: string } };

/** Lists, makes, shows and hands out reports. */
export const reportRoutes = (app: FastifyInstance, { db, settings }: AppContext): void => {
  app.get<{ Querystring: Record<string, unknown> }>(reportsPaths.list(), { preHandler: may(policy, "see published reports") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const maySeeDrafts = mayI(viewer, policy, "see drafts of reports");
    const visible: ReportState[] = maySeeDrafts ? ["draft", "published", "withdrawn"] : ["published", "withdrawn"];
    const asked = request.query["state"];
    const state = isReportState(asked) && visible.includes(asked) ? asked : undefined;
    const rows = await listReports(db, viewer.authorityId, { states: state === undefined ? visible : [state] });
    return showPage(request, reply, { title: "Reports", wide: true, main: reportListView({ rows, state, maySeeDrafts, mayMake: mayI(viewer, policy, "make and edit reports") }) });
  });

  const showMake = async (request: FastifyRequest, reply: FastifyReply, values: MakeReportPage["values"], faults: MakeReportPage["faults"]) => showPage(request, reply, {
    title: "Make a dip-sampling report", backLink: reportsPaths.choose(), ...(Object.keys(faults).length > 0 && { hasErrors: true, status: 400 }),
    main: makeReportView({ csrf: csrfField(request), values, instruments: await listInstruments(db, viewerOf(request).authorityId), faults }),
  });

  app.get(reportsPaths.make("dip-sample"), { preHandler: may(policy, "make and edit reports") }, async (request, reply) =>
    showMake(request, reply, { ...lastQuarter(viewerOf(request).today), instrument: "dip-sample", title: "" }, {}));

  app.post(reportsPaths.make("dip-sample"), { preHandler: may(policy, "make and edit reports") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const values = { from: field(request, "from").trim(), to: field(request, "to").trim(), instrument: field(request, "instrument"), title: field(request, "title") };
    const fault = periodFault(values, viewer.today);
    if (fault) return showMake(request, reply, values, { [fault.field]: fault.what });
    try {
      const made = await makeReport(db, viewer, values);
      notice(request, made.isNew ? "The draft was made." : "There is a report of this period already: this is it.");
      return await reply.redirect(reportsPaths.report(made.id), 303);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const place = { "no-figures": "from", "no-such-instrument": "instrument", "bad-title": "title" }[error.code];
      if (place === undefined) throw error;
      return showMake(request, reply, values, { [place]: `${error.message} ${error.cure}` });
    }
  });

  const openOf = async (request: FastifyRequest<ById>): Promise<OpenReport> => {
    const viewer = viewerOf(request);
    const open = isId(request.params.id) ? await openReport(db, viewer.authorityId, request.params.id) : undefined;
    if (open === undefined || !mayRead(viewer, open.report)) throw reportNotFound();
    return open;
  };

  app.get<ById>(reportsPaths.report(":id"), { preHandler: may(policy, "see published reports") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const open = await openOf(request);
    const twin = await findTwin(db, viewer.authorityId, open.report);
    return showPage(request, reply, {
      title: open.document.title, wide: true, breadcrumbs: [{ text: "Reports", href: reportsPaths.list() }, { text: open.document.title }],
      main: reportView({
        ...open, mayEdit: mayI(viewer, policy, "make and edit reports"), mayPublish: mayI(viewer, policy, "publish and withdraw reports"),
        twin: twin !== null && mayRead(viewer, { state: twin.state }) ? twin : null,
        files: open.report.state === "draft" ? [] : await fileSizes(db, viewer.authorityId, open.report.id),
      }),
    });
  });

  app.get<{ Params: { id: string; format: string } }>(reportsPaths.file(":id", ":format"), { preHandler: may(policy, "see published reports") }, async (request, reply) => {
    const format = reportFormats.find((each) => each.id === request.params.format);
    const open = await openOf(request);
    if (format === undefined) throw new Problem("no-such-format", "Reports have no files of that kind.", { status: 404, cure: `There are: ${reportFormats.map((each) => each.id).join(", ")}.` });
    const bytes = await fetchFile(db, viewerOf(request).authorityId, open, format.id, settings.baseUrl);
    const { from, to, state } = open.report;
    const name = `${reportKinds[open.report.kind].fileName}-${from}${from === to ? "" : `-to-${to}`}${state === "draft" ? "-draft" : ""}.${format.extension}`;
    // Always a download: a file must never run as a page of this site.
    return reply.type(format.mediaType).header("content-disposition", `attachment; filename="${name}"`).header("cache-control", "no-store").send(Buffer.from(bytes));
  });
};
