import type { FastifyInstance } from "fastify";
import type { AppContext } from "../platform/web/app-context.ts";
import { accountPages } from "./account/pages.ts";
import { mailPages } from "./mail/pages.ts";
import { setPasswordPages } from "./password/pages.ts";
import { peoplePages } from "./people/pages.ts";
import { signInPages } from "./sign-in/pages.ts";
import { accessTrailWords } from "./trail/access-trail-words.ts";
import { trailPages } from "./trail/pages.ts";
import { joinTrailWords, type TrailWords } from "./trail/trail-words.ts";

/**
 * The routes of access: signing in and out, one's own account, the people of an authority, the messages to them, and the trail. `trailWords` are what the other rooms say
 * that their acts and subjects mean.
 */
export const accessPages = (app: FastifyInstance, context: AppContext, trailWords: readonly TrailWords[] = []): void => {
  signInPages(app, context);
  setPasswordPages(app, context);
  accountPages(app, context);
  peoplePages(app, context);
  mailPages(app, context);
  trailPages(app, context, joinTrailWords([accessTrailWords, ...trailWords]));
};
