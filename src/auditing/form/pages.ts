import type { FastifyInstance } from "fastify";
import type { AppContext } from "../../platform/web/app-context.ts";
import { answerPages } from "./answer-pages.ts";
import { besidePage } from "./beside-page.ts";
import { auditPages } from "./form-pages.ts";
import { talkPages } from "./talk-pages.ts";

/** The routes of audits: my audits, the form beside the document, saving, handing in, and what is said about them. */
export const auditFormPages = (app: FastifyInstance, context: AppContext): void => {
  auditPages(app, context);
  answerPages(app, context);
  talkPages(app, context);
  besidePage(app, context);
};
