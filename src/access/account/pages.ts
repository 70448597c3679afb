import { setTimeout as sleep } from "node:timers/promises";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { one, Problem, run, sql } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { may } from "../may.ts";
import { hashPassword, isPassword } from "../password/hash-password.ts";
import { passwordFault } from "../password/password-fault.ts";
import type { PasswordErrors } from "../password/set-password-view.ts";
import { accessPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import { endSession, endSessionsOf } from "../session/end-session.ts";
import { addressKey, countTry, forgetFailures, pauseAfter } from "../sign-in/sign-in-limit.ts";
import { viewerOf, type Viewer } from "../viewer.ts";
import { csrfField } from "../web/csrf-field.ts";
import { formText } from "../web/form-text.ts";
import { notice } from "../web/notice.ts";
import { showPage } from "../web/show-page.ts";
import { accountView } from "./account-view.ts";
import { changePasswordView } from "./change-password-view.ts";
import { listSessions } from "./list-sessions.ts";

const guard = { preHandler: may(policy, "see my own account") };

/** A person's own page. */
export const accountPages = (app: FastifyInstance, { db, settings }: AppContext): void => {
  const kept = ({ authorityId, accountId }: Viewer) => one<{ passwordHash: string | null; teamName: string | null }>(db, sql`
    select c.password_hash as "passwordHash", t.name as "teamName"
    from account c left join team t on t.authority_id = c.authority_id and t.id = c.team_id
    where c.authority_id = ${authorityId} and c.id = ${accountId}`);

  const hashOfThis = (request: FastifyRequest): Buffer => request.signedIn?.tokenHash ?? Buffer.alloc(0);

  app.get(accessPaths.account(), guard, async (request, reply) => {
    const viewer = viewerOf(request);
    const { passwordHash, teamName } = await kept(viewer);
    return showPage(request, reply, {
      title: "Your account",
      main: accountView({
        viewer, teamName, hasPassword: passwordHash !== null, csrf: csrfField(request),
        sessions: await listSessions(db, viewer.authorityId, viewer.accountId), thisSession: hashOfThis(request).toString("hex"),
      }),
    });
  });

  app.post(accessPaths.endSession(), guard, async (request, reply) => {
    const viewer = viewerOf(request);
    const wanted = formText(request, "session");
    if (wanted === "others") {
      await endSessionsOf(db, viewer, hashOfThis(request));
      notice(request, "You are signed out everywhere else.");
    } else {
      if (!/^[0-9a-f]{64}$/.test(wanted) || !(await endSession(db, viewer, Buffer.from(wanted, "hex")))) {
        throw new Problem("no-such-session", "There is no such session of yours.", { status: 404, cure: "It may have ended meanwhile. Go to your account and look again." });
      }
      notice(request, "The session was ended.");
    }
    return reply.redirect(accessPaths.account(), 303);
  });

  const showForm = (request: FastifyRequest, reply: FastifyReply, viewer: Viewer, errors: PasswordErrors) => showPage(request, reply, {
    title: "Change your password", backLink: accessPaths.account(), ...(Object.keys(errors).length > 0 && { hasErrors: true, status: 400 }),
    main: changePasswordView({ csrf: csrfField(request), email: viewer.email, errors }),
  });

  app.get(accessPaths.changePassword(), guard, async (request, reply) => showForm(request, reply, viewerOf(request), {}));

  app.post(accessPaths.changePassword(), guard, async (request, reply) => {
    const viewer = viewerOf(request);
    const { passwordHash } = await kept(viewer);
    const password = formText(request, "password");
    const fault = passwordFault(password, [viewer.name, viewer.email, viewer.authorityName]);
    if (fault !== undefined) return showForm(request, reply, viewer, { password: fault });
    if (password !== formText(request, "again")) return showForm(request, reply, viewer, { again: "Enter the same password twice" });
    // Whoever finds a computer unlocked must not guess the password here.
    const key = addressKey(settings.cookieSecret, `account ${viewer.accountId}`);
    await sleep(pauseAfter(await countTry(db, key)));
    if (!(await isPassword(formText(request, "current"), passwordHash))) return showForm(request, reply, viewer, { current: "This is not your password" });
    await forgetFailures(db, key);
    await run(db, sql`update account set password_hash = ${await hashPassword(password)} where authority_id = ${viewer.authorityId} and id = ${viewer.accountId}`);
    await endSessionsOf(db, viewer, hashOfThis(request));
    notice(request, "Your password was changed. Wherever else you were signed in, you are signed out.");
    return reply.redirect(accessPaths.account(), 303);
  });
};
