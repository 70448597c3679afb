import { setTimeout as sleep } from "node:timers/promises";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csrfField, may, notice, showPage, uploadedFiles, viewerOf } from "../../access/index.ts";
import { many, Problem, sql } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { programVersion } from "../jobs/program-version.ts";
import type { ReadingSetup } from "../jobs/reading-setup.ts";
import { readingPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import { countBatch, findPlans, listBatches, listFiles, loadBatch, namePlans, type BatchAt, type BatchFile, type BatchRecord, type PlanFound } from "./batch-store.ts";
import { BATCH_REFRESH_SECONDS, batchView, findPlanView } from "./batch-view.ts";
import { cancelBatch } from "./cancel-batch.ts";
import { filesCsv } from "./files-csv.ts";
import { countUnread, readAll } from "./read-all.ts";
import { answerFiles, type FileAnswer } from "./run-batch.ts";
import { startBatch } from "./start-batch.ts";
import { uploadsView, uploadView } from "./upload-view.ts";

const PAGE_SIZE = 25;
const ASKED_SHOWN = 50;
const FILES_SHOWN = 200;
const uploads = { fileBytes: 250 * 1024 * 1024, allBytes: 250 * 1024 * 1024, files: 1_001 };

type BatchParams = { Params: { id: string } };
type FileParams = { Params: { id: string; position: string } };
type Body = { Body: Record<string, unknown> };

/** Many plans at once: upload, how far it is, what is asked, and looking for a file's plan. */
export const uploadPages = (app: FastifyInstance, { db, settings }: AppContext, setup: ReadingSetup): void => {
  const change = { preHandler: may(policy, "upload plans") };
  const kinds = () => many<{ id: string; name: string }>(db, sql`select id, name from document_kind order by position`);

  const showUpload = async (request: FastifyRequest, reply: FastifyReply, problem?: Problem) => {
    const notRead = await countUnread(db, viewerOf(request).authorityId, programVersion());
    return showPage(request, reply, {
      title: "Upload plans", breadcrumbs: [{ text: "Findings", href: readingPaths.findings() }, { text: "Upload" }], ...(problem && { hasErrors: true, status: problem.status }),
      main: uploadView({ csrf: csrfField(request), notRead, ...(problem && { error: `${problem.message} ${problem.cure}`.trim() }) }),
    });
  };

  app.get(readingPaths.upload(), change, async (request, reply) => showUpload(request, reply));

  app.post(readingPaths.upload(), { ...change, config: { uploads } }, async (request, reply) => {
    const { authorityId, accountId } = viewerOf(request);
    const files = uploadedFiles(request, "files").map((file) => ({ name: file.filename, bytes: file.data }));
    try {
      const batchId = await startBatch(db, settings.dataKey, { authorityId, accountId, files });
      await waitForShortBatch({ authorityId, batchId });
      return reply.redirect(readingPaths.batch(batchId), 303);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return showUpload(request, reply, error);
    }
  });

  /** Waits a moment, so that for a few files most people see what came of them. */
  const waitForShortBatch = async (at: BatchAt, milliseconds = 1_500): Promise<void> => {
    for (const until = Date.now() + milliseconds; Date.now() < until; await sleep(100)) {
      const batch = await loadBatch(db, at);
      if (batch === undefined || (batch.state !== "sorting" && batch.state !== "reading")) return;
    }
  };

  app.post(readingPaths.readAll(), change, async (request, reply) => {
    const { authorityId, accountId } = viewerOf(request);
    const batchId = await readAll(db, authorityId, accountId, programVersion());
    if (batchId === undefined) notice(request, "All plans are read already.");
    else await waitForShortBatch({ authorityId, batchId });
    return reply.redirect(batchId === undefined ? readingPaths.upload() : readingPaths.batch(batchId), 303);
  });

  app.get<{ Querystring: Record<string, unknown> }>(readingPaths.uploads(), change, async (request, reply) => {
    const { authorityId } = viewerOf(request);
    const asked = Math.min(100_000, Math.max(1, Math.trunc(Number(request.query["page"])) || 1));
    const batches = await listBatches(db, authorityId, { offset: (asked - 1) * PAGE_SIZE, limit: PAGE_SIZE });
    return showPage(request, reply, {
      title: "Uploads", breadcrumbs: [{ text: "Findings", href: readingPaths.findings() }, { text: "Uploads" }],
      main: uploadsView({ batches, total: batches[0]?.total ?? 0, page: asked, size: PAGE_SIZE }),
    });
  });

  const batchOf = async (request: FastifyRequest<BatchParams>): Promise<BatchRecord & BatchAt> => {
    const at = { authorityId: viewerOf(request).authorityId, batchId: request.params.id };
    const batch = await loadBatch(db, at);
    if (batch === undefined) throw new Problem("upload-unknown", "There is no such upload.", { status: 404, cure: "Look for it in the list of uploads." });
    return { ...batch, ...at };
  };

  app.get<BatchParams>(readingPaths.batch(":id"), change, async (request, reply) => {
    const batch = await batchOf(request);
    const [counts, asked, failed, files] = await Promise.all([
      countBatch(db, batch), listFiles(db, batch, ["asked"], { limit: ASKED_SHOWN }), listFiles(db, batch, ["failed"]), listFiles(db, batch, ["stored", "left-out"]),
    ]);
    const plans = new Map((await namePlans(db, batch.authorityId, asked.flatMap((file) => file.choices.map((choice) => choice.planId)))).map((plan) => [plan.planId, plan]));
    const busy = batch.state === "sorting" || batch.state === "reading";
    return showPage(request, reply, {
      title: "Upload", wide: true, breadcrumbs: [{ text: "Findings", href: readingPaths.findings() }, { text: "Uploads", href: readingPaths.uploads() }, { text: "Upload" }],
      main: batchView({
        batch, counts, csrf: csrfField(request), kinds: await kinds(), asked, plans,
        faults: [...failed, ...files.filter((file) => file.readingState === "failed")], files: files.slice(0, FILES_SHOWN), filesTotal: files.length,
      }),
      ...(busy && { refreshSeconds: BATCH_REFRESH_SECONDS * 2 }),
    });
  });

  app.get<BatchParams>(readingPaths.batchFaults(":id"), change, async (request, reply) => {
    const files = await listFiles(db, await batchOf(request), ["waiting", "asked", "stored", "failed", "left-out"]);
    return reply.type("text/csv; charset=utf-8").header("content-disposition", 'attachment; filename="upload.csv"').header("cache-control", "no-store").send(filesCsv(files));
  });

  app.post<BatchParams & Body>(readingPaths.batchAnswers(":id"), change, async (request, reply) => {
    const batch = await batchOf(request);
    const known = new Set((await kinds()).map((kind) => kind.id));
    const text = (name: string) => (typeof request.body?.[name] === "string" ? (request.body[name] as string) : "");
    let unfinished = 0;
    const answers = (await listFiles(db, batch, ["asked"])).flatMap((file): FileAnswer[] => {
      const plan = text(`plan-${file.position}`);
      const kind = text(`kind-${file.position}`);
      if (plan === "left-out") return [{ position: file.position, answer: "left-out" }];
      if (plan === "" || !file.choices.some((choice) => choice.planId === plan)) return [];
      if (known.has(kind)) return [{ position: file.position, planId: plan, kind }];
      unfinished += 1;
      return [];
    });
    const counted = await answerFiles(db, setup, batch, answers, viewerOf(request).accountId);
    if (unfinished > 0) notice(request, `${counted === 0 ? "" : `${counted} saved. `}Choose also what each file is.`);
    else notice(request, counted === 0 ? "Nothing was chosen." : counted === 1 ? "The answer was saved." : `${counted} answers were saved.`);
    await waitForShortBatch(batch);
    return reply.redirect(readingPaths.batch(batch.batchId), 303);
  });

  app.post<BatchParams>(readingPaths.batchCancel(":id"), change, async (request, reply) => {
    const batch = await batchOf(request);
    notice(request, (await cancelBatch(db, batch)) ? "The upload was cancelled. What had been added stays with its plans." : "This upload had ended already.");
    return reply.redirect(readingPaths.batch(batch.batchId), 303);
  });

  const fileOf = async (request: FastifyRequest<FileParams>): Promise<{ batch: BatchRecord & BatchAt; file: BatchFile }> => {
    const batch = await batchOf(request);
    const position = /^\d{1,5}$/.test(request.params.position) ? Number(request.params.position) : -1;
    const [file] = await listFiles(db, batch, ["asked"], { position });
    if (file === undefined) throw new Problem("upload-file-unknown", "There is no such file to be asked about.", { status: 404, cure: "It may have been answered already. Go back to the upload." });
    return { batch, file };
  };

  const showFind = async (request: FastifyRequest<FileParams>, reply: FastifyReply, given: { words: string; found: PlanFound[] | undefined; error?: string }) => {
    const { batch, file } = await fileOf(request);
    return showPage(request, reply, {
      title: "Whose is this file?", backLink: readingPaths.batch(batch.batchId), ...(given.error !== undefined && { hasErrors: true, status: 400 }),
      main: findPlanView({ batch, file, csrf: csrfField(request), kinds: await kinds(), ...given }),
    });
  };

  app.get<FileParams>(readingPaths.batchFind(":id", ":position"), change, async (request, reply) => showFind(request, reply, { words: "", found: undefined }));

  // The words are in the form and never in an address: they name a child.
  app.post<FileParams & Body>(readingPaths.batchFind(":id", ":position"), change, async (request, reply) => {
    const { batch, file } = await fileOf(request);
    const text = (name: string) => (typeof request.body?.[name] === "string" ? (request.body[name] as string).trim().slice(0, 120) : "");
    const found = await findPlans(db, batch.authorityId, text("words").replaceAll("\u0000", ""));
    if (request.body?.["kind"] === undefined) return showFind(request, reply, { words: text("words"), found });
    const [plan] = await namePlans(db, batch.authorityId, [text("plan")]);
    const kind = (await kinds()).find((each) => each.id === text("kind"));
    if (plan === undefined || kind === undefined) return showFind(request, reply, { words: text("words"), found, error: plan === undefined ? "Choose whose plan it is" : "Choose what the file is" });
    await answerFiles(db, setup, batch, [{ position: file.position, planId: plan.planId, kind: kind.id }], viewerOf(request).accountId);
    notice(request, "The file was added to the plan.");
    return reply.redirect(readingPaths.batch(batch.batchId), 303);
  });
};
