import type { FastifyInstance } from "fastify";
import type { AppContext } from "../platform/web/app-context.ts";
import { accountPages } from "./account/pages.ts";
import { setPasswordPages } from "./password/pages.ts";
import { peoplePages } from "./people/pages.ts";
import { signInPages } from "./sign-in/pages.ts";

/** The routes of access: signing in and out, one's own account, and the people of an authority. */
export const accessPages = (app: FastifyInstance, context: AppContext): void => {
  signInPages(app, context);
  setPasswordPages(app, context);
  accountPages(app, context);
  peoplePages(app, context);
};
