import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csrfField, may, notice, recordOpening, showPage, viewerOf } from "../../access/index.ts";
import { loadThemedComments, type ThemedComment } from "../../insight/index.ts";
import { Problem } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { reportsPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import { chooseQuotes } from "../quotes/choose-quotes.ts";
import { holdsName } from "../quotes/holds-name.ts";
import { quoteField, readQuotes } from "../quotes/read-quotes.ts";
import { namesBehind, quotesOf } from "../quotes/store.ts";
import type { ReportRow } from "../store.ts";
import type { Faults } from "../views/form-faults.ts";
import { quotesView, type QuotesPage } from "../views/quotes-view.ts";
import { draftOf, field } from "./of-request.ts";

type ById = { Params: { id: string } };
type Subject = { report: ReportRow; comments: ThemedComment[]; names: ReadonlyMap<string, readonly string[]> };

/** Chooses which comments of auditors the draft of a programme's report quotes. */
export const quoteRoutes = (app: FastifyInstance, { db }: AppContext): void => {
  const guard = { preHandler: may(policy, "make and edit reports") };

  const subjectOf = async (request: FastifyRequest<ById>): Promise<Subject> => {
    const report = await draftOf(db, request);
    const { authorityId } = viewerOf(request);
    if (report.kind !== "programme-year" || report.programmeId === null) throw new Problem("quotes-nothing", "This report quotes no comments.", { status: 404, cure: "The report of a programme’s year does." });
    const comments = await loadThemedComments(db, authorityId, report.programmeId);
    return { report, comments, names: await namesBehind(db, authorityId, [...new Set(comments.map(({ ratingId }) => ratingId))]) };
  };

  const show = async (request: FastifyRequest<ById>, reply: FastifyReply, { report, comments, names }: Subject, choiceOf: QuotesPage["choiceOf"], faults: Faults, status = 200) => {
    await recordOpening(db, viewerOf(request), { act: "open-comments", subject: { kind: "report", id: report.id } });
    return showPage(request, reply, {
      title: "Choose comments to quote", backLink: reportsPaths.report(report.id), ...(status !== 200 && { hasErrors: true, status }),
      main: quotesView({
        csrf: csrfField(request), reportId: report.id, reportTitle: report.title, revision: report.revision, comments, choiceOf, faults,
        named: new Set(comments.filter((comment) => holdsName(comment.text, names.get(comment.ratingId) ?? []))),
      }),
    });
  };

  app.get<ById>(reportsPaths.quotes(":id"), guard, async (request, reply) => {
    const subject = await subjectOf(request);
    const kept = new Map((await quotesOf(db, viewerOf(request).authorityId, subject.report.id)).map((quote) => [quoteField(quote).chosen, quote.text]));
    return show(request, reply, subject, (comment) => {
      const words = kept.get(quoteField(comment).chosen);
      return { isChosen: words !== undefined, words: words ?? comment.text };
    }, {});
  });

  app.post<ById>(reportsPaths.quotes(":id"), guard, async (request, reply) => {
    const subject = await subjectOf(request);
    const form = (request.body ?? {}) as Record<string, unknown>;
    const typed: QuotesPage["choiceOf"] = (comment) => ({ isChosen: field(request, quoteField(comment).chosen) === "yes", words: typeof form[quoteField(comment).words] === "string" ? field(request, quoteField(comment).words) : comment.text });
    const { quotes, faults } = readQuotes(form, subject.comments, subject.names);
    if (Object.keys(faults).length > 0) return show(request, reply, subject, typed, faults, 400);
    try {
      await chooseQuotes(db, viewerOf(request), { reportId: subject.report.id, quotes, seen: Number(field(request, "revision")) });
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== "report-changed") throw error;
      return show(request, reply, subject, typed, { "main-content": `${error.message} ${error.cure}` }, 409);
    }
    notice(request, quotes.length === 0 ? "The report quotes no comments." : quotes.length === 1 ? "The report quotes 1 comment." : `The report quotes ${quotes.length} comments.`);
    return reply.redirect(`${reportsPaths.report(subject.report.id)}#themes`, 303);
  });
};
