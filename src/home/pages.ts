import type { FastifyInstance } from "fastify";
import { may, mayI, showPage, viewerOf } from "../access/index.ts";
import { ratingsPolicy } from "../auditing/index.ts";
import type { AppContext } from "../platform/web/app-context.ts";
import { listReports, reportsPolicy } from "../reports/index.ts";
import { moreView } from "./more-view.ts";
import { homeView } from "./home-view.ts";
import { loadFirstSteps } from "./load-first-steps.ts";
import { loadMyRatings } from "./load-my-ratings.ts";
import { loadProgramme } from "./load-programme.ts";
import { loadWaiting } from "./load-waiting.ts";
import { homePaths } from "./paths.ts";
import { policy } from "./policy.ts";

const REPORTS_SHOWN = 4;

export const homePages = (app: FastifyInstance, { db }: AppContext): void => {
  app.get(homePaths.home(), { preHandler: may(policy, "see the home page") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const maySeeRatings = mayI(viewer, ratingsPolicy, "see ratings");
    const [waiting, programme, myRatings, reports, steps] = await Promise.all([
      loadWaiting(db, viewer),
      maySeeRatings ? loadProgramme(db, viewer) : undefined,
      maySeeRatings ? loadMyRatings(db, viewer) : undefined,
      mayI(viewer, reportsPolicy, "see published reports") ? listReports(db, viewer.authorityId, { states: ["published"] }) : [],
      loadFirstSteps(db, viewer.authorityId),
    ]);
    return showPage(request, reply, { title: "Home", wide: true, main: homeView({ viewer, waiting, programme, myRatings, reports: reports.slice(0, REPORTS_SHOWN), steps }) });
  });

  app.get(homePaths.more(), { preHandler: may(policy, "see the further rooms") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const rooms = request.server.navigation.filter((room) => room.about !== undefined && mayI(viewer, room.policy, room.sentence));
    return showPage(request, reply, { title: "More", main: moreView(rooms) });
  });
};
