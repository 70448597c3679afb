import type { FastifyInstance } from "fastify";
import { may, mayI, showPage, viewerOf } from "../../access/index.ts";
import { isId, maybe, Problem, sql } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { isHiddenFrom } from "../hidden-from.ts";
import { loadRating } from "../load-rating.ts";
import { policy as ratingsPolicy } from "../policy.ts";
import { scoreOf } from "./handed-in-page.ts";
import { formPaths } from "./paths.ts";
import { formPolicy as policy } from "./policy.ts";
import { compareRatings } from "./rules/compare-ratings.ts";
import { loadAudit } from "./store/load-audit.ts";
import { besideView } from "./views/beside-view.ts";

/** Two ratings of the same plan side by side: the audit before its annual review and the one after, say. */
export const besidePage = (app: FastifyInstance, { db }: AppContext): void => {
  app.get<{ Params: { id: string; rating: string } }>(formPaths.beside(":id", ":rating"), { preHandler: may(policy, "audit what was given to me") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const { authorityId } = viewer;
    const audit = await loadAudit(db, viewer, request.params.id, "read");
    if (audit.state !== "handed-in" || audit.ratingId === null) throw new Problem("hand-in-first", "This audit is not handed in yet.", { status: 409, cure: "Hand it in first: what others said of the plan must not steer your answers." });
    const otherId = request.params.rating;
    const [own, other] = await Promise.all([loadRating(db, authorityId, audit.ratingId), isId(otherId) ? loadRating(db, authorityId, otherId) : undefined]);
    const isTheirs = other !== undefined && (mayI(viewer, ratingsPolicy, "read what auditors wrote")
      || (await maybe(db, sql`select 1 from rating r join rater k on k.authority_id = r.authority_id and k.id = r.rater_id where r.authority_id = ${authorityId} and r.id = ${other.id} and k.account_id = ${viewer.accountId}`)) !== undefined);
    if (own === undefined || other === undefined || other.state !== "submitted" || other.planId !== audit.planId || !isTheirs || (await isHiddenFrom(db, authorityId, viewer.accountId, other.id))) {
      throw new Problem("rating-not-found", "There is no such rating of this plan.", { status: 404, cure: "Go back to the audit and choose again." });
    }
    const [before, after] = other.ratedOn <= own.ratedOn ? [other, own] : [own, other];
    const [first, second] = await Promise.all([scoreOf(db, authorityId, before), scoreOf(db, authorityId, after)]);
    return showPage(request, reply, {
      title: "Two audits of the same plan", wide: true, backLink: formPaths.form(audit.id),
      main: besideView({
        auditId: audit.id, before, after, tools: { before: first.instrument, after: second.instrument },
        compared: compareRatings({ ...first, facts: before.facts }, { ...second, facts: after.facts }),
      }),
    });
  });
};
