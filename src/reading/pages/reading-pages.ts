import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csrfField, may, mayI, recordInTrail, recordOpening, showPage, viewerOf } from "../../access/index.ts";
import { loadInstrument } from "../../instruments/index.ts";
import { Problem } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { registerPaths, registerPolicy } from "../../register/index.ts";
import { html } from "../../ui/index.ts";
import { askToRead } from "../jobs/ask-to-read.ts";
import { isWorkedOn } from "../jobs/is-worked-on.ts";
import { waitForShortReading } from "../jobs/wait-for-short-reading.ts";
import { READING_INSTRUMENT } from "../jobs/rating-of-reading.ts";
import { readingPaths } from "../paths.ts";
import type { PlanReading } from "../plan-reading.ts";
import { policy } from "../policy.ts";
import { forgetFailedText } from "../store/document-text.ts";
import { listDocuments, type PlanFile } from "../store/list-documents.ts";
import { loadReading, openReading, type ReadingRecord } from "../store/load-reading.ts";
import { isUnderWay } from "../store/reading-states.ts";
import { feedbackDocx, feedbackPage, readingPage } from "../views/index.ts";
import { aboutReadingView, readingNews } from "./about-reading-view.ts";
import { planToShow, type PlanToShow } from "./plan-to-show.ts";
import { refuseWhileRating } from "./refuse-while-rating.ts";
import { readingStateView, REFRESH_SECONDS } from "./reading-state-view.ts";

type Ask = { Params: { id: string }; Querystring: Record<string, unknown> };
/** `stopped`: it was asked for, and nobody is at it any more. */
type Asked = { plan: PlanToShow; documents: PlanFile[]; document: PlanFile | undefined; record: ReadingRecord | undefined; stopped: boolean };
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A plan's reading, and the page for its writer. */
export const planReadingPages = (app: FastifyInstance, { db, settings }: AppContext): void => {
  const see = { preHandler: may(policy, "see readings") };

  /** The plan of the address with the document that is meant: its newest unless another is named. */
  const asked = async (request: FastifyRequest<Ask>): Promise<Asked> => {
    const { authorityId } = viewerOf(request);
    const plan = await planToShow(db, authorityId, request.params.id);
    if (plan === undefined) throw new Problem("plan-not-found", "There is no such plan.", { status: 404, cure: "It may have been undone with its import. Look for it in the register." });
    await refuseWhileRating(db, viewerOf(request), plan.id);
    const documents = await listDocuments(db, authorityId, plan.id);
    const wanted = request.query["document"];
    const document = documents.find((file) => file.family === "plan" && (typeof wanted !== "string" || wanted === "" || file.id === wanted));
    if (document === undefined && typeof wanted === "string" && wanted !== "") throw new Problem("document-not-found", "There is no such document.", { status: 404, cure: "Go back to the plan and choose it again." });
    const record = document && (await loadReading(db, authorityId, document.id));
    const stopped = record !== undefined && isUnderWay(record.state) && !(await isWorkedOn(db, { authorityId, documentId: record.documentId }));
    return { plan, documents, document, record, stopped };
  };

  const show = (request: FastifyRequest<Ask>, given: Asked) => {
    const viewer = viewerOf(request);
    return { ...given, planId: given.plan.id, csrf: csrfField(request), mayRead: mayI(viewer, policy, "read a plan again"), mayAdd: mayI(viewer, registerPolicy, "add a document") };
  };
  const crumbs = (plan: PlanToShow, last: string) => [{ text: "Register", href: registerPaths.list() }, { text: plan.reference, href: registerPaths.plan(plan.id) }, { text: last }];

  const showState = (request: FastifyRequest<Ask>, reply: FastifyReply, given: Asked) => showPage(request, reply, {
    title: `${given.plan.reference}: reading`, breadcrumbs: crumbs(given.plan, "Reading"), main: readingStateView(show(request, given)),
    ...(given.record !== undefined && isUnderWay(given.record.state) && { refreshSeconds: REFRESH_SECONDS * 2 }),
  });

  const opened = (request: FastifyRequest, record: ReadingRecord | undefined): Promise<PlanReading | undefined> =>
    record === undefined ? Promise.resolve(undefined) : openReading(db, viewerOf(request).authorityId, settings.dataKey, record.id);

  app.get<Ask>(readingPaths.reading(":id"), see, async (request, reply) => {
    const viewer = viewerOf(request);
    const given = await asked(request);
    const { plan, document, documents, record } = given;
    const reading = await opened(request, record);
    if (reading === undefined || record === undefined || document === undefined) return showState(request, reply, given);
    await recordOpening(db, viewer, { act: "open-reading", subject: { kind: "plan", id: plan.id } });
    const about = { ...show(request, given), record, document, documents };
    const tool = await loadInstrument(db, viewer.authorityId, READING_INSTRUMENT);
    return showPage(request, reply, {
      title: `${plan.reference}: reading`, wide: true, breadcrumbs: crumbs(plan, "Reading"),
      main: html`${readingNews(about)}${readingPage({
        reading, plan: { name: plan.name, reference: plan.reference, href: registerPaths.plan(plan.id) },
        document: { title: document.title, datedOn: document.datedOn, href: mayI(viewer, registerPolicy, "open a document") ? registerPaths.document(plan.id, document.id) : null },
        readOn: record.readOn ?? "", version: record.programVersion, instrument: tool?.instrument ?? null,
        links: { feedback: readingPaths.feedback(plan.id, document.id), feedbackDocx: readingPaths.feedbackDocx(plan.id, document.id), findings: (code) => readingPaths.findings({ code }) },
      })}${aboutReadingView(about)}`,
    });
  });

  app.post<Ask>(readingPaths.reading(":id"), { preHandler: may(policy, "read a plan again") }, async (request, reply) => {
    const viewer = viewerOf(request);
    const { authorityId } = viewer;
    const { plan, document, documents, record, stopped } = await asked(request);
    if (document === undefined) throw new Problem("no-document", "There is no document of this plan to read.", { status: 409, cure: "Add the plan's document first." });
    if (record === undefined || !isUnderWay(record.state) || stopped) {
      await recordInTrail(db, viewer, [{ act: "read-again", subject: { kind: "plan", id: plan.id } }]);
      await forgetFailedText(db, authorityId, documents.map((file) => file.id));
      await askToRead(db, { authorityId, documentId: document.id, planId: plan.id });
      await waitForShortReading(db, { authorityId, documentId: document.id });
    }
    return reply.redirect(readingPaths.reading(plan.id, document.id), 303);
  });

  const feedbackOf = (request: FastifyRequest, { plan, document, record }: Asked, reading: PlanReading) => ({
    reading, plan: { name: plan.name, reference: plan.reference }, document: { title: document?.title ?? "" },
    readOn: record?.readOn ?? "", version: record?.programVersion ?? "", authorityName: viewerOf(request).authorityName,
  });

  app.get<Ask>(readingPaths.feedback(":id"), see, async (request, reply) => {
    const given = await asked(request);
    const reading = await opened(request, given.record);
    if (reading === undefined) return showState(request, reply, given);
    const { plan, document } = given;
    await recordOpening(db, viewerOf(request), { act: "open-feedback", subject: { kind: "plan", id: plan.id } });
    return showPage(request, reply, {
      title: `${plan.reference}: feedback`, breadcrumbs: crumbs(plan, "Feedback for the writer"),
      main: feedbackPage({ ...feedbackOf(request, given, reading), links: { reading: readingPaths.reading(plan.id, document?.id), docx: readingPaths.feedbackDocx(plan.id, document?.id) } }),
    });
  });

  app.get<Ask>(readingPaths.feedbackDocx(":id"), see, async (request, reply) => {
    const given = await asked(request);
    const reading = await opened(request, given.record);
    if (reading === undefined) throw new Problem("not-read", "The plan has not been read yet.", { status: 404, cure: "Open its reading to see how it stands." });
    await recordInTrail(db, viewerOf(request), [{ act: "download-feedback", subject: { kind: "plan", id: given.plan.id } }]);
    const bytes = await feedbackDocx(feedbackOf(request, given, reading));
    return reply.type(DOCX).header("content-disposition", `attachment; filename="feedback-${given.plan.reference.replaceAll(/[^A-Za-z0-9-]+/g, "-")}.docx"`).header("cache-control", "no-store").send(Buffer.from(bytes));
  });
};
