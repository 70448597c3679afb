import type { FastifyInstance, FastifyRequest } from "fastify";
import { accessPolicy, csrfField, may, mayI, notice, recordInTrail, recordOpening, showPage, uploadedFile, viewerOf } from "../access/index.ts";
import { isId, many, Problem, sql, transaction } from "../platform/index.ts";
import type { AppContext } from "../platform/web/app-context.ts";
import type { DocumentAdded } from "./documents/document-added.ts";
import { documentForm, type DocumentFormPage } from "./documents/document-form.ts";
import { readDocumentForm } from "./documents/read-document-form.ts";
import { isPayer } from "./documents/payers.ts";
import { addDocument, openDocument } from "./documents/store.ts";
import { countPlans, isPlanSort, listPlans } from "./list/list-plans.ts";
import { registerListView } from "./list/list-view.ts";
import { readPlanFilters } from "./list/plan-filters.ts";
import { registerCsv } from "./list/register-csv.ts";
import { optOutPages } from "./opt-out/pages.ts";
import { registerPaths } from "./paths.ts";
import { loadPlan, type PlanRecord } from "./plan/load-plan.ts";
import type { PlanPanel } from "./plan/plan-panel.ts";
import { planView } from "./plan/plan-view.ts";
import { policy } from "./policy.ts";

const PAGE_SIZE = 50;
const FOUND_LIMIT = 100;
const EXPORT_LIMIT = 200_000;
const extensions: Readonly<Record<string, string>> = { "application/pdf": "pdf", "text/plain": "txt" };

type PlanParams = { id: string; documentId?: string };

/** The routes of the register. `panels` are what other rooms show on a plan's page; `onDocumentAdded` is what they do with a new document. */
export const registerPages = (app: FastifyInstance, { db, settings }: AppContext, panels: readonly PlanPanel[] = [], onDocumentAdded?: DocumentAdded): void => {
  const teamsOf = (authorityId: string) => many<{ id: string; name: string }>(db, sql`select id, name from team where authority_id = ${authorityId} order by position, name`);
  const kinds = () => many<{ id: string; name: string }>(db, sql`select id, name from document_kind order by position`);

  const planOf = async (request: FastifyRequest<{ Params: PlanParams }>): Promise<PlanRecord> => {
    const viewer = viewerOf(request);
    const plan = isId(request.params.id) ? await loadPlan(db, viewer.authorityId, request.params.id, viewer.today) : undefined;
    if (plan === undefined) throw new Problem("plan-not-found", "There is no such plan.", { status: 404, cure: "It may have been undone with its import. Look for it in the register." });
    return plan;
  };

  app.get<{ Querystring: Record<string, unknown> }>(registerPaths.list(), { preHandler: may(policy, "see the register") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const { filters, ignored } = readPlanFilters(request.query);
    const asked = String(request.query["sort"]);
    const by = isPlanSort(asked) ? asked : "reference";
    const direction = request.query["direction"] === "desc" ? "desc" : "asc";
    const ask = { filters, today: viewer.today };
    const total = await countPlans(db, viewer.authorityId, ask);
    const page = Math.min(Math.max(1, Math.ceil(total / PAGE_SIZE)), Math.max(1, Math.trunc(Number(request.query["page"])) || 1));
    return showPage(request, reply, {
      title: "Register", wide: true,
      main: registerListView({
        filters, ignored, total, page, size: PAGE_SIZE, sort: { by, direction: direction === "asc" ? "ascending" : "descending" },
        rows: await listPlans(db, viewer.authorityId, ask, { sort: by, direction, offset: (page - 1) * PAGE_SIZE, size: PAGE_SIZE }),
        teams: await teamsOf(viewer.authorityId), csrf: csrfField(request),
        mayExport: mayI(viewer, policy, "export the register"), mayImport: mayI(viewer, policy, "import the register"),
      }),
    });
  });

  app.post<{ Body: Record<string, unknown> }>(registerPaths.find(), { preHandler: may(policy, "see the register") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const words = typeof request.body?.["words"] === "string" ? request.body["words"].trim().slice(0, 120) : "";
    if (words === "") return reply.redirect(registerPaths.list());
    const ask = { filters: {}, wanted: { words }, today: viewer.today };
    const rows = await listPlans(db, viewer.authorityId, ask, { sort: "name", size: FOUND_LIMIT + 1 });
    return showPage(request, reply, {
      title: "Register", wide: true,
      main: registerListView({
        filters: {}, ignored: [], total: Math.min(rows.length, FOUND_LIMIT), page: 1, size: FOUND_LIMIT, sort: { by: "name", direction: "ascending" }, rows: rows.slice(0, FOUND_LIMIT),
        teams: await teamsOf(viewer.authorityId), csrf: csrfField(request), mayExport: false, mayImport: false, found: { tooMany: rows.length > FOUND_LIMIT },
      }),
    });
  });

  app.get<{ Querystring: Record<string, unknown> }>(registerPaths.export(), { preHandler: may(policy, "export the register") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const { filters } = readPlanFilters(request.query);
    const rows = await listPlans(db, viewer.authorityId, { filters, today: viewer.today }, { size: EXPORT_LIMIT });
    await recordInTrail(db, viewer, [{ act: "export-register", subject: { kind: "register", id: null }, details: { plans: rows.length } }]);
    return reply.type("text/csv; charset=utf-8").header("content-disposition", 'attachment; filename="register.csv"').send(registerCsv(rows));
  });

  app.get<{ Params: PlanParams }>(registerPaths.plan(":id"), { preHandler: may(policy, "see the register") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const plan = await planOf(request);
    await recordOpening(db, viewer, { act: "open-plan", subject: { kind: "plan", id: plan.id } });
    const shown = await Promise.all(panels.map((panel) => panel(viewer, plan.id)));
    return showPage(request, reply, {
      title: plan.reference, wide: true,
      breadcrumbs: [{ text: "Register", href: registerPaths.list() }, { text: plan.reference }],
      main: planView({
        plan, today: viewer.today, mayAddDocument: mayI(viewer, policy, "add a document"), mayOpenDocument: mayI(viewer, policy, "open a document"),
        maySeeTrail: mayI(viewer, accessPolicy, "see who opened a plan"), mayOptOut: mayI(viewer, policy, "note that a family does not want an audit"),
        panels: shown.map((each) => each.panel), events: shown.flatMap((each) => each.events),
      }),
    });
  });

  optOutPages(app, { db, settings }, planOf);

  app.get<{ Params: PlanParams }>(registerPaths.addDocument(":id"), { preHandler: may(policy, "add a document") }, async (request, reply) => {
    const plan = await planOf(request);
    return showForm(request, reply, plan, { kind: "", title: "", author: "", datedOn: "", paidBy: "" }, {});
  });

  app.post<{ Params: PlanParams; Body: Record<string, unknown> }>(registerPaths.addDocument(":id"), { preHandler: may(policy, "add a document") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const plan = await planOf(request);
    const file = uploadedFile(request, "file");
    const read = readDocumentForm(request.body ?? {}, file, await kinds());
    if (file === undefined || Object.keys(read.errors).length > 0) return showForm(request, reply, plan, read.values, read.errors);
    await transaction(db, async (tx) => {
      const documentId = await addDocument(tx, viewer.authorityId, settings.dataKey, {
        planId: plan.id, kind: read.values.kind, title: read.title, author: read.values.author, datedOn: read.values.datedOn === "" ? null : read.values.datedOn, paidBy: isPayer(read.values.paidBy) ? read.values.paidBy : null,
        mediaType: read.mediaType, bytes: file.data, addedBy: viewer.accountId,
      });
      await recordInTrail(tx, viewer, [{ act: "add-document", subject: { kind: "document", id: documentId }, planId: plan.id }]);
      await onDocumentAdded?.(tx, { authorityId: viewer.authorityId, planId: plan.id, documentId });
    });
    notice(request, "The document was added.");
    return reply.redirect(registerPaths.plan(plan.id), 303);
  });

  const showForm = async (request: FastifyRequest, reply: Parameters<typeof showPage>[1], plan: PlanRecord, values: DocumentFormPage["values"], errors: DocumentFormPage["errors"]) =>
    showPage(request, reply, {
      title: "Add a document", ...(Object.keys(errors).length > 0 && { hasErrors: true, status: 400 }), backLink: registerPaths.plan(plan.id),
      main: documentForm({ action: registerPaths.addDocument(plan.id), csrf: csrfField(request), planReference: plan.reference, kinds: await kinds(), values, errors }),
    });

  app.get<{ Params: Required<PlanParams> }>(registerPaths.document(":id", ":documentId"), { preHandler: may(policy, "open a document") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const { id, documentId } = request.params;
    const opened = isId(id) && isId(documentId) ? await openDocument(db, viewer.authorityId, settings.dataKey, id, documentId) : undefined;
    if (opened === undefined) throw new Problem("document-not-found", "There is no such document.", { status: 404, cure: "Go back to the plan and choose it again." });
    await recordInTrail(db, viewer, [{ act: "open-document", subject: { kind: "document", id: documentId }, planId: id }]);
    // Always a download: what a document holds must never run as a page of this site.
    return reply.type(opened.mediaType).header("content-disposition", `attachment; filename="document-${documentId.slice(-6)}.${extensions[opened.mediaType] ?? "docx"}"`).header("cache-control", "no-store").send(opened.bytes);
  });
};
