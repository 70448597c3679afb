import type { FastifyInstance } from "fastify";
import { may, showPage, viewerOf } from "../../access/index.ts";
import { isId, readFilters } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { groupRoles, isBreakdown, type ComparisonFilters } from "../compare/comparison-filters.ts";
import { moderationPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import { agreementCsv } from "./agreement-csv.ts";
import { compareRatings } from "./compare.ts";
import { listComparisonChoices } from "./list-choices.ts";
import { agreementTitle, agreementView } from "./view.ts";

const isMonth = (text: string) => /^[0-9]{4}-(0[1-9]|1[0-2])$/.test(text);
const isRole = (text: string) => Object.hasOwn(groupRoles, text);
const isWord = (text: string) => /^[a-z0-9-]{1,80}$/.test(text);

const allowed: Readonly<Record<keyof ComparisonFilters, (text: string) => boolean>> = {
  role1: isRole, rater1: isId, cycle1: isId, from1: isMonth, to1: isMonth, role2: isRole, rater2: isId, cycle2: isId, from2: isMonth, to2: isMonth,
  instrument: isWord, kind: isWord, match: (text) => text === "plan", by: isBreakdown,
};

const isAsked = (filters: ComparisonFilters) => Object.keys(filters).some((name) => /[12]$/.test(name));

/** Two groups of ratings compared. */
export const agreementPages = (app: FastifyInstance, { db }: AppContext): void => {
  const see = { preHandler: may(policy, "see how raters differ") };

  app.get<{ Querystring: Record<string, unknown> }>(moderationPaths.agreement(), see, async (request, reply) => {
    const viewer = viewerOf(request);
    const { filters, ignored } = readFilters<ComparisonFilters>(request.query, allowed);
    const [choices, comparison] = await Promise.all([listComparisonChoices(db, viewer.authorityId), isAsked(filters) ? compareRatings(db, viewer.authorityId, filters, viewer.accountId) : undefined]);
    return showPage(request, reply, { title: agreementTitle(filters), wide: true, main: agreementView({ filters, ignored, choices, comparison, today: viewer.today }) });
  });

  app.get<{ Querystring: Record<string, unknown> }>(moderationPaths.agreementExport(), see, async (request, reply) => {
    const viewer = viewerOf(request);
    const { filters } = readFilters<ComparisonFilters>(request.query, allowed);
    const comparison = await compareRatings(db, viewer.authorityId, filters, viewer.accountId);
    return reply.type("text/csv; charset=utf-8").header("content-disposition", 'attachment; filename="agreement.csv"').send(agreementCsv(comparison));
  });
};
