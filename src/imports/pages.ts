import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csrfField, may, notice, showPage, viewerOf } from "../access/index.ts";
import { Problem } from "../platform/index.ts";
import type { AppContext } from "../platform/web/app-context.ts";
import { cancelImport } from "./cancel-import.ts";
import { importOf, type ImportParams } from "./import-of.ts";
import type { ImportRecord } from "./import-record.ts";
import { kindOf, type ImportSetup } from "./import-setup.ts";
import { askAgain, askForCheck, askForRun, isWorkedOn, waitForShortWork } from "./jobs.ts";
import { newImportPages } from "./new-import-pages.ts";
import { importPaths } from "./paths.ts";
import { importPolicy } from "./policy.ts";
import { countImports, listImports, loadImport, loadImportFiles, sameFileBefore, saveAnswers } from "./store.ts";
import { undoImport } from "./undo-import.ts";
import { importView, REFRESH_SECONDS } from "./views/import-view.ts";
import { importListView } from "./views/list-view.ts";
import { undoView } from "./views/undo-view.ts";

const PAGE_SIZE = 25;

/** The routes of this room. `setup` says which kinds there are and how files are sealed. */
export const importPages = (app: FastifyInstance, context: AppContext, setup: ImportSetup): void => {
  const { db } = context;
  const see = { preHandler: may(importPolicy, "see imports") };
  const change = { preHandler: may(importPolicy, "import files") };
  newImportPages(app, context, setup);

  app.get<{ Querystring: Record<string, unknown> }>(importPaths.list(), see, async (request, reply) => {
    const { authorityId } = viewerOf(request);
    const total = await countImports(db, authorityId);
    const page = Math.min(Math.max(1, Math.ceil(total / PAGE_SIZE)), Math.max(1, Math.trunc(Number(request.query["page"])) || 1));
    const records = await listImports(db, authorityId, { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE });
    const titles = Object.fromEntries(setup.kinds.map((kind) => [kind.id, kind.title]));
    return showPage(request, reply, { title: "Imports", wide: true, main: importListView({ records, total, page, size: PAGE_SIZE, titles }) });
  });

  app.get<ImportParams>(importPaths.import(":id"), see, async (request, reply) => {
    const record = await importOf(db, request);
    const kind = kindOf(setup, record.kind);
    const busy = (record.state === "checking" || record.state === "running") && (await isWorkedOn(db, record));
    const before = record.state === "checked" ? await sameFileBefore(db, record.authorityId, record.kind, record.sha256, record.id) : undefined;
    return showPage(request, reply, {
      title: record.fileName, wide: record.state === "checked",
      breadcrumbs: [{ text: "Imports", href: importPaths.list() }, { text: "Import" }],
      main: importView({
        record, kind, csrf: csrfField(request), isWorkedOn: busy, links: kind.links?.() ?? [],
        before: before === undefined ? undefined : await loadImport(db, record.authorityId, before),
      }),
      ...(busy && { refreshSeconds: REFRESH_SECONDS * 2 }),
    });
  });

  app.get<ImportParams>(importPaths.faults(":id"), see, async (request, reply) => {
    const record = await importOf(db, request);
    const [list] = await loadImportFiles(db, record.authorityId, record.id, "faults.csv");
    if (!list) throw new Problem("import-no-faults", "There is no list of faults for this import.", { status: 404, cure: "Check the import first." });
    return reply.type("text/csv; charset=utf-8").header("content-disposition", 'attachment; filename="faults.csv"').header("cache-control", "no-store").send(setup.unseal(list.content));
  });

  app.post<ImportParams>(importPaths.check(":id"), change, async (request, reply) => {
    const record = await importOf(db, request);
    if (await askForCheck(db, record)) await waitForShortWork(db, record);
    return toImport(reply, record);
  });

  app.post<ImportParams & { Body: Record<string, unknown> }>(importPaths.answers(":id"), change, async (request, reply) => {
    const record = await importOf(db, request);
    const answers = Object.fromEntries((record.result.questions ?? []).flatMap(({ id, choices }) => {
      const given = request.body?.[`answer-${id}`];
      return typeof given === "string" && choices.some((choice) => choice.value === given) ? [[id, given]] : [];
    }));
    if (record.state === "checked" && Object.keys(answers).length > 0) {
      await saveAnswers(db, record, answers);
      if (await askForCheck(db, record)) await waitForShortWork(db, record);
    }
    return toImport(reply, record);
  });

  app.post<ImportParams>(importPaths.confirm(":id"), change, async (request, reply) => {
    const record = await importOf(db, request);
    // A second click, or a second person, finds it already on its way.
    if (record.state === "running" && !(await isWorkedOn(db, record))) await askAgain(db, record);
    else if (!(await askForRun(db, record)) && record.state === "checked") notice(request, "This import is not ready to be taken in: answer what is asked, and mend the faults.");
    await waitForShortWork(db, record);
    return toImport(reply, record);
  });

  app.post<ImportParams>(importPaths.cancel(":id"), change, async (request, reply) => {
    const record = await importOf(db, request);
    const cancelled = await cancelImport(db, record);
    notice(request, cancelled ? "The import was cancelled. Nothing was changed." : "This import had ended already.");
    return toImport(reply, record);
  });

  app.get<ImportParams>(importPaths.undo(":id"), change, async (request, reply) => showUndo(request, reply, await importOf(db, request)));

  app.post<ImportParams>(importPaths.undo(":id"), change, async (request, reply) => {
    const record = await importOf(db, request);
    try {
      await undoImport(db, setup, record, viewerOf(request).accountId);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return showUndo(request, reply, record, error);
    }
    notice(request, "The import was undone. Everything is as it was before.");
    return toImport(reply, record);
  });

  const showUndo = (request: FastifyRequest, reply: FastifyReply, record: ImportRecord, problem?: Problem) => {
    if (record.state !== "done") return toImport(reply, record);
    return showPage(request, reply, {
      title: "Undo this import?", backLink: importPaths.import(record.id), ...(problem && { hasErrors: true, status: problem.status }),
      main: undoView({ record, csrf: csrfField(request), ...(problem && { error: { text: problem.message, cure: problem.cure } }) }),
    });
  };
};

const toImport = (reply: FastifyReply, record: ImportRecord) => reply.redirect(importPaths.import(record.id), 303);
