import type { FastifyInstance } from "fastify";
import { isId, many, maybe, Problem, sql } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { may } from "../may.ts";
import { accessPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import { viewerOf } from "../viewer.ts";
import { showPage } from "../web/show-page.ts";
import { countTrail, listOpeners, listTrail } from "./list-trail.ts";
import { nameSubjects } from "./name-subjects.ts";
import { planTrailView } from "./plan-trail-view.ts";
import { recordInTrail } from "./record-in-trail.ts";
import { recordOpening } from "./record-opening.ts";
import { sealTrail } from "./seal-trail.ts";
import { trailCsv } from "./trail-csv.ts";
import { readTrailFilters } from "./trail-filters.ts";
import { trailView } from "./trail-view.ts";
import type { TrailWords } from "./trail-words.ts";

const PAGE_SIZE = 50;
const EXPORT_LIMIT = 200_000;

const pageOf = (asked: unknown, total: number) => Math.min(Math.max(1, Math.ceil(total / PAGE_SIZE)), Math.max(1, Math.trunc(Number(asked)) || 1));

/** The trail's pages; `words` are what all rooms say that their acts mean. */
export const trailPages = (app: FastifyInstance, { db }: AppContext, words: TrailWords): void => {
  app.get<{ Querystring: Record<string, unknown> }>(accessPaths.trail(), { preHandler: may(policy, "see the trail") }, async (request, reply) => {
    const { authorityId } = viewerOf(request);
    const { filters, ignored } = readTrailFilters(request.query);
    await sealTrail(db, authorityId);
    const total = await countTrail(db, authorityId, filters, words);
    const page = pageOf(request.query["page"], total);
    const [lines, people, head] = await Promise.all([
      listTrail(db, authorityId, filters, words, { size: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }),
      many<{ id: string; name: string }>(db, sql`select id, name from account where authority_id = ${authorityId} order by name, id`),
      maybe<{ position: number; hash: string }>(db, sql`select position, hash from trail_link where authority_id = ${authorityId} order by position desc limit 1`),
    ]);
    return showPage(request, reply, {
      title: "Trail", wide: true,
      main: trailView({ filters, ignored, lines, names: await nameSubjects(db, authorityId, lines, words), words, people, head: head ?? null, total, page, size: PAGE_SIZE }),
    });
  });

  app.get<{ Querystring: Record<string, unknown> }>(accessPaths.trailExport(), { preHandler: may(policy, "see the trail") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const { filters } = readTrailFilters(request.query);
    const lines = await listTrail(db, viewer.authorityId, filters, words, { size: EXPORT_LIMIT });
    await recordInTrail(db, viewer, [{ act: "export-trail", subject: { kind: "trail", id: null }, details: { entries: lines.length } }]);
    return reply.type("text/csv; charset=utf-8").header("content-disposition", 'attachment; filename="trail.csv"').header("cache-control", "no-store")
      .send(trailCsv(lines, words, await nameSubjects(db, viewer.authorityId, lines, words)));
  });

  app.get<{ Params: { id: string }; Querystring: Record<string, unknown> }>(accessPaths.planTrail(":id"), { preHandler: may(policy, "see who opened a plan") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const { id } = request.params;
    const reference = isId(id) ? (await words.subjects["plan"]?.names?.(db, viewer.authorityId, [id]))?.get(id) : undefined;
    if (reference === undefined) throw new Problem("plan-not-found", "There is no such plan.", { status: 404, cure: "Look for it in the register." });
    const total = await countTrail(db, viewer.authorityId, { plan: id }, words);
    const page = pageOf(request.query["page"], total);
    const [lines, openers] = await Promise.all([
      listTrail(db, viewer.authorityId, { plan: id }, words, { size: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }),
      listOpeners(db, viewer.authorityId, id, words),
    ]);
    await recordOpening(db, viewer, { act: "see-plan-trail", subject: { kind: "plan", id } });
    const planHref = words.subjects["plan"]?.href?.(id);
    return showPage(request, reply, {
      title: `Who opened ${reference}`, wide: true, ...(planHref !== undefined && { backLink: planHref }),
      main: planTrailView({ plan: { id, reference }, openers, lines, names: await nameSubjects(db, viewer.authorityId, lines, words), words, total, page, size: PAGE_SIZE }),
    });
  });
};
