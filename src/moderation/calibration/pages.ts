import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csrfField, formText, may, mayI, notice, showPage, viewerOf } from "../../access/index.ts";
import { loadCycle, programmePaths, programmePolicy } from "../../auditing/index.ts";
import { isId, maybe, Problem, sql } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { samplingPaths } from "../../sampling/index.ts";
import { agreementAmong } from "../../statistics/index.ts";
import { moderationPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import { addCalibrationNote } from "./add-note.ts";
import { loadCalibration } from "./load-calibration.ts";
import { calibrationView, type CalibrationPage } from "./view.ts";

type ById = { Params: { id: string } };

/** A cycle's calibration set. Auditors see it where they took part. */
export const calibrationPages = (app: FastifyInstance, { db }: AppContext): void => {
  const see = { preHandler: may(policy, "see calibration") };

  const cycleOf = async (request: FastifyRequest<ById>) => {
    const viewer = viewerOf(request);
    const { id } = request.params;
    const cycle = isId(id) ? await loadCycle(db, viewer.authorityId, id) : undefined;
    if (cycle === undefined) throw new Problem("no-such-cycle", "There is no such cycle.", { status: 404, cure: "Go to the programme and choose again." });
    if (mayI(viewer, policy, "see how raters differ")) return cycle;
    const own = await maybe(db, sql`select 1 from assignment where authority_id = ${viewer.authorityId} and cycle_id = ${id} and account_id = ${viewer.accountId} and role = 'calibration' and state <> 'withdrawn' limit 1`);
    if (own === undefined) throw new Problem("not-calibrated", "Only those who rate a calibration set see it.", { status: 403, cure: "Ask the QA officer if you should be one of them." });
    return cycle;
  };

  const show = async (request: FastifyRequest<ById>, reply: FastifyReply, more: Partial<Pick<CalibrationPage, "typed" | "fault" | "faultItem">> = {}) => {
    const viewer = viewerOf(request);
    const cycle = await cycleOf(request);
    const calibration = await loadCalibration(db, viewer.authorityId, cycle.id, viewer.accountId);
    return showPage(request, reply, {
      title: `Calibration, ${cycle.name}`, wide: true, ...(mayI(viewer, programmePolicy, "see programmes") && { backLink: programmePaths.cycle(cycle.id) }), ...(more.fault !== undefined && { hasErrors: true, status: 400 }),
      main: calibrationView({
        csrf: csrfField(request), cycle, documents: calibration.documents, typed: { criterion: "", text: "" }, fault: undefined, faultItem: undefined, ...more,
        agreement: calibration.judgements.length === 0 ? undefined : agreementAmong(calibration.judgements, { categories: calibration.categories }),
        drawHref: mayI(viewer, programmePolicy, "run programmes") ? samplingPaths.design(cycle.id) : null,
      }),
    });
  };

  app.get<ById>(moderationPaths.calibration(":id"), see, async (request, reply) => show(request, reply));

  app.post<ById>(moderationPaths.calibrationNote(":id"), see, async (request, reply) => {
    const viewer = viewerOf(request);
    const cycle = await cycleOf(request);
    const [item, criterion, text] = [formText(request, "item"), formText(request, "criterion"), formText(request, "text").trim().slice(0, 5000)];
    const { documents } = await loadCalibration(db, viewer.authorityId, cycle.id, viewer.accountId);
    const document = documents.find((each) => each.itemId === item && !each.isHidden);
    if (document === undefined) throw new Problem("no-such-document", "There is no such document in the calibration set, or you are still to rate it.", { status: 404, cure: "Open the page again and choose the document." });
    if (criterion !== "" && !document.rows.some((row) => row.criterion === criterion)) throw new Problem("no-such-criterion", "Nobody answered this criterion.", { status: 400, cure: "Choose one from the list." });
    if (text === "") return show(request, reply, { fault: "Write what was said", faultItem: item, typed: { criterion, text } });
    await addCalibrationNote(db, viewer, cycle.id, item, criterion === "" ? null : criterion, text);
    notice(request, "The note was added.");
    return reply.redirect(`${moderationPaths.calibration(cycle.id)}#item-${item}`, 303);
  });
};
