import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isId } from "../../platform/index.ts";
import { csrfField, may, notice, showPage, viewerOf } from "../../access/index.ts";
import { html } from "../../ui/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { reportsPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import { readRecommendation, type TypedRecommendation } from "../recommendations/read-recommendation.ts";
import { findRecommendation, type RecommendationRow } from "../recommendations/store.ts";
import { addRecommendation, changeRecommendation, recommendationNotFound, removeRecommendation } from "../recommendations/write-recommendation.ts";
import { confirmView } from "../views/confirm-view.ts";
import { recommendationFormView, typedFrom, type RecommendationFormPage } from "../views/recommendation-form-view.ts";
import { draftOf, field } from "./of-request.ts";

type ById = { Params: { id: string } };
type ByRecommendation = { Params: { id: string; recommendationId: string } };

const typedOf = (request: FastifyRequest): TypedRecommendation => ({
  text: field(request, "text"), owner: field(request, "owner"), day: field(request, "due-day"), month: field(request, "due-month"), year: field(request, "due-year"),
});

/** Adds, changes and removes the recommendations of a draft. */
export const draftRecommendationRoutes = (app: FastifyInstance, { db }: AppContext): void => {
  const guard = { preHandler: may(policy, "make and edit reports") };
  const back = (reportId: string) => `${reportsPaths.report(reportId)}#recommendations`;

  const showForm = async (request: FastifyRequest<ById>, reply: FastifyReply, page: Pick<RecommendationFormPage, "id" | "revision" | "typed"> & Partial<RecommendationFormPage>, status = 200) => {
    const report = await draftOf(db, request);
    return showPage(request, reply, {
      title: page.id === null ? "Add a recommendation" : "Change a recommendation", backLink: back(report.id), ...(status !== 200 && { hasErrors: true, status }),
      main: recommendationFormView({ csrf: csrfField(request), reportId: report.id, reportTitle: report.title, errors: {}, ...page }),
    });
  };

  const ownOf = async (request: FastifyRequest<ByRecommendation>): Promise<RecommendationRow> => {
    await draftOf(db, request);
    const { id, recommendationId } = request.params;
    const row = isId(recommendationId) ? await findRecommendation(db, viewerOf(request).authorityId, recommendationId) : undefined;
    if (row === undefined || row.reportId !== id) throw recommendationNotFound();
    return row;
  };

  app.get<ById>(reportsPaths.addRecommendation(":id"), guard, async (request, reply) =>
    showForm(request, reply, { id: null, revision: 0, typed: { text: "", owner: "", day: "", month: "", year: "" } }));

  app.post<ById>(reportsPaths.addRecommendation(":id"), guard, async (request, reply) => {
    const report = await draftOf(db, request);
    const typed = typedOf(request);
    const { errors, ...words } = readRecommendation(typed);
    if (Object.keys(errors).length > 0) return showForm(request, reply, { id: null, revision: 0, typed, errors }, 400);
    await addRecommendation(db, viewerOf(request), report.id, words);
    notice(request, "The recommendation was added.");
    return reply.redirect(back(report.id), 303);
  });

  app.get<ByRecommendation>(reportsPaths.editRecommendation(":id", ":recommendationId"), guard, async (request, reply) => {
    const row = await ownOf(request);
    return showForm(request, reply, { id: row.id, revision: row.revision, typed: typedFrom(row) });
  });

  app.post<ByRecommendation>(reportsPaths.editRecommendation(":id", ":recommendationId"), guard, async (request, reply) => {
    const row = await ownOf(request);
    const typed = typedOf(request);
    const revision = Number(field(request, "revision")) || 0;
    const { errors, ...words } = readRecommendation(typed);
    if (Object.keys(errors).length > 0) return showForm(request, reply, { id: row.id, revision, typed, errors }, 400);
    const saved = await changeRecommendation(db, viewerOf(request), { id: row.id, reportId: row.reportId, revision, ...words });
    if (saved.outcome === "conflict") return showForm(request, reply, { id: row.id, revision: saved.revision, typed, theirs: saved.theirs }, 409);
    notice(request, "The recommendation was saved.");
    return reply.redirect(back(row.reportId), 303);
  });

  app.get<ByRecommendation>(reportsPaths.removeRecommendation(":id", ":recommendationId"), guard, async (request, reply) => {
    const row = await ownOf(request);
    return showPage(request, reply, {
      title: "Remove a recommendation", backLink: back(row.reportId),
      main: confirmView({
        csrf: csrfField(request), caption: row.reportTitle, title: "Remove this recommendation", body: html`<p class="govuk-body">${row.text}</p>`,
        action: reportsPaths.removeRecommendation(row.reportId, row.id), buttonText: "Remove it", isWarning: true, cancelHref: back(row.reportId),
      }),
    });
  });

  app.post<ByRecommendation>(reportsPaths.removeRecommendation(":id", ":recommendationId"), guard, async (request, reply) => {
    const report = await draftOf(db, request);
    if (isId(request.params.recommendationId)) await removeRecommendation(db, viewerOf(request), report.id, request.params.recommendationId);
    notice(request, "The recommendation was removed.");
    return reply.redirect(back(report.id), 303);
  });
};
