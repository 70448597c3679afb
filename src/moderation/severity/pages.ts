import type { FastifyInstance } from "fastify";
import { may, mayI, showPage, viewerOf } from "../../access/index.ts";
import { isId, maybe, Problem, readFilters, sql } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { driftOf } from "../../statistics/index.ts";
import { emptyState } from "../../ui/index.ts";
import { listComparisonChoices } from "../agreement/list-choices.ts";
import type { SeverityFilters } from "../compare/severity-filters.ts";
import { moderationPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import { loadSeverityData, severityOf } from "./load-severity.ts";
import { raterView } from "./rater-view.ts";
import { severityView } from "./view.ts";

type ByRater = { Params: { id: string }; Querystring: Record<string, unknown> };

const isMonth = (text: string) => /^[0-9]{4}-(0[1-9]|1[0-2])$/.test(text);
const isWord = (text: string) => /^[a-z0-9-]{1,80}$/.test(text);
const allowed: Readonly<Record<keyof SeverityFilters, (text: string) => boolean>> = { instrument: isWord, kind: isWord, cycle: isId, from: isMonth, to: isMonth, program: (text) => text === "yes" };

/** How strict each auditor is. Auditors see their own page only. */
export const severityPages = (app: FastifyInstance, { db }: AppContext): void => {
  const see = { preHandler: may(policy, "see my own severity") };

  app.get<{ Querystring: Record<string, unknown> }>(moderationPaths.severity(), see, async (request, reply) => {
    const viewer = viewerOf(request);
    if (!mayI(viewer, policy, "see how raters differ")) {
      const own = await maybe<{ id: string }>(db, sql`select id from rater where authority_id = ${viewer.authorityId} and account_id = ${viewer.accountId} order by id limit 1`);
      if (own !== undefined) return reply.redirect(moderationPaths.raterSeverity(own.id), 302);
      return showPage(request, reply, { title: "How strict I am", main: emptyState({ title: "You have not rated anything yet", text: "When you and others have rated the same documents, this page shows how strict you are beside them." }) });
    }
    const { filters, ignored } = readFilters<SeverityFilters>(request.query, allowed);
    const [choices, data] = await Promise.all([listComparisonChoices(db, viewer.authorityId), loadSeverityData(db, viewer.authorityId, filters, viewer.accountId)]);
    return showPage(request, reply, { title: "How strict auditors are", wide: true, main: severityView({ filters, ignored, choices, data, result: severityOf(data) }) });
  });

  app.get<ByRater>(moderationPaths.raterSeverity(":id"), see, async (request, reply) => {
    const viewer = viewerOf(request);
    const { id } = request.params;
    const rater = isId(id) ? await maybe<{ id: string; name: string; accountId: string | null }>(db, sql`select id, name, account_id as "accountId" from rater where authority_id = ${viewer.authorityId} and id = ${id}`) : undefined;
    if (rater === undefined) throw new Problem("no-such-rater", "There is no such auditor.", { status: 404, cure: "Go to the list of auditors and choose again." });
    const seesAll = mayI(viewer, policy, "see how raters differ");
    const isMine = rater.accountId === viewer.accountId;
    if (!seesAll && !isMine) throw new Problem("not-your-ratings", "You may see how strict you are, and not how strict others are.", { status: 403, cure: "Ask a moderator if you need to compare." });
    const { filters } = readFilters<SeverityFilters>(request.query, allowed);
    const data = await loadSeverityData(db, viewer.authorityId, filters, viewer.accountId);
    return showPage(request, reply, {
      title: isMine ? "My own ratings" : rater.name, wide: true, ...(seesAll && { backLink: moderationPaths.severity({ ...filters }) }),
      main: raterView({ name: rater.name, isMine, raterId: rater.id, data, result: severityOf(data), drift: driftOf(data.judgements, rater.id) }),
    });
  });
};
