import type { FastifyInstance } from "fastify";
import { may, mayI, recordInTrail, showPage, viewerOf } from "../../access/index.ts";
import { importPolicy } from "../../imports/index.ts";
import { many, sql } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { registerPolicy } from "../../register/index.ts";
import { addMonths, lastDayOf } from "../dip-sample/months.ts";
import { loadBeside, loadBesideTimeliness } from "../published/load-beside.ts";
import { publishedMeasures } from "../published/read/published-measures.ts";
import { besideFigure } from "../published/views/beside-figure.ts";
import { besideView } from "../published/views/beside-view.ts";
import { html } from "../../ui/index.ts";
import { casesCsv } from "./cases-csv.ts";
import { chooseCases, readCaseFilters } from "./figures/case-filters.ts";
import { nextCases } from "./figures/next-cases.ts";
import { figuresCsv } from "./figures-csv.ts";
import { loadOpenPlans } from "./load/load-open-plans.ts";
import { loadPace } from "./load/load-pace.ts";
import { loadTimeliness } from "./load/load-timeliness.ts";
import { timelinessPaths } from "./paths.ts";
import { policy } from "./policy.ts";
import { casesView } from "./views/cases-view.ts";
import { overviewView } from "./views/overview-view.ts";

const pageSize = 100;
const shownFirst = 6;

type Query = { Querystring: Record<string, unknown> };

/** How time limits are kept, which cases come up, and where the council stands. */
export const timelinessPages = (app: FastifyInstance, { db }: AppContext): void => {
  const loadCases = async (authorityId: string, today: string) => {
    const month = today.slice(0, 7);
    const [plans, pace] = await Promise.all([loadOpenPlans(db, authorityId), loadPace(db, authorityId, `${addMonths(month, -12)}-01`, lastDayOf(addMonths(month, -1)))]);
    return { cases: nextCases(plans, today, pace), pace };
  };

  app.get(timelinessPaths.overview(), { preHandler: may(policy, "see timeliness") }, async (request, reply) => {
    const { authorityId, today } = viewerOf(request);
    const seesCases = mayI(viewerOf(request), registerPolicy, "see the register");
    const [figures, found] = await Promise.all([loadTimeliness(db, authorityId, today), loadBesideTimeliness(db, authorityId)]);
    const { words, means } = publishedMeasures["in-20-weeks"];
    return showPage(request, reply, {
      title: "Timeliness", wide: true,
      main: overviewView({
        figures, today, nearest: seesCases ? chooseCases(figures.cases, {}).slice(0, shownFirst) : undefined,
        beside: html`<h2 class="govuk-heading-m">Beside region and England</h2>${found && besideFigure("beside", words, means, found)}${found && html`<p class="govuk-body gt-quiet">Source: Department for Education, “Education, health and care plans”.</p>`}
<p class="govuk-body"><a class="govuk-link" href="${timelinessPaths.beside()}">${found ? "Reviews, needs and ages beside region and England" : "Set the council beside its region and England"}</a></p>`,
      }),
    });
  });

  app.get(timelinessPaths.csv(), { preHandler: may(policy, "see timeliness") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const figures = await loadTimeliness(db, viewer.authorityId, viewer.today);
    return reply.type("text/csv; charset=utf-8").header("content-disposition", 'attachment; filename="timeliness.csv"').send(figuresCsv(figures, mayI(viewer, registerPolicy, "see the register")));
  });

  app.get<Query>(timelinessPaths.cases(), { preHandler: may(registerPolicy, "see the register") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const { filters, ignored } = readCaseFilters(request.query);
    const { cases, pace } = await loadCases(viewer.authorityId, viewer.today);
    const chosen = chooseCases(cases, filters);
    const page = Math.min(Math.max(1, Math.ceil(chosen.length / pageSize)), Math.max(1, Math.trunc(Number(request.query["page"])) || 1));
    return showPage(request, reply, {
      title: "Next to breach", wide: true, ...(mayI(viewer, policy, "see timeliness") && { breadcrumbs: [{ text: "Timeliness", href: timelinessPaths.overview() }, { text: "Cases" }] }),
      main: casesView({
        filters, ignored, cases: chosen.slice((page - 1) * pageSize, page * pageSize), total: chosen.length, page, size: pageSize, pace, today: viewer.today, mayExport: mayI(viewer, registerPolicy, "export the register"),
        teams: await many<{ id: string; name: string }>(db, sql`select id, name from team where authority_id = ${viewer.authorityId} order by position, name`),
      }),
    });
  });

  app.get<Query>(timelinessPaths.casesCsv(), { preHandler: may(registerPolicy, "export the register") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const { cases } = await loadCases(viewer.authorityId, viewer.today);
    const chosen = chooseCases(cases, readCaseFilters(request.query).filters);
    await recordInTrail(db, viewer, [{ act: "export-register", subject: { kind: "register", id: null }, details: { list: "time-limits", plans: chosen.length } }]);
    return reply.type("text/csv; charset=utf-8").header("content-disposition", 'attachment; filename="time-limits.csv"').send(casesCsv(chosen));
  });

  app.get(timelinessPaths.beside(), { preHandler: may(policy, "see timeliness") }, async (request, reply) => {
    const viewer = viewerOf(request);
    return showPage(request, reply, {
      title: "Beside region and England", wide: true, breadcrumbs: [{ text: "Timeliness", href: timelinessPaths.overview() }, { text: "Beside region and England" }],
      main: besideView(await loadBeside(db, viewer.authorityId, viewer.today), mayI(viewer, importPolicy, "import files")),
    });
  });
};
