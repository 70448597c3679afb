import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csrfField, formText, may, mayI, notice, showPage, viewerOf } from "../../access/index.ts";
import { addMail, isId, maybe, Problem, readTypedDate, sql } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { typedDateIn, type Faults } from "../programmes/form-parts.ts";
import { formPaths } from "./paths.ts";
import { formPolicy as policy } from "./policy.ts";
import { addAction, endAction, listActions } from "./store/actions.ts";
import { instrumentOf } from "./store/instrument-of.ts";
import { loadAudit, type Audit } from "./store/load-audit.ts";
import { addMessage, listMessages } from "./store/messages.ts";
import { sendBack, withdrawAudit } from "./store/send-back.ts";
import { actionsView, type TypedAction } from "./views/actions-view.ts";
import { messagesView, type Conversation } from "./views/messages-view.ts";
import { sendBackView, withdrawView } from "./views/word-form-views.ts";

type ById = { Params: { id: string } };
const LONGEST = 5000;

const wordsFault = (words: string): string | undefined => (words === "" ? "Write a sentence or two" : words.length > LONGEST ? "Write at most 5,000 characters" : undefined);
const wordsIn = (request: FastifyRequest) => formText(request, "words").replaceAll("\r\n", "\n").trim();

/** What is said and agreed about an audit: messages, actions, sending back, withdrawing. */
export const talkPages = (app: FastifyInstance, { db }: AppContext): void => {
  const talk = { preHandler: may(policy, "talk about an audit") };
  const rate = { preHandler: may(policy, "audit what was given to me") };

  const showMessages = async (request: FastifyRequest, reply: FastifyReply, audit: Audit, typed: Conversation["typed"], error?: string) => {
    const viewer = viewerOf(request);
    const as = audit.may.talk ?? "auditor";
    const [tool, messages, writer] = await Promise.all([
      instrumentOf(db, viewer.authorityId, audit.instrumentHash), listMessages(db, viewer.authorityId, audit.id, as === "writer"),
      maybe<{ writer: string | null }>(db, sql`select writer from plan where authority_id = ${viewer.authorityId} and id = ${audit.planId}`),
    ]);
    return showPage(request, reply, {
      title: `Messages about ${audit.reference}`, backLink: as === "writer" ? formPaths.mine() : formPaths.form(audit.id), ...(error !== undefined && { hasErrors: true, status: 400 }),
      main: messagesView({ audit, tool, messages, as, accountId: viewer.accountId, writer: writer?.writer ?? null, csrf: csrfField(request), typed, error }),
    });
  };

  app.get<ById & { Querystring: Record<string, unknown> }>(formPaths.messages(":id"), talk, async (request, reply) => {
    const about = request.query["about"];
    return showMessages(request, reply, await loadAudit(db, viewerOf(request), request.params.id, "talk"), { words: "", about: typeof about === "string" ? about : "", kind: "to-writer" });
  });

  app.post<ById>(formPaths.messages(":id"), talk, async (request, reply) => {
    const viewer = viewerOf(request);
    const audit = await loadAudit(db, viewer, request.params.id, "talk");
    const typed = { words: wordsIn(request), about: formText(request, "about"), kind: formText(request, "kind") };
    const fault = wordsFault(typed.words);
    if (fault !== undefined) return showMessages(request, reply, audit, typed, fault);
    const isWriter = audit.may.talk === "writer";
    const tool = await instrumentOf(db, viewer.authorityId, audit.instrumentHash);
    await addMessage(db, viewer, audit.id, {
      kind: isWriter ? "reply" : typed.kind === "note" ? "note" : "to-writer", text: typed.words, criterionId: !isWriter && tool.criteria.has(typed.about) ? typed.about : null,
    });
    if (isWriter && audit.accountId !== null) {
      await addMail(db, { authorityId: viewer.authorityId, toAccountId: audit.accountId, kind: "writer-replied", subject: `The writer replied about ${audit.reference}`, body: `The writer replied to your message about ${audit.reference}. Sign in to Goldenthread and open My audits to read it.` });
    }
    notice(request, isWriter ? "Your reply was sent." : "Your message was sent.");
    return reply.redirect(formPaths.messages(audit.id), 303);
  });

  /** A page that asks for words and does one thing with them. */
  const wordPage = (path: (id: string) => string, sentence: "send audits back" | "withdraw audits", what: "sendBack" | "withdraw", title: string, view: typeof sendBackView, doIt: typeof sendBack, done: (audit: Audit) => string) => {
    const guard = { preHandler: may(policy, sentence) };
    const show = (request: FastifyRequest, reply: FastifyReply, audit: Audit, typed = "", error?: string) => showPage(request, reply, {
      title: `${title} ${audit.reference}`, backLink: formPaths.form(audit.id), ...(error !== undefined && { hasErrors: true, status: 400 }), main: view({ audit, csrf: csrfField(request), typed, error }),
    });
    app.get<ById>(path(":id"), guard, async (request, reply) => show(request, reply, await loadAudit(db, viewerOf(request), request.params.id, what)));
    app.post<ById>(path(":id"), guard, async (request, reply) => {
      const viewer = viewerOf(request);
      const audit = await loadAudit(db, viewer, request.params.id, what);
      const words = wordsIn(request);
      const fault = wordsFault(words);
      if (fault !== undefined) return show(request, reply, audit, words, fault);
      await doIt(db, viewer, audit, words);
      notice(request, done(audit));
      return reply.redirect(formPaths.mine(), 303);
    });
  };
  wordPage(formPaths.sendBack, "send audits back", "sendBack", "Send back", sendBackView, sendBack, (audit) => `${audit.reference} was sent back to ${audit.person ?? "the auditor"}.`);
  wordPage(formPaths.withdraw, "withdraw audits", "withdraw", "Withdraw", withdrawView, withdrawAudit, (audit) => `${audit.reference} was withdrawn.`);

  const noDate = { day: "", month: "", year: "" };
  const mayAct = (request: FastifyRequest, audit: Audit): boolean => audit.state !== "withdrawn" && (audit.may.talk === "auditor" || mayI(viewerOf(request), policy, "withdraw audits"));
  const showActions = async (request: FastifyRequest, reply: FastifyReply, audit: Audit, typed: TypedAction = { text: "", lead: "", due: noDate }, faults: Faults = {}) => showPage(request, reply, {
    title: `Actions of ${audit.reference}`, wide: true, backLink: formPaths.form(audit.id), ...(Object.keys(faults).length > 0 && { hasErrors: true, status: 400 }),
    main: actionsView({ audit, actions: await listActions(db, viewerOf(request).authorityId, audit.id), mayAct: mayAct(request, audit), csrf: csrfField(request), typed, faults, today: viewerOf(request).today }),
  });
  const toAct = async (request: FastifyRequest<ById>) => {
    const audit = await loadAudit(db, viewerOf(request), request.params.id, "read");
    if (!mayAct(request, audit)) throw new Problem("not-yours", "Only those who made this audit, or the QA officer, agree actions.", { status: 403, cure: "Ask the QA officer who runs the programme." });
    return audit;
  };

  app.get<ById>(formPaths.actions(":id"), rate, async (request, reply) => showActions(request, reply, await loadAudit(db, viewerOf(request), request.params.id, "read")));

  app.post<ById>(formPaths.actions(":id"), rate, async (request, reply) => {
    const viewer = viewerOf(request);
    const audit = await toAct(request);
    const typed: TypedAction = { text: formText(request, "text").trim(), lead: formText(request, "lead").trim(), due: typedDateIn(request, "due") };
    const due = readTypedDate(typed.due, "27 3 2027");
    const faults: Faults = {
      ...((typed.text.length < 3 || typed.text.length > 1000) && { text: typed.text.length < 3 ? "Say what is to be done" : "Use at most 1,000 characters" }),
      ...((typed.lead.length < 2 || typed.lead.length > 120) && { lead: typed.lead.length < 2 ? "Give the name of who leads it" : "The name must have at most 120 characters" }),
      ...("fault" in due && { "due-day": due.fault }),
    };
    if ("fault" in due || Object.keys(faults).length > 0) return showActions(request, reply, audit, typed, faults);
    await addAction(db, viewer, audit.id, { text: typed.text, lead: typed.lead, dueOn: due.date });
    notice(request, "The action was added.");
    return reply.redirect(formPaths.actions(audit.id), 303);
  });

  app.post<{ Params: { id: string; action: string } }>(formPaths.action(":id", ":action"), rate, async (request, reply) => {
    const viewer = viewerOf(request);
    const audit = await toAct(request);
    const state = formText(request, "state");
    if (!isId(request.params.action) || (state !== "done" && state !== "dropped")) throw new Problem("no-such-action", "There is no such action.", { status: 404, cure: "Go back to the actions of the audit." });
    const ended = await endAction(db, viewer.authorityId, audit.id, request.params.action, state, formText(request, "note").trim().slice(0, 300));
    notice(request, ended ? (state === "done" ? "The action is done." : "The action was dropped.") : "The action was ended already.");
    return reply.redirect(formPaths.actions(audit.id), 303);
  });
};
