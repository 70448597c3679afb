import type { FastifyInstance, FastifyRequest } from "fastify";
import { may, showPage, viewerOf } from "../../access/index.ts";
import { listProgrammes } from "../../auditing/index.ts";
import { maybe, Problem, sql } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { reportsPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import { dataCsv, dataMetadata } from "../published-data/data-dictionary.ts";
import { isDataBreakdown, loadDataSet, type DataBreakdown } from "../published-data/load-data-set.ts";
import { usualSuppression } from "../published-data/suppress/suppression-settings.ts";
import { dataSetView } from "../views/data-set-view.ts";

type Asked = { Querystring: Record<string, unknown> };

/** Shows and hands out a programme's data as anybody may have it. */
export const dataSetRoutes = (app: FastifyInstance, { db }: AppContext): void => {
  const guard = { preHandler: may(policy, "publish and withdraw reports") };

  const programmesOf = async (request: FastifyRequest) => (await listProgrammes(db, viewerOf(request).authorityId)).filter((programme) => programme.state !== "draft");
  const chosenOf = ({ query }: FastifyRequest<Asked>): { programme: string; by: DataBreakdown[] } => {
    const asked = [query["by"]].flat().flatMap((each) => (typeof each === "string" ? each.split(",") : []));
    return { programme: typeof query["programme"] === "string" ? query["programme"] : "", by: [...new Set(asked.filter(isDataBreakdown))] };
  };

  app.get<Asked>(reportsPaths.data(), guard, async (request, reply) => {
    const programmes = await programmesOf(request);
    const chosen = chosenOf(request);
    const show = async (dataSet: Awaited<ReturnType<typeof loadDataSet>>["dataSet"] | undefined, fault?: string) => showPage(request, reply, {
      title: "Publish data of a programme", wide: true, backLink: reportsPaths.list(), ...(fault !== undefined && { hasErrors: true, status: 400 }),
      main: dataSetView({ programmes, chosen, dataSet, faults: fault === undefined ? {} : { programme: fault } }),
    });
    if (request.query["programme"] === undefined && request.query["by"] === undefined) return show(undefined);
    if (!programmes.some(({ id }) => id === chosen.programme)) return show(undefined, "Choose a programme");
    try {
      return await show((await loadDataSet(db, viewerOf(request).authorityId, { programmeId: chosen.programme, breakdowns: chosen.by })).dataSet);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return show(undefined, `${error.message} ${error.cure}`);
    }
  });

  const loaded = async (request: FastifyRequest<Asked>) => {
    const chosen = chosenOf(request);
    if (!(await programmesOf(request)).some(({ id }) => id === chosen.programme)) throw new Problem("no-such-programme", "There is no such programme.", { status: 404, cure: "Choose one of the list of programmes." });
    const data = await loadDataSet(db, viewerOf(request).authorityId, { programmeId: chosen.programme, breakdowns: chosen.by });
    return { ...data, fileName: `programme-${data.code.toLowerCase()}-data.csv` };
  };

  app.get<Asked>(reportsPaths.dataCsv(), guard, async (request, reply) => {
    const { dataSet, fileName } = await loaded(request);
    return reply.type("text/csv; charset=utf-8").header("content-disposition", `attachment; filename="${fileName}"`).header("cache-control", "no-store").send(dataCsv(dataSet));
  });

  app.get<Asked>(reportsPaths.dataMetadata(), guard, async (request, reply) => {
    const { dataSet, fileName, programme } = await loaded(request);
    const { authorityId, today } = viewerOf(request);
    const authority = await maybe<{ name: string }>(db, sql`select name from authority where id = ${authorityId}`);
    // The name under which a reader of CSV on the Web looks for it (section 5.3 of its model for tabular data).
    return reply.type("application/csvm+json").header("content-disposition", `attachment; filename="${fileName}-metadata.json"`).header("cache-control", "no-store")
      .send(dataMetadata({ title: `Audits of ${programme}`, publisher: authority?.name ?? "", modified: today, fileName, smallUpTo: usualSuppression.smallUpTo, dataSet }));
  });
};
