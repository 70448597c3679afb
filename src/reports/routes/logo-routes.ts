import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csrfField, may, notice, showPage, uploadedFile, viewerOf } from "../../access/index.ts";
import { one, Problem, sql } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { changeLogo, removeLogo } from "../logo/change-logo.ts";
import { findLogo, findLogoFile } from "../logo/store.ts";
import { reportsPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import type { Faults } from "../views/form-faults.ts";
import { logoView } from "../views/logo-view.ts";

/** Shows, changes and removes the logo that reports bear, and hands its picture to whoever may read reports. */
export const logoRoutes = (app: FastifyInstance, { db }: AppContext): void => {
  const guard = { preHandler: may(policy, "change the council’s logo") };

  const show = async (request: FastifyRequest, reply: FastifyReply, faults: Faults) => {
    const { authorityId } = viewerOf(request);
    const { name } = await one<{ name: string }>(db, sql`select name from authority where id = ${authorityId}`);
    return showPage(request, reply, {
      title: "Logo of the council", backLink: reportsPaths.list(), ...(Object.keys(faults).length > 0 && { hasErrors: true, status: 400 }),
      main: logoView({ csrf: csrfField(request), authorityName: name, logo: await findLogo(db, authorityId), faults }),
    });
  };

  app.get(reportsPaths.logo(), guard, async (request, reply) => show(request, reply, {}));

  app.post(reportsPaths.logo(), { ...guard, config: { uploads: { fileBytes: 8 * 1024 * 1024, allBytes: 8 * 1024 * 1024, files: 1 } } }, async (request, reply) => {
    const file = uploadedFile(request, "logo");
    if (file === undefined) return show(request, reply, { logo: "Choose a file" });
    try {
      await changeLogo(db, viewerOf(request), file.data);
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== "bad-logo") throw error;
      return show(request, reply, { logo: `${error.message} ${error.cure}` });
    }
    notice(request, "The logo was changed. Drafts bear it from now on.");
    return reply.redirect(reportsPaths.logo(), 303);
  });

  app.post(reportsPaths.removeLogo(), guard, async (request, reply) => {
    await removeLogo(db, viewerOf(request));
    notice(request, "The logo was removed.");
    return reply.redirect(reportsPaths.logo(), 303);
  });

  app.get<{ Params: { sha256: string } }>(reportsPaths.logoFile(":sha256"), { preHandler: may(policy, "see published reports") }, async (request, reply) => {
    const content = await findLogoFile(db, viewerOf(request).authorityId, request.params.sha256);
    if (content === undefined) throw new Problem("logo-not-found", "There is no such picture.", { status: 404, cure: "Go back to the report." });
    // Its address is its fingerprint, so it never changes there; it is still for those only who may read reports.
    return reply.type("image/png").header("cache-control", "private, max-age=86400, immutable").send(content);
  });
};
