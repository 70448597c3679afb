import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csrfField, may, mayI, notice, showPage, viewerOf } from "../../access/index.ts";
import { isId, Problem } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { reportsPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import { isRecommendationState, recommendationStates, type RecommendationState } from "../recommendations/recommendation-states.ts";
import { moveRecommendation } from "../recommendations/move-recommendation.ts";
import { changesOf, findRecommendation, listRecommendations, type RecommendationRow } from "../recommendations/store.ts";
import { recommendationsCsv } from "../recommendations/recommendations-csv.ts";
import { recommendationNotFound } from "../recommendations/write-recommendation.ts";
import { readRecommendation } from "../recommendations/read-recommendation.ts";
import { reassignRecommendation } from "../recommendations/reassign-recommendation.ts";
import type { Faults } from "../views/form-faults.ts";
import { reassignView, type ReassignPage } from "../views/reassign-view.ts";
import { typedFrom } from "../views/recommendation-form-view.ts";
import { recommendationChoices, recommendationListView, type RecommendationChoice } from "../views/recommendation-list-view.ts";
import { recommendationView, type RecommendationPage } from "../views/recommendation-view.ts";
import { field } from "./of-request.ts";

type ById = { Params: { id: string } };

const allStates = Object.keys(recommendationStates) as RecommendationState[];
const statesOf: Readonly<Record<RecommendationChoice, RecommendationState[]>> = {
  open: allStates.filter((state) => recommendationStates[state].isOpen),
  overdue: allStates.filter((state) => recommendationStates[state].isOpen),
  closed: allStates.filter((state) => !recommendationStates[state].isOpen),
  all: allStates,
};

/** The recommendations of all published reports: what is open, what is overdue, and the next step of each. */
export const recommendationRoutes = (app: FastifyInstance, { db }: AppContext): void => {
  const listOf = async (request: FastifyRequest<{ Querystring: Record<string, unknown> }>) => {
    const { authorityId, today } = viewerOf(request);
    const asked = String(request.query["show"]);
    const show = Object.hasOwn(recommendationChoices, asked) ? (asked as RecommendationChoice) : "open";
    const rows = await listRecommendations(db, authorityId, { states: statesOf[show], ...(show === "overdue" && { overdueOn: today }) });
    return { rows, show, today };
  };

  app.get<{ Querystring: Record<string, unknown> }>(reportsPaths.recommendations(), { preHandler: may(policy, "see recommendations") }, async (request, reply) =>
    showPage(request, reply, { title: "Recommendations", wide: true, main: recommendationListView(await listOf(request)) }));

  app.get<{ Querystring: Record<string, unknown> }>(reportsPaths.recommendationsCsv(), { preHandler: may(policy, "see recommendations") }, async (request, reply) => {
    const { rows, today } = await listOf(request);
    return reply.type("text/csv; charset=utf-8").header("content-disposition", 'attachment; filename="recommendations.csv"').send(recommendationsCsv(rows, today));
  });

  const rowOf = async (request: FastifyRequest<ById>): Promise<RecommendationRow> => {
    const row = isId(request.params.id) ? await findRecommendation(db, viewerOf(request).authorityId, request.params.id) : undefined;
    // A draft's recommendations are nobody's task yet.
    if (row === undefined || row.reportState === "draft") throw recommendationNotFound();
    return row;
  };

  const show = async (request: FastifyRequest<ById>, reply: FastifyReply, row: RecommendationRow, faults: Faults, typed?: RecommendationPage["typed"], status = 200) => {
    const viewer = viewerOf(request);
    return showPage(request, reply, {
      title: "Recommendation", breadcrumbs: [{ text: "Recommendations", href: reportsPaths.recommendations() }, { text: "Recommendation" }], ...(status !== 200 && { hasErrors: true, status }),
      main: recommendationView({
        row, changes: await changesOf(db, viewer.authorityId, row.id), today: viewer.today, mayMove: mayI(viewer, policy, "move recommendations on"),
        csrf: csrfField(request), faults, ...(typed && { typed }),
      }),
    });
  };

  app.get<ById>(reportsPaths.recommendation(":id"), { preHandler: may(policy, "see recommendations") }, async (request, reply) => show(request, reply, await rowOf(request), {}));

  app.post<ById>(reportsPaths.recommendation(":id"), { preHandler: may(policy, "move recommendations on") }, async (request, reply) => {
    const row = await rowOf(request);
    const typed = { state: field(request, "state"), note: field(request, "note") };
    if (!isRecommendationState(typed.state)) return show(request, reply, row, { state: "Choose a state" }, typed, 400);
    try {
      const moved = await moveRecommendation(db, viewerOf(request), { id: row.id, to: typed.state, note: typed.note, revision: Number(field(request, "revision")) || 0 });
      if (moved.outcome === "conflict") {
        const words = recommendationStates[moved.state].words.toLowerCase();
        return await show(request, reply, await rowOf(request), { state: `Somebody else has changed this meanwhile: it is now ${words}. Nothing of yours was saved; look at the history, then save again if it still fits` }, typed, 409);
      }
    } catch (error) {
      if (!(error instanceof Problem) || !["no-reason", "note-too-long", "no-such-step"].includes(error.code)) throw error;
      return show(request, reply, row, { [error.code === "no-such-step" ? "state" : "note"]: `${error.message} ${error.cure}` }, typed, error.status);
    }
    notice(request, "The recommendation was saved.");
    return reply.redirect(reportsPaths.recommendation(row.id), 303);
  });

  const showReassign = (request: FastifyRequest, reply: FastifyReply, page: Omit<ReassignPage, "csrf" | "errors"> & Partial<ReassignPage>, status = 200) => showPage(request, reply, {
    title: "Change owner or date", backLink: reportsPaths.recommendation(page.id), ...(status !== 200 && { hasErrors: true, status }),
    main: reassignView({ csrf: csrfField(request), errors: {}, ...page }),
  });

  app.get<ById>(reportsPaths.reassign(":id"), { preHandler: may(policy, "move recommendations on") }, async (request, reply) => {
    const row = await rowOf(request);
    return showReassign(request, reply, { id: row.id, text: row.text, revision: row.revision, typed: typedFrom(row) });
  });

  app.post<ById>(reportsPaths.reassign(":id"), { preHandler: may(policy, "move recommendations on") }, async (request, reply) => {
    const row = await rowOf(request);
    const typed = { text: row.text, owner: field(request, "owner"), day: field(request, "due-day"), month: field(request, "due-month"), year: field(request, "due-year") };
    const revision = Number(field(request, "revision")) || 0;
    const { errors, owner, dueOn } = readRecommendation(typed);
    if (Object.keys(errors).length > 0) return showReassign(request, reply, { id: row.id, text: row.text, revision, typed, errors }, 400);
    const saved = await reassignRecommendation(db, viewerOf(request), { id: row.id, owner, dueOn, revision });
    if (saved.outcome === "conflict") return showReassign(request, reply, { id: row.id, text: row.text, revision: saved.revision, typed, theirs: saved.theirs }, 409);
    notice(request, "The recommendation was saved.");
    return reply.redirect(reportsPaths.recommendation(row.id), 303);
  });
};
