import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csrfField, may, mayI, notice, showPage, uploadedFile, viewerOf } from "../access/index.ts";
import { Problem } from "../platform/index.ts";
import type { AppContext } from "../platform/web/app-context.ts";
import { compareVersions } from "./compare-versions.ts";
import { instrumentHash } from "./instrument-hash.ts";
import { compactInstrument } from "./load/compact-instrument.ts";
import { shippedDocumentKinds } from "./load/document-kinds.ts";
import { instrumentYaml } from "./load/instrument-yaml.ts";
import { readInstrument } from "./load/read-instrument.ts";
import { instrumentPaths } from "./paths.ts";
import { policy } from "./policy.ts";
import { readToolFile } from "./read-tool-file.ts";
import { writeInstrumentWorkbook } from "./spreadsheet/write-instrument-workbook.ts";
import { listInstruments } from "./store/list-instruments.ts";
import { listVersions } from "./store/list-versions.ts";
import { loadInstrument, type StoredInstrument } from "./store/load-instrument.ts";
import { publishInstrument } from "./store/publish-instrument.ts";
import { confirmView, importView } from "./views/import-view.ts";
import { instrumentListView } from "./views/list-view.ts";
import { toolView } from "./views/tool-view.ts";

type Tool = { Params: { id: string; version?: string }; Querystring: { version?: unknown } };
const isHash = (text: string) => /^[0-9a-f]{64}$/.test(text);

/** The routes of the audit tools. */
export const instrumentPages = (app: FastifyInstance, { db }: AppContext): void => {
  /** The tool of the address: this version of it, or the newest. */
  const toolOf = async (request: FastifyRequest<Tool>): Promise<StoredInstrument> => {
    const viewer = viewerOf(request);
    const { id } = request.params;
    const version = request.params.version ?? (request.query.version === undefined ? undefined : String(request.query.version));
    const found = version === undefined ? await loadInstrument(db, viewer.authorityId, id) : isHash(version) ? await loadInstrument(db, viewer.authorityId, version) : undefined;
    if (found === undefined || found.instrument.id !== id) throw new Problem("instrument-unknown", "There is no such audit tool.", { status: 404, cure: "Choose one from the list of audit tools." });
    return found;
  };

  app.get(instrumentPaths.list(), { preHandler: may(policy, "see audit tools") }, async (request, reply) => {
    const viewer = viewerOf(request);
    return showPage(request, reply, {
      title: "Audit tools", wide: true,
      main: instrumentListView({ entries: await listInstruments(db, viewer.authorityId), kinds: shippedDocumentKinds(), mayImport: mayI(viewer, policy, "import audit tools") }),
    });
  });

  const showTool = async (request: FastifyRequest<Tool>, reply: FastifyReply) => {
    const stored = await toolOf(request);
    return showPage(request, reply, {
      title: stored.instrument.title,
      breadcrumbs: [{ text: "Audit tools", href: instrumentPaths.list() }, { text: stored.instrument.title }],
      main: toolView({ stored, versions: await listVersions(db, viewerOf(request).authorityId, stored.instrument.id), kinds: shippedDocumentKinds() }),
    });
  };
  app.get<Tool>(instrumentPaths.instrument(":id"), { preHandler: may(policy, "see audit tools") }, showTool);
  app.get<Tool>(instrumentPaths.version(":id", ":version"), { preHandler: may(policy, "see audit tools") }, showTool);

  app.get<Tool>(instrumentPaths.workbook(":id"), { preHandler: may(policy, "see audit tools") }, async (request, reply) => {
    const { instrument } = await toolOf(request);
    return reply.type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
      .header("content-disposition", `attachment; filename="${instrument.id}-v${instrument.version}.xlsx"`).send(await writeInstrumentWorkbook(instrument));
  });
  app.get<Tool>(instrumentPaths.yaml(":id"), { preHandler: may(policy, "see audit tools") }, async (request, reply) => {
    const { instrument } = await toolOf(request);
    return reply.type("application/yaml; charset=utf-8").header("content-disposition", `attachment; filename="${instrument.id}-v${instrument.version}.yaml"`).send(instrumentYaml(instrument));
  });

  const showImport = (request: FastifyRequest, reply: FastifyReply, more: Omit<Parameters<typeof importView>[0], "csrf"> = {}) =>
    showPage(request, reply, {
      title: "Bring your own audit tool", backLink: instrumentPaths.list(), main: importView({ csrf: csrfField(request), ...more }),
      ...(more.error !== undefined && { hasErrors: true, status: 400 }),
    });
  app.get(instrumentPaths.import(), { preHandler: may(policy, "import audit tools") }, async (request, reply) => showImport(request, reply));

  app.post(instrumentPaths.import(), { preHandler: may(policy, "import audit tools") }, async (request, reply) => {
    const file = uploadedFile(request, "file");
    if (file === undefined || file.data.length === 0) return showImport(request, reply, { error: "Choose the file that holds the tool" });
    const read = await readToolFile(file.filename, file.data);
    if (read.instrument === undefined) return showImport(request, reply, { error: "The file has faults; mend them and choose it again", faults: read.faults });
    const { authorityId } = viewerOf(request);
    const { instrument } = read;
    const versions = await listVersions(db, authorityId, instrument.id);
    if (versions.some((known) => known.isOwn && known.version === instrument.version && known.hash !== instrumentHash(instrument))) {
      return showImport(request, reply, { error: `Version ${instrument.version} of ${instrument.id} is published already, with other content. Give the changed tool the next version number` });
    }
    const before = await loadInstrument(db, authorityId, instrument.id);
    return showPage(request, reply, {
      title: `Publish ${instrument.title}?`, backLink: instrumentPaths.import(),
      main: confirmView({
        csrf: csrfField(request), instrument, content: JSON.stringify(compactInstrument(instrument)),
        changes: before && { ...compareVersions(before.instrument, instrument), version: before.version },
      }),
    });
  });

  app.post<{ Body: Record<string, unknown> | undefined }>(instrumentPaths.publish(), { preHandler: may(policy, "import audit tools") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const content = request.body?.["tool"];
    const { instrument } = readInstrument(typeof content === "string" ? content : "");
    if (instrument === undefined) return showImport(request, reply, { error: "Choose the file again: what was sent is not a whole tool" });
    const { isNew } = await publishInstrument(db, instrument, viewer.authorityId);
    notice(request, isNew ? `${instrument.title}, version ${instrument.version}, is published.` : `${instrument.title}, version ${instrument.version}, was published already, just so.`);
    return reply.redirect(instrumentPaths.instrument(instrument.id), 303);
  });
};
