import type { FastifyInstance } from "fastify";
import { Problem } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { accessPaths } from "../paths.ts";
import { setSessionCookie } from "../session/session-cookie.ts";
import { startSession } from "../session/start-session.ts";
import { csrfField } from "../web/csrf-field.ts";
import { formText } from "../web/form-text.ts";
import { notice } from "../web/notice.ts";
import { showPage } from "../web/show-page.ts";
import { hashPassword } from "./hash-password.ts";
import { passwordFault } from "./password-fault.ts";
import { findPasswordLink, usePasswordLink } from "./password-link.ts";
import { type PasswordErrors, setPasswordView } from "./set-password-view.ts";

const open = { config: { isPublic: true, rateLimit: { max: 30, timeWindow: "1 minute" } } };

function noLink(): Problem {
  return new Problem("link-used", "This link was used already, or is too old.", { status: 404, cure: "Ask an administrator of your authority for a new one." });
}

/** The one-time links with which people set their own password. */
export const setPasswordPages = (app: FastifyInstance, { db }: AppContext): void => {
  app.get<{ Params: { token: string } }>(accessPaths.setPassword(":token"), open, async (request, reply) => {
    const owner = await findPasswordLink(db, request.params.token);
    if (owner === undefined) throw noLink();
    return showPage(request, reply, {
      title: "Choose your password",
      main: setPasswordView({ ...owner, csrf: csrfField(request), action: accessPaths.setPassword(request.params.token), errors: {} }),
    });
  });

  app.post<{ Params: { token: string } }>(accessPaths.setPassword(":token"), open, async (request, reply) => {
    const { token } = request.params;
    const owner = await findPasswordLink(db, token);
    if (owner === undefined) throw noLink();
    const password = formText(request, "password");
    const fault = passwordFault(password, [owner.name, owner.email, owner.authorityName]);
    const errors: PasswordErrors = {
      ...(fault !== undefined && { password: fault }),
      ...(fault === undefined && password !== formText(request, "again") && { again: "Enter the same password twice" }),
    };
    if (Object.keys(errors).length > 0) {
      return showPage(request, reply, {
        title: "Choose your password", hasErrors: true, status: 400,
        main: setPasswordView({ ...owner, csrf: csrfField(request), action: accessPaths.setPassword(token), errors }),
      });
    }
    if (!(await usePasswordLink(db, token, owner, await hashPassword(password)))) throw noLink();
    setSessionCookie(reply, await startSession(db, owner.authorityId, owner.accountId));
    notice(request, "Your password is set, and you are signed in.");
    return reply.redirect("/", 303);
  });
};
