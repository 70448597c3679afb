import type { FastifyInstance } from "fastify";
import { may, mayI, recordInTrail, recordOpening, showPage, viewerOf } from "../access/index.ts";
import { compileInstrument, loadInstrument, score } from "../instruments/index.ts";
import { Problem, type Db } from "../platform/index.ts";
import type { AppContext } from "../platform/web/app-context.ts";
import { registerPaths, registerPolicy } from "../register/index.ts";
import type { ResolvedFilters } from "./filter-sql.ts";
import { isHiddenFrom } from "./hidden-from.ts";
import { listChoices } from "./list-choices.ts";
import { isRatingSort, listRatings, totalRatings } from "./list-ratings.ts";
import { listView } from "./list-view.ts";
import { loadRating } from "./load-rating.ts";
import { withoutWords } from "./without-words.ts";
import { ratingsPaths } from "./paths.ts";
import { policy } from "./policy.ts";
import { readRatingFilters, type RatingFilters } from "./rating-filters.ts";
import { ratingRoles } from "./rating-roles.ts";
import { ratingView } from "./rating-view.ts";
import { ratingsCsv } from "./ratings-csv.ts";
import { resolveAnswer } from "./resolve-answer.ts";

const PAGE_SIZE = 50;
const EXPORT_LIMIT = 200_000;

async function resolve(db: Db, { authorityId, accountId }: { authorityId: string; accountId: string }, filters: RatingFilters): Promise<ResolvedFilters> {
  const seen = { ...filters, seenBy: accountId };
  if (filters.criterion === undefined || filters.answer === undefined || filters.instrument === undefined) return seen;
  const found = await loadInstrument(db, authorityId, filters.instrument);
  const answerValues = found && resolveAnswer(found.instrument, filters.criterion, filters.answer);
  return answerValues ? { ...seen, answerValues } : seen;
}

function notFound(): Problem {
  return new Problem("rating-not-found", "There is no such rating.", { status: 404, cure: "It may have been undone with its import. Go to the list of ratings." });
}

export const ratingsPages = (app: FastifyInstance, { db }: AppContext): void => {
  app.get<{ Querystring: Record<string, unknown> }>(ratingsPaths.list(), { preHandler: may(policy, "see ratings") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const { filters, ignored } = readRatingFilters(request.query);
    const resolved = await resolve(db, viewer, filters);
    const by = isRatingSort(String(request.query["sort"])) ? (String(request.query["sort"]) as "date") : "date";
    const direction = request.query["direction"] === "asc" || (request.query["direction"] !== "desc" && by !== "date") ? "asc" : "desc";
    const [totals, choices] = await Promise.all([totalRatings(db, viewer.authorityId, resolved), listChoices(db, viewer.authorityId)]);
    const pages = Math.max(1, Math.ceil(totals.ratings / PAGE_SIZE));
    const page = Math.min(pages, Math.max(1, Math.trunc(Number(request.query["page"])) || 1));
    const rows = await listRatings(db, viewer.authorityId, resolved, { sort: by, direction, offset: (page - 1) * PAGE_SIZE, size: PAGE_SIZE });
    return showPage(request, reply, {
      title: "Ratings",
      wide: true,
      main: listView({
        filters, ignored, rows, totals, choices, page, size: PAGE_SIZE,
        sort: { by, direction: direction === "asc" ? "ascending" : "descending" },
        mayExport: mayI(viewer, policy, "export ratings"),
        planHref: mayI(viewer, registerPolicy, "see the register") ? registerPaths.plan : null,
      }),
    });
  });

  app.get<{ Querystring: Record<string, unknown> }>(ratingsPaths.export(), { preHandler: may(policy, "export ratings") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const { filters } = readRatingFilters(request.query);
    const resolved = await resolve(db, viewer, filters);
    const rows = await listRatings(db, viewer.authorityId, resolved, { size: EXPORT_LIMIT });
    await recordInTrail(db, viewer, [{ act: "export-ratings", subject: { kind: "ratings", id: null }, details: { ratings: rows.length } }]);
    return reply.type("text/csv; charset=utf-8").header("content-disposition", 'attachment; filename="ratings.csv"').send(ratingsCsv(rows, filters));
  });

  app.get<{ Params: { id: string } }>(ratingsPaths.rating(":id"), { preHandler: may(policy, "see ratings") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const { id } = request.params;
    const rating = /^[0-9a-f-]{36}$/.test(id) ? await loadRating(db, viewer.authorityId, id) : undefined;
    if (rating === undefined) throw notFound();
    if (await isHiddenFrom(db, viewer.authorityId, viewer.accountId, rating.id)) {
      throw new Problem("rate-first", "You are still to rate this document yourself, so you cannot see this rating yet.", { status: 403, cure: "Hand in your own rating first." });
    }
    const found = await loadInstrument(db, viewer.authorityId, rating.instrumentHash);
    if (found === undefined) throw notFound();
    await recordOpening(db, viewer, { act: "open-rating", subject: { kind: "rating", id: rating.id }, planId: rating.planId });
    const compiled = compileInstrument(found.instrument);
    const answers = Object.fromEntries(rating.answers.map((answer) => [
      answer.criterionId, compiled.scaleOf(answer.criterionId).type === "ticks" ? answer.value.split(" | ") : answer.value,
    ]));
    const sameAudit = await listRatings(db, viewer.authorityId, { reference: rating.reference, seenBy: viewer.accountId }, { size: 20 });
    return showPage(request, reply, {
      title: `Rating ${rating.reference}`,
      breadcrumbs: [{ text: "Ratings", href: ratingsPaths.list() }, { text: rating.reference }],
      wide: true,
      main: ratingView({
        rating: mayI(viewer, policy, "read what auditors wrote") ? rating : withoutWords(rating, found.instrument), instrument: found.instrument,
        score: score(compiled, answers, rating.facts),
        planHref: rating.planId !== null && mayI(viewer, registerPolicy, "see the register") ? registerPaths.plan(rating.planId) : null,
        others: sameAudit
          .filter((row) => row.id !== rating.id && row.reference.toLowerCase() === rating.reference.toLowerCase())
          .map((row) => ({ id: row.id, text: `${ratingRoles[row.role].label} by ${row.raterName}` })),
      }),
    });
  });
};
