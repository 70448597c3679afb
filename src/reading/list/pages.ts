import type { FastifyInstance } from "fastify";
import { may, mayI, recordInTrail, showPage, viewerOf } from "../../access/index.ts";
import { many, sql } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { readingPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import { readFindingFilters } from "./finding-filters.ts";
import { findingsCsv } from "./findings-csv.ts";
import { findingsView } from "./findings-view.ts";
import { countFindings, isFindingSort, listFindings, totalFindings } from "./list-findings.ts";

const PAGE_SIZE = 50;
const EXPORT_LIMIT = 500_000;

type Query = { Querystring: Record<string, unknown> };

/** The list of findings over all plans. */
export const findingPages = (app: FastifyInstance, { db }: AppContext): void => {
  app.get<Query>(readingPaths.findings(), { preHandler: may(policy, "see readings") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const { authorityId, today } = viewer;
    const { filters, ignored } = readFindingFilters(request.query);
    const asked = String(request.query["sort"]);
    const by = isFindingSort(asked) ? asked : "plan";
    const direction = request.query["direction"] === "desc" ? "desc" : "asc";
    const ask = { filters, today };
    const [totals, counts, teams] = await Promise.all([
      totalFindings(db, authorityId, ask), countFindings(db, authorityId, ask),
      many<{ id: string; name: string }>(db, sql`select id, name from team where authority_id = ${authorityId} order by position, name`),
    ]);
    const page = Math.min(Math.max(1, Math.ceil(totals.rows / PAGE_SIZE)), Math.max(1, Math.trunc(Number(request.query["page"])) || 1));
    const rows = await listFindings(db, authorityId, ask, { sort: by, direction, offset: (page - 1) * PAGE_SIZE, size: PAGE_SIZE });
    return showPage(request, reply, {
      title: "Findings", wide: true,
      main: findingsView({
        filters, ignored, rows, totals, counts, teams, page, size: PAGE_SIZE, sort: { by, direction: direction === "asc" ? "ascending" : "descending" },
        mayExport: mayI(viewer, policy, "export findings"), mayUpload: mayI(viewer, policy, "upload plans"),
      }),
    });
  });

  app.get<Query>(readingPaths.findingsExport(), { preHandler: may(policy, "export findings") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const { authorityId, today } = viewer;
    const { filters } = readFindingFilters(request.query);
    const rows = await listFindings(db, authorityId, { filters, today }, { size: EXPORT_LIMIT });
    await recordInTrail(db, viewer, [{ act: "export-findings", subject: { kind: "findings", id: null }, details: { findings: rows.length } }]);
    return reply.type("text/csv; charset=utf-8").header("content-disposition", 'attachment; filename="findings.csv"').send(findingsCsv(rows));
  });
};
