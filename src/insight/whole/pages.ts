import type { FastifyInstance, FastifyRequest } from "fastify";
import { may, mayI, showPage, viewerOf } from "../../access/index.ts";
import { isId, Problem, readFilters } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { readingPolicy } from "../../reading/index.ts";
import { insightPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import { answerWhole } from "./answer-whole.ts";
import { wholePaths, type WholeQuery } from "./paths.ts";
import { wholeView } from "./views/whole-view.ts";
import { wholeCsv, wholeJson } from "./whole-file.ts";

type Query = { Querystring: Record<string, unknown> };

const allowed: Readonly<Record<keyof WholeQuery, (text: string) => boolean>> = { programme: isId, tool: (text) => /^[a-z0-9][a-z0-9-]{0,79}$/.test(text), cycle: isId };

/** Audits of a programme's random samples joined with the reading program's answers for every plan, as page and files. */
export const wholePages = (app: FastifyInstance, { db }: AppContext): void => {
  const asked = (request: FastifyRequest<Query>) => readFilters<WholeQuery>(request.query, allowed);

  app.get<Query>(wholePaths.page(), { preHandler: may(policy, "ask the numbers") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const { filters, ignored } = asked(request);
    const found = await answerWhole(db, viewer.authorityId, filters);
    return showPage(request, reply, {
      title: "Whole programme", wide: true, breadcrumbs: [{ text: "Insight", href: insightPaths.ask() }, { text: "Whole programme" }],
      main: wholeView({ ...found, asked: filters, ignored, seesReadings: mayI(viewer, readingPolicy, "see readings") }),
    });
  });

  const answered = async (request: FastifyRequest<Query>) => {
    const { answer } = await answerWhole(db, viewerOf(request).authorityId, asked(request).filters);
    if (answer === undefined) throw new Problem("nothing-to-join", "This programme has no audits of a random sample yet.", { status: 404, cure: "Draw a random sample and hand in its audits first." });
    return answer;
  };

  app.get<Query>(wholePaths.csv(), { preHandler: may(policy, "ask the numbers") }, async (request, reply) => {
    const answer = await answered(request);
    return reply.type("text/csv; charset=utf-8").header("content-disposition", 'attachment; filename="whole-programme.csv"').header("cache-control", "no-store").send(wholeCsv(answer));
  });

  app.get<Query>(wholePaths.json(), { preHandler: may(policy, "ask the numbers") }, async (request, reply) => reply.header("cache-control", "no-store").send(wholeJson(await answered(request))));
};
