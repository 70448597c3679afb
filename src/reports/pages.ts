import type { FastifyInstance } from "fastify";
import type { AppContext } from "../platform/web/app-context.ts";
import { correctionRoutes } from "./routes/correction-routes.ts";
import { dataSetRoutes } from "./routes/data-set-routes.ts";
import { draftRecommendationRoutes } from "./routes/draft-recommendation-routes.ts";
import { editRoutes } from "./routes/edit-routes.ts";
import { layoutRoutes } from "./routes/layout-routes.ts";
import { logoRoutes } from "./routes/logo-routes.ts";
import { monthsReportRoutes } from "./routes/months-report-routes.ts";
import { programmeReportRoutes } from "./routes/programme-report-routes.ts";
import { publishRoutes } from "./routes/publish-routes.ts";
import { quoteRoutes } from "./routes/quote-routes.ts";
import { recommendationRoutes } from "./routes/recommendation-routes.ts";
import { reportRoutes } from "./routes/report-routes.ts";

/** The routes of reports and of their recommendations. */
export const reportsPages = (app: FastifyInstance, context: AppContext): void => {
  reportRoutes(app, context);
  monthsReportRoutes(app, context);
  programmeReportRoutes(app, context);
  dataSetRoutes(app, context);
  editRoutes(app, context);
  layoutRoutes(app, context);
  logoRoutes(app, context);
  quoteRoutes(app, context);
  correctionRoutes(app, context);
  draftRecommendationRoutes(app, context);
  publishRoutes(app, context);
  recommendationRoutes(app, context);
};
