import type { FastifyInstance } from "fastify";
import type { AppContext } from "../../platform/web/app-context.ts";
import type { ReadingSetup } from "../jobs/reading-setup.ts";
import { findingPages } from "../list/pages.ts";
import { uploadPages } from "../upload/pages.ts";
import { planReadingPages } from "./reading-pages.ts";

/** The routes of this room. `setup` says how documents are read and where ratings are kept. */
export const readingPages = (app: FastifyInstance, context: AppContext, setup: ReadingSetup): void => {
  findingPages(app, context);
  planReadingPages(app, context);
  uploadPages(app, context, setup);
};
