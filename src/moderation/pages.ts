import type { FastifyInstance } from "fastify";
import { formPaths } from "../auditing/index.ts";
import type { AppContext } from "../platform/web/app-context.ts";
import { agreementPages } from "./agreement/pages.ts";
import { calibrationPages } from "./calibration/pages.ts";
import { outsidePages } from "./outside/pages.ts";
import { severityPages } from "./severity/pages.ts";
import { settlePages } from "./settle/pages.ts";

/** The pages of second ratings, calibration, outside auditors, agreement and severity. */
export const moderationPages = (app: FastifyInstance, context: AppContext): void => {
  settlePages(app, context, { mine: formPaths.mine(), audit: formPaths.form });
  calibrationPages(app, context);
  outsidePages(app, context);
  agreementPages(app, context);
  severityPages(app, context);
};
