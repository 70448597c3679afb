import type { FastifyReply, FastifyRequest } from "fastify";
import { mayI, recordOpening, showPage, viewerOf } from "../../access/index.ts";
import { score } from "../../instruments/index.ts";
import { dateInWords, maybe, Problem, sql, type Db } from "../../platform/index.ts";
import { listRatings } from "../list-ratings.ts";
import { loadRating, type StoredRating } from "../load-rating.ts";
import { policy as ratingsPolicy } from "../policy.ts";
import { ratingRoles } from "../rating-roles.ts";
import { ratingView } from "../rating-view.ts";
import { formPaths } from "./paths.ts";
import { instrumentOf } from "./store/instrument-of.ts";
import type { Audit } from "./store/load-audit.ts";
import { handedInView } from "./views/handed-in-view.ts";

/** A stored rating's score with its working. */
export async function scoreOf(db: Db, authorityId: string, rating: StoredRating) {
  const { instrument, compiled } = await instrumentOf(db, authorityId, rating.instrumentHash);
  const answers = Object.fromEntries(rating.answers.map(({ criterionId, value }) => [criterionId, compiled.scaleOf(criterionId).type === "ticks" ? value.split(" | ") : value]));
  return { instrument, compiled, answers, score: score(compiled, answers, rating.facts) };
}

/** The page of an audit that is handed in. */
export async function showHandedIn(db: Db, request: FastifyRequest, reply: FastifyReply, audit: Audit): Promise<FastifyReply> {
  const viewer = viewerOf(request);
  const rating = audit.ratingId === null ? undefined : await loadRating(db, viewer.authorityId, audit.ratingId);
  if (rating === undefined) throw new Problem("no-such-audit", "There is no such audit among yours.", { status: 404, cure: "Go to your audits and choose again." });
  const [{ instrument, score: scored }, samePlan, moderated] = await Promise.all([
    scoreOf(db, viewer.authorityId, rating),
    mayI(viewer, ratingsPolicy, "read what auditors wrote") ? listRatings(db, viewer.authorityId, { plan: audit.planId, seenBy: viewer.accountId }, { size: 12 }) : [],
    maybe(db, sql`select 1 from moderation where authority_id = ${viewer.authorityId} and first_assignment_id = ${audit.id} limit 1`),
  ]);
  await recordOpening(db, viewer, { act: "open-audit", subject: { kind: "assignment", id: audit.id }, planId: audit.planId });
  return showPage(request, reply, {
    title: `Audit ${audit.reference}`, wide: true, backLink: formPaths.mine(),
    main: handedInView({
      audit, may: audit.may, isOwn: audit.accountId === viewer.accountId || audit.isMember, isModerated: moderated !== undefined,
      rating: ratingView({ rating, instrument, score: scored, planHref: null, others: [] }),
      // Before and after: another document of the same plan, or the same one at another time; not somebody else's rating of this very audit.
      others: samePlan.filter((row) => row.id !== rating.id && row.role !== "program" && row.reference.toLowerCase() !== rating.reference.toLowerCase())
        .map((row) => ({ id: row.id, text: `${ratingRoles[row.role].label.toLowerCase()} ${row.reference} of ${dateInWords(row.ratedOn)}` })),
    }),
  });
}
