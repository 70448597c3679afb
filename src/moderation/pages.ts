import type { FastifyInstance } from "fastify";
import type { AppContext } from "../platform/web/app-context.ts";
import { agreementPages } from "./agreement/pages.ts";
import { moderationPaths } from "./paths.ts";
import { severityPages } from "./severity/pages.ts";
import { settlePages } from "./settle/pages.ts";

/** The pages of second ratings, calibration, outside auditors, agreement and severity. */
export const moderationPages = (app: FastifyInstance, context: AppContext): void => {
  settlePages(app, context, { mine: moderationPaths.myAudits(), audit: moderationPaths.audit });
  agreementPages(app, context);
  severityPages(app, context);
};
