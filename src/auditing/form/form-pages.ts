import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csrfField, formText, may, mayI, notice, recordOpening, showPage, viewerOf } from "../../access/index.ts";
import { Problem } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { openDocument } from "../../register/index.ts";
import { showHandedIn } from "./handed-in-page.ts";
import { loadForm } from "./load-form.ts";
import { formPaths } from "./paths.ts";
import { formPolicy as policy } from "./policy.ts";
import { askedCriteria } from "./rules/asked-criteria.ts";
import { checkAudit } from "./rules/check-audit.ts";
import { handIn } from "./store/hand-in.ts";
import { instrumentOf } from "./store/instrument-of.ts";
import { isOver, loadAudit, type Audit } from "./store/load-audit.ts";
import { listMyAudits } from "./store/list-my-audits.ts";
import { listWriterAudits } from "./store/list-writer-audits.ts";
import { loadDraft } from "./store/load-draft.ts";
import { documentOf } from "./store/load-text.ts";
import { beginPanel, loadPanel } from "./store/panel.ts";
import { startAudit } from "./store/start-audit.ts";
import { checkView } from "./views/check-view.ts";
import { formView } from "./views/form-view.ts";
import { myAuditsView } from "./views/my-audits-view.ts";
import { panelWaitView } from "./views/panel-wait-view.ts";

type ById = { Params: { id: string } };

/** My audits; one audit's form; its check and handing in. */
export const auditPages = (app: FastifyInstance, context: AppContext): void => {
  const { db, settings } = context;
  const guard = { preHandler: may(policy, "audit what was given to me") };

  app.get(formPaths.mine(), { preHandler: may(policy, "see my audits") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const rows = await listMyAudits(db, viewer);
    const audits = await Promise.all(rows.map(async (row) => ({ ...row, of: askedCriteria((await instrumentOf(db, viewer.authorityId, row.instrumentHash)).compiled, row.facts).length })));
    return showPage(request, reply, {
      title: "My audits", wide: true,
      main: myAuditsView({ audits, written: viewer.roles.includes("writer") ? await listWriterAudits(db, viewer) : null, isRater: mayI(viewer, policy, "audit what was given to me"), today: viewer.today }),
    });
  });

  /** A panel's own form opens when the members' answers are in; before that its page says who is waited for. */
  async function showPanelWait(request: FastifyRequest, reply: FastifyReply, audit: Audit): Promise<FastifyReply | undefined> {
    const viewer = viewerOf(request);
    const panel = await loadPanel(db, viewer, audit.id, audit.accountId);
    if (panel.members.length > 0 && panel.waitingFor.length === 0) {
      await beginPanel(db, viewer, audit, false);
      return undefined;
    }
    return showPage(request, reply, { title: `Panel ${audit.reference}`, backLink: formPaths.mine(), main: panelWaitView({ audit, panel, csrf: csrfField(request) }) });
  }

  app.get<ById>(formPaths.form(":id"), guard, async (request, reply) => {
    const viewer = viewerOf(request);
    let audit = await loadAudit(db, viewer, request.params.id, "read");
    if (audit.state === "withdrawn") throw isOver("withdrawn");
    if (audit.state === "handed-in") return showHandedIn(db, request, reply, audit);
    if (audit.state === "assigned") {
      const waits = audit.role === "panel" ? await showPanelWait(request, reply, audit) : undefined;
      if (waits !== undefined) return waits;
      if (audit.role !== "panel") await startAudit(db, viewer, audit);
      audit = await loadAudit(db, viewer, audit.id, "read");
    }
    await recordOpening(db, viewer, { act: "open-audit", subject: { kind: "assignment", id: audit.id }, planId: audit.planId });
    const form = await loadForm(context, request, audit);
    return showPage(request, reply, { title: `Audit ${audit.reference}`, wide: true, main: formView(form) });
  });

  app.post<ById>(formPaths.begin(":id"), guard, async (request, reply) => {
    const audit = await loadAudit(db, viewerOf(request), request.params.id, "answer");
    if (audit.role === "panel") await beginPanel(db, viewerOf(request), audit, true);
    return reply.redirect(formPaths.form(audit.id), 303);
  });

  app.get<ById>(formPaths.document(":id"), guard, async (request, reply) => {
    const viewer = viewerOf(request);
    const audit = await loadAudit(db, viewer, request.params.id, "read");
    const documentId = await documentOf(db, viewer.authorityId, audit);
    const file = documentId === null ? undefined : await openDocument(db, viewer.authorityId, settings.dataKey, audit.planId, documentId);
    if (file === undefined) throw new Problem("no-file", "There is no file of this document.", { status: 404, cure: "Audit it from your own copy." });
    await recordOpening(db, viewer, { act: "open-audit-file", subject: { kind: "assignment", id: audit.id }, planId: audit.planId });
    const ending = { "application/pdf": "pdf", "text/plain": "txt" }[file.mediaType] ?? (file.mediaType.includes("word") ? "docx" : "bin");
    // Named after the audit: a file's own name may say whose it is, and stays in the browser's list of downloads.
    return reply.type(file.mediaType).header("content-disposition", `attachment; filename="${audit.reference.replaceAll(/[^A-Za-z0-9-]+/g, "-")}.${ending}"`).header("cache-control", "no-store").send(Buffer.from(file.bytes));
  });

  app.get<ById>(formPaths.check(":id"), guard, async (request, reply) => {
    const viewer = viewerOf(request);
    const audit = await loadAudit(db, viewer, request.params.id, "answer");
    if (audit.ratingId === null) return reply.redirect(formPaths.form(audit.id), 303);
    const tool = await instrumentOf(db, viewer.authorityId, audit.instrumentHash);
    const check = checkAudit(tool.compiled, await loadDraft(db, viewer.authorityId, audit.ratingId));
    return showPage(request, reply, { title: `Check ${audit.reference}`, wide: true, backLink: formPaths.form(audit.id), main: checkView({ audit, tool, check, csrf: csrfField(request) }) });
  });

  app.post<ById>(formPaths.handIn(":id"), guard, async (request, reply) => {
    const viewer = viewerOf(request);
    const audit = await loadAudit(db, viewer, request.params.id, "read");
    // A second click on the same button is no mistake of the person's.
    if (audit.state !== "handed-in") {
      await handIn(db, viewer, await loadAudit(db, viewer, audit.id, "answer"), { withUnanswered: formText(request, "withUnanswered") === "yes" });
      notice(request, `${audit.reference} is handed in.`);
    }
    return reply.redirect(formPaths.form(audit.id), 303);
  });
};
