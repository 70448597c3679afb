import { setTimeout as sleep } from "node:timers/promises";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { maybe, Problem, sql } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { may } from "../may.ts";
import { accessPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import { endSession } from "../session/end-session.ts";
import { clearSessionCookie, setSessionCookie } from "../session/session-cookie.ts";
import { startSession } from "../session/start-session.ts";
import { viewerIfAny, viewerOf } from "../viewer.ts";
import { csrfField } from "../web/csrf-field.ts";
import { formText } from "../web/form-text.ts";
import { showPage } from "../web/show-page.ts";
import { chooseAuthorityView } from "./choose-authority-view.ts";
import { readChoice, rememberChoice } from "./authority-choice.ts";
import { findAccounts } from "./find-accounts.ts";
import { isOnThisMachine } from "./is-on-this-machine.ts";
import { listDemoPeople } from "./list-demo-people.ts";
import { nextPage } from "./next-page.ts";
import { addressKey, countTry, forgetFailures, pauseAfter } from "./sign-in-limit.ts";
import { signInView } from "./sign-in-view.ts";

const open = { config: { isPublic: true, rateLimit: { max: 60, timeWindow: "1 minute" } } };
const WRONG = "There is no account with this email address and password";

/** Signing in, by password or as a person of the demonstration, and signing out. */
export const signInPages = (app: FastifyInstance, { db, settings }: AppContext): void => {
  const mayChoosePerson = (request: FastifyRequest) => settings.demo && isOnThisMachine(request);

  const showForm = async (request: FastifyRequest, reply: FastifyReply, form: { next: string; email: string; fault?: string }) =>
    showPage(request, reply, {
      title: "Sign in", ...(form.fault !== undefined && { hasErrors: true, status: 401 }),
      main: signInView({ ...form, isEmpty: (await maybe(db, sql`select 1 from account limit 1`)) === undefined, csrf: csrfField(request), ...(mayChoosePerson(request) && { people: await listDemoPeople(db) }) }),
    });

  const signIn = async (request: FastifyRequest, reply: FastifyReply, account: { authorityId: string; accountId: string }) => {
    const before = request.signedIn;
    if (before !== null) await endSession(db, before.viewer, before.tokenHash);
    setSessionCookie(reply, await startSession(db, account.authorityId, account.accountId));
    return reply.redirect(nextPage(formText(request, "next")), 303);
  };

  app.get<{ Querystring: Record<string, unknown> }>(accessPaths.signIn(), { config: { isPublic: true } }, async (request, reply) => {
    const next = nextPage(request.query["next"]);
    return viewerIfAny(request) === undefined ? showForm(request, reply, { next, email: "" }) : reply.redirect(next, 302);
  });

  app.post(accessPaths.signIn(), open, async (request, reply) => {
    const email = formText(request, "email").trim().toLowerCase();
    const password = formText(request, "password");
    const next = nextPage(formText(request, "next"));
    if (email === "" || password === "") return showForm(request, reply, { next, email, fault: "Enter your email address and your password" });
    if (email.length > 254 || password.length > 1_000) return showForm(request, reply, { next, email: "", fault: WRONG });
    const key = addressKey(settings.cookieSecret, email);
    await sleep(pauseAfter(await countTry(db, key)));
    const accounts = await findAccounts(db, email, password);
    const [account] = accounts;
    if (account === undefined) return showForm(request, reply, { next, email, fault: WRONG });
    await forgetFailures(db, key);
    if (accounts.length === 1) return signIn(request, reply, account);
    rememberChoice(reply, accounts);
    return showPage(request, reply, {
      title: "Which authority do you want to work for?",
      main: chooseAuthorityView({ csrf: csrfField(request), next, authorities: accounts.map(({ authorityId, authorityName }) => ({ id: authorityId, name: authorityName })) }),
    });
  });

  app.post(accessPaths.chooseAuthority(), open, async (request, reply) => {
    const accountId = readChoice(request, reply, formText(request, "authority"));
    const authorityId = formText(request, "authority");
    const isActive = accountId !== undefined && (await maybe(db, sql`select 1 from account where authority_id = ${authorityId} and id = ${accountId} and is_active`)) !== undefined;
    if (accountId === undefined || !isActive) return showForm(request, reply, { next: nextPage(formText(request, "next")), email: "", fault: "Sign in again, and choose one of your authorities within five minutes" });
    return signIn(request, reply, { authorityId, accountId });
  });

  app.post(accessPaths.signInAsDemoPerson(), open, async (request, reply) => {
    if (!mayChoosePerson(request)) {
      throw new Problem("no-demonstration", "People of a demonstration can be chosen only on the machine itself.", { status: 403, cure: "Sign in with an email address and a password." });
    }
    const wanted = { authorityId: formText(request, "authority"), accountId: formText(request, "account") };
    const person = (await listDemoPeople(db)).find((each) => each.authorityId === wanted.authorityId && each.accountId === wanted.accountId);
    if (person === undefined) throw new Problem("no-such-person", "There is no such person in the demonstration.", { status: 404, cure: "Go to the sign-in page and choose again." });
    return signIn(request, reply, person);
  });

  app.post(accessPaths.signOut(), { preHandler: may(policy, "see my own account") }, async (request, reply) => {
    const viewer = viewerOf(request);
    if (request.signedIn !== null) await endSession(db, viewer, request.signedIn.tokenHash);
    clearSessionCookie(reply);
    return reply.redirect(accessPaths.signIn(), 303);
  });
};
