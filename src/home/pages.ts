import type { FastifyInstance } from "fastify";
import { may, showPage, viewerOf } from "../access/index.ts";
import type { AppContext } from "../platform/web/app-context.ts";
import { html } from "../ui/index.ts";
import { homePaths } from "./paths.ts";
import { policy } from "./policy.ts";

export const homePages = (app: FastifyInstance, _context: AppContext): void => {
  app.get(homePaths.home(), { preHandler: may(policy, "see the home page") }, async (request, reply) => {
    const viewer = viewerOf(request);
    return showPage(request, reply, { title: "Home", wide: true, main: html`<h1 class="govuk-heading-l">${viewer.name}</h1>` });
  });
};
