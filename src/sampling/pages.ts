import type { FastifyInstance } from "fastify";
import type { AppContext } from "../platform/web/index.ts";
import type { SamplingHooks } from "./hooks.ts";
import { calculatorRoutes } from "./routes/calculator-routes.ts";
import { drawRoutes } from "./routes/draw-routes.ts";
import { withTrail } from "./routes/with-trail.ts";
import { sampleRoutes } from "./routes/sample-routes.ts";

/** The routes of this room; `hooks` say where cycles are and what follows from a draw. */
export const samplingPages = (app: FastifyInstance, context: AppContext, hooks: SamplingHooks): void => {
  const traced = withTrail(hooks);
  drawRoutes(app, context, traced);
  sampleRoutes(app, context, traced);
  calculatorRoutes(app);
};
