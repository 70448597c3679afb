import type { FastifyInstance } from "fastify";
import type { AppContext } from "../platform/web/app-context.ts";
import { signInPages } from "./sign-in/pages.ts";

/** The routes of access: signing in and out. */
export const accessPages = (app: FastifyInstance, context: AppContext): void => {
  signInPages(app, context);
};
