import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csrfField, may, notice, showPage, viewerOf } from "../../access/index.ts";
import { Problem } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { asTyped } from "../dip-sample/text-of.ts";
import { makeDraft } from "../kinds/make-draft.ts";
import { slotName, type TextSlot } from "../kinds/report-kind.ts";
import { reportKinds } from "../kinds/report-kinds.ts";
import { reportsPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import type { ReportRow } from "../store.ts";
import { editText, longestText, versionOfText } from "../use-cases/edit-text.ts";
import { renameReport } from "../use-cases/rename-report.ts";
import { editTextView, type EditTextPage } from "../views/edit-text-view.ts";
import { titleView } from "../views/title-view.ts";
import { draftOf, field } from "./of-request.ts";

type ByBlock = { Params: { id: string; block: string } };
type ById = { Params: { id: string } };

/** Changes the title and the words of a draft, one thing a page. */
export const editRoutes = (app: FastifyInstance, { db }: AppContext): void => {
  const guard = { preHandler: may(policy, "make and edit reports") };

  const slotOf = (report: ReportRow, block: string): TextSlot => {
    const slot = Object.hasOwn(reportKinds[report.kind].texts, block) ? reportKinds[report.kind].texts[block] : undefined;
    if (slot === undefined) throw new Problem("no-such-text", "The report has no such text.", { status: 404, cure: "Go back to the report and choose a text." });
    return slot;
  };

  const showText = async (request: FastifyRequest<ByBlock>, reply: FastifyReply, over: Partial<EditTextPage> = {}, status = 200) => {
    const report = await draftOf(db, request);
    const { block } = request.params;
    const slot = slotOf(report, block);
    const programs = (await makeDraft(db, viewerOf(request).authorityId, report)).words(block);
    return showPage(request, reply, {
      title: slotName(slot), backLink: `${reportsPaths.report(report.id)}#${block}`, ...(status !== 200 && { hasErrors: true, status }),
      main: editTextView({
        csrf: csrfField(request), reportId: report.id, reportTitle: report.title, block, slot, programs, edited: report.edits[block] !== undefined,
        text: report.edits[block] ?? asTyped(programs), version: versionOfText(report.edits[block]), faults: {}, ...over,
      }),
    });
  };

  app.get<ByBlock>(reportsPaths.text(":id", ":block"), guard, async (request, reply) => showText(request, reply));

  const save = async (request: FastifyRequest<ByBlock>, reply: FastifyReply, text: string | null) => {
    const { block } = request.params;
    const report = await draftOf(db, request);
    slotOf(report, block);
    const { id: reportId } = report;
    if (text !== null && text.length > longestText) {
      return showText(request, reply, { text, version: field(request, "version"), faults: { text: `Use ${longestText.toLocaleString("en-GB")} characters at most; you have written ${text.length.toLocaleString("en-GB")}` } }, 400);
    }
    const saved = await editText(db, viewerOf(request), { reportId, block, text, version: field(request, "version") });
    if (saved.outcome === "conflict") {
      return showText(request, reply, {
        theirs: saved.theirs, version: saved.version, ...(text !== null && { text }),
        faults: { text: "Somebody else has changed this text meanwhile. Nothing was saved: compare both texts, then save yours or keep theirs." },
      }, 409);
    }
    notice(request, text === null ? "The program’s words are back." : "The text was saved.");
    return reply.redirect(`${reportsPaths.report(reportId)}#${block}`, 303);
  };

  app.post<ByBlock>(reportsPaths.text(":id", ":block"), guard, async (request, reply) => save(request, reply, field(request, "text")));
  app.post<ByBlock>(reportsPaths.resetText(":id", ":block"), guard, async (request, reply) => save(request, reply, null));

  app.get<ById>(reportsPaths.title(":id"), guard, async (request, reply) => {
    const report = await draftOf(db, request);
    return showPage(request, reply, { title: "Change the title", backLink: reportsPaths.report(report.id), main: titleView({ csrf: csrfField(request), reportId: report.id, title: report.title, faults: {} }) });
  });

  app.post<ById>(reportsPaths.title(":id"), guard, async (request, reply) => {
    const report = await draftOf(db, request);
    const title = field(request, "title");
    try {
      await renameReport(db, viewerOf(request), { reportId: report.id, title });
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== "bad-title") throw error;
      return showPage(request, reply, {
        title: "Change the title", hasErrors: true, status: 400, backLink: reportsPaths.report(report.id),
        main: titleView({ csrf: csrfField(request), reportId: report.id, title, faults: { title: `${error.message} ${error.cure}` } }),
      });
    }
    notice(request, "The title was changed.");
    return reply.redirect(reportsPaths.report(report.id), 303);
  });
};
