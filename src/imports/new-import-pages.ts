import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csrfField, may, showPage, uploadedFiles, viewerOf } from "../access/index.ts";
import { Problem } from "../platform/index.ts";
import type { AppContext } from "../platform/web/app-context.ts";
import { describeColumns, type DescribedColumns } from "./describe-columns.ts";
import { importOf, type ImportParams } from "./import-of.ts";
import type { ImportRecord } from "./import-record.ts";
import { kindOf, type ImportSetup } from "./import-setup.ts";
import { askForCheck, waitForShortWork } from "./jobs.ts";
import { importPaths } from "./paths.ts";
import { importPolicy } from "./policy.ts";
import { startImport } from "./start-import.ts";
import { loadImport, moveImport, saveMapping, saveOptions } from "./store.ts";
import { columnsView } from "./views/columns-view.ts";
import { filesView, kindView } from "./views/new-view.ts";
import { optionsView, type OptionWithChoices } from "./views/options-view.ts";

type Body = { Body: Record<string, unknown> };
type KindParams = { Params: { kind: string } };

/** A new import in steps, one thing a page: kind, files, options, columns. */
export const newImportPages = (app: FastifyInstance, { db }: AppContext, setup: ImportSetup): void => {
  const change = { preHandler: may(importPolicy, "import files") };

  const showKinds = (request: FastifyRequest, reply: FastifyReply, error?: string) =>
    showPage(request, reply, { title: "What do you want to import?", backLink: importPaths.list(), ...(error !== undefined && { hasErrors: true, status: 400 }), main: kindView({ kinds: setup.kinds, csrf: csrfField(request), ...(error !== undefined && { error }) }) });

  app.get(importPaths.new(), change, async (request, reply) => showKinds(request, reply));

  app.post<Body>(importPaths.new(), change, async (request, reply) => {
    const kind = setup.kinds.find((one) => one.id === request.body?.["kind"]);
    if (!kind) return showKinds(request, reply, "Choose what the file holds.");
    return reply.redirect(importPaths.files(kind.id), 303);
  });

  const showFiles = (request: FastifyRequest, reply: FastifyReply, kindId: string, problem?: Problem) =>
    showPage(request, reply, {
      title: "Choose the file", backLink: importPaths.new(), ...(problem && { hasErrors: true, status: problem.status }),
      main: filesView({ kind: kindOf(setup, kindId), csrf: csrfField(request), ...(problem && { error: { text: problem.message, cure: problem.cure } }) }),
    });

  app.get<KindParams>(importPaths.files(":kind"), change, async (request, reply) => showFiles(request, reply, request.params.kind));

  app.post<KindParams>(importPaths.files(":kind"), change, async (request, reply) => {
    const { authorityId, accountId } = viewerOf(request);
    const kind = kindOf(setup, request.params.kind);
    const files = uploadedFiles(request, "files").map((file) => ({ name: nameOf(file.filename), content: file.data }));
    try {
      const id = await startImport(db, setup, { authorityId, accountId, kind: kind.id, files });
      if (kind.options.length > 0) return reply.redirect(importPaths.options(id), 303);
      return await toColumns(reply, await recordOf(authorityId, id));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return showFiles(request, reply, kind.id, error);
    }
  });

  const recordOf = async (authorityId: string, id: string): Promise<ImportRecord> => {
    const record = await loadImport(db, authorityId, id);
    if (!record) throw new Error("an import was not kept");
    return record;
  };

  /** The columns where the file can be read; the import's own page, with the reason, where it cannot. */
  const columnsOf = async (record: ImportRecord): Promise<DescribedColumns | undefined> => {
    try {
      return await describeColumns(db, setup, record);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { code, message, cure, details } = error;
      await moveImport(db, record, ["checking", "checked", "failed", "cancelled", "undone"], "failed", { result: { problem: { code, message, cure, details } } });
      return undefined;
    }
  };

  const toColumns = async (reply: FastifyReply, record: ImportRecord): Promise<FastifyReply> => {
    const columns = await columnsOf(record);
    if (columns?.own && (await askForCheck(db, record))) await waitForShortWork(db, record);
    return reply.redirect(columns && !columns.own ? importPaths.columns(record.id) : importPaths.import(record.id), 303);
  };

  const optionsOf = (request: FastifyRequest, record: ImportRecord): Promise<OptionWithChoices[]> => {
    const { authorityId, accountId, today } = viewerOf(request);
    const context = { db, authorityId, accountId, today, options: record.options };
    return Promise.all(kindOf(setup, record.kind).options.map(async (option) => ({ ...option, found: await option.choices?.(context) })));
  };

  const showOptions = async (request: FastifyRequest, reply: FastifyReply, record: ImportRecord, values: Record<string, string>, errors: Record<string, string> = {}) =>
    showPage(request, reply, {
      title: "About this file", backLink: importPaths.files(record.kind), ...(Object.keys(errors).length > 0 && { hasErrors: true, status: 400 }),
      main: optionsView({ id: record.id, kind: kindOf(setup, record.kind), fileName: record.fileName, csrf: csrfField(request), options: await optionsOf(request, record), values, errors }),
    });

  app.get<ImportParams>(importPaths.options(":id"), change, async (request, reply) => {
    const record = await importOf(db, request);
    if (!canBeChanged(record)) return reply.redirect(importPaths.import(record.id), 303);
    return showOptions(request, reply, record, record.options);
  });

  app.post<ImportParams & Body>(importPaths.options(":id"), change, async (request, reply) => {
    const record = await importOf(db, request);
    if (!canBeChanged(record)) return reply.redirect(importPaths.import(record.id), 303);
    const values: Record<string, string> = {};
    const errors: Record<string, string> = {};
    for (const option of await optionsOf(request, record)) {
      const given = request.body?.[`option-${option.id}`];
      const value = typeof given === "string" ? given.trim().slice(0, 200) : "";
      if (value !== "") values[option.id] = value;
      if (option.required && value === "") errors[option.id] = `Choose the ${option.title.toLowerCase()}.`;
      else if (value !== "" && option.found && !option.found.some((choice) => choice.value === value)) errors[option.id] = `Choose one of the list for ${option.title.toLowerCase()}.`;
    }
    if (Object.keys(errors).length > 0) return showOptions(request, reply, record, values, errors);
    const { sheet } = record.options;
    const options = sheet === undefined ? values : { ...values, sheet };
    await saveOptions(db, record, options);
    return toColumns(reply, { ...record, options });
  });

  const showColumns = (request: FastifyRequest, reply: FastifyReply, record: ImportRecord, columns: DescribedColumns, errors: readonly string[] = []) =>
    showPage(request, reply, {
      title: "What do the columns mean?", wide: true, backLink: kindOf(setup, record.kind).options.length > 0 ? importPaths.options(record.id) : importPaths.files(record.kind),
      ...(errors.length > 0 && { hasErrors: true, status: 400 }),
      main: columnsView({ id: record.id, fileName: record.fileName, csrf: csrfField(request), columns, errors }),
    });

  app.get<ImportParams>(importPaths.columns(":id"), change, async (request, reply) => {
    const record = await importOf(db, request);
    const columns = canBeChanged(record) ? await columnsOf(record) : undefined;
    return columns ? showColumns(request, reply, record, columns) : reply.redirect(importPaths.import(record.id), 303);
  });

  app.post<ImportParams & Body>(importPaths.columns(":id"), change, async (request, reply) => {
    const record = await importOf(db, request);
    if (!canBeChanged(record)) return reply.redirect(importPaths.import(record.id), 303);
    const { sheet, change: pressed } = request.body ?? {};
    if (pressed === "sheet" && typeof sheet === "string") {
      await saveOptions(db, record, { ...record.options, sheet: sheet.slice(0, 100) });
      await saveMapping(db, record, {});
      return reply.redirect(importPaths.columns(record.id), 303);
    }
    const columns = await columnsOf(record);
    if (!columns) return reply.redirect(importPaths.import(record.id), 303);
    if (!columns.own) {
      const mapping = Object.fromEntries(columns.columns.map((column, at) => {
        const given = request.body?.[`column-${at}`];
        return [column.heading, typeof given === "string" ? (given === "" ? null : given) : column.field];
      }));
      await saveMapping(db, record, mapping);
      const again = await columnsOf({ ...record, mapping });
      if (again && !again.own && again.faults.length > 0) return showColumns(request, reply, record, again, again.faults);
    }
    if (await askForCheck(db, record)) await waitForShortWork(db, record);
    return reply.redirect(importPaths.import(record.id), 303);
  });
};

/** A browser may send a whole path; only the last part is the file's name. */
const nameOf = (filename: string) => filename.split(/[\\/]/).at(-1)?.slice(0, 200) || "file";

/** What was taken in, or is being taken in, keeps its columns and options. */
const canBeChanged = (record: ImportRecord) => record.state !== "running" && record.state !== "done";
