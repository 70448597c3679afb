import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csrfField, formText, may, mayI, notice, showPage, viewerOf } from "../../access/index.ts";
import { isId, one, Problem, sql, typedDateOf } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { samplingPolicy } from "../../sampling/index.ts";
import { typedDateIn, type Faults } from "../programmes/form-parts.ts";
import { programmePaths } from "../programmes/paths.ts";
import { programmePolicy as policy } from "../programmes/policy.ts";
import { cycleStates, type CycleState } from "../programmes/rules/programme-states.ts";
import { addCycle, changeCycle, listCycles, loadCycle, loadProgramme, moveCycle, type CycleRow, type ProgrammeRow } from "../programmes/store.ts";
import { loadBoardActivity } from "./board.ts";
import { readCycleForm, type TypedCycle } from "./form.ts";
import { kindProgress, listSamples, personProgress } from "./progress.ts";
import { cycleFormView, cycleView } from "./views.ts";

type ById = { Params: { id: string } };

const typedOf = (request: FastifyRequest): TypedCycle => ({
  name: formText(request, "name"), from: typedDateIn(request, "from"), to: typedDateIn(request, "to"), audits: typedDateIn(request, "audits"), moderation: typedDateIn(request, "moderation"),
});

/** The addresses of what other rooms do for a cycle: draw a sample, show one, compare first and second ratings, calibrate, give to outside auditors. */
export type CycleLinks = { draw: (cycleId: string) => string; sample: (sampleId: string) => string; moderation?: (cycleId: string) => string; calibration?: (cycleId: string) => string; outside?: (cycleId: string) => string; /** Where the board's report of a cycle's months (YYYY-MM) is made or found. */ boardReport?: (months: { from: string; to: string }) => string };

/** Cycles of a programme. */
export const cyclePages = (app: FastifyInstance, { db }: AppContext, links: CycleLinks): void => {
  const see = { preHandler: may(policy, "see programmes") };
  const run = { preHandler: may(policy, "run programmes") };

  const programmeOf = async (authorityId: string, id: string): Promise<ProgrammeRow> => {
    const programme = isId(id) ? await loadProgramme(db, authorityId, id) : undefined;
    if (programme === undefined) throw new Problem("no-such-programme", "There is no such programme.", { status: 404, cure: "Go to the list of programmes and choose again." });
    return programme;
  };
  const cycleOf = async (request: FastifyRequest<ById>): Promise<CycleRow> => {
    const { id } = request.params;
    const cycle = isId(id) ? await loadCycle(db, viewerOf(request).authorityId, id) : undefined;
    if (cycle === undefined) throw new Problem("no-such-cycle", "There is no such cycle.", { status: 404, cure: "Go to the programme and choose again." });
    return cycle;
  };

  app.get<ById>(programmePaths.cycle(":id"), see, async (request, reply) => {
    const viewer = viewerOf(request);
    const cycle = await cycleOf(request);
    const [programme, kinds, people, samples, { open }] = await Promise.all([
      programmeOf(viewer.authorityId, cycle.programmeId), kindProgress(db, viewer.authorityId, cycle.id), personProgress(db, viewer.authorityId, cycle.id, viewer.today), listSamples(db, viewer.authorityId, cycle.id),
      one<{ open: number }>(db, sql`select count(*)::int as open from assignment where authority_id = ${viewer.authorityId} and cycle_id = ${cycle.id} and state = 'open'`),
    ]);
    return showPage(request, reply, {
      title: `${cycle.name}, ${programme.name}`, wide: true,
      breadcrumbs: [{ text: "Programmes", href: programmePaths.list() }, { text: programme.name, href: programmePaths.programme(programme.id) }, { text: cycle.name }],
      main: cycleView({
        csrf: csrfField(request), programme, cycle, kinds, people, samples, open, mayRun: mayI(viewer, policy, "run programmes"), mayDraw: mayI(viewer, samplingPolicy, "draw samples"), today: viewer.today,
        board: programme.tier === 3 ? await loadBoardActivity(db, viewer.authorityId, { from: cycle.fromOn, to: cycle.toOn, today: viewer.today }) : null,
        drawHref: links.draw(cycle.id), sampleHref: links.sample, moderationHref: links.moderation?.(cycle.id) ?? null, calibrationHref: links.calibration?.(cycle.id) ?? null, outsideHref: links.outside?.(cycle.id) ?? null,
        boardReportHref: links.boardReport?.({ from: cycle.fromOn.slice(0, 7), to: cycle.toOn.slice(0, 7) }) ?? null,
      }),
    });
  });

  const showForm = async (request: FastifyRequest, reply: FastifyReply, page: { programme: ProgrammeRow; cycle?: CycleRow; typed: TypedCycle; faults?: Faults }) => {
    const { programme, cycle, typed, faults = {} } = page;
    const title = cycle === undefined ? "Add a cycle" : "Change the cycle";
    const back = cycle === undefined ? programmePaths.programme(programme.id) : programmePaths.cycle(cycle.id);
    return showPage(request, reply, {
      title, backLink: back, ...(Object.keys(faults).length > 0 && { hasErrors: true, status: 400 }),
      main: cycleFormView({ csrf: csrfField(request), action: cycle === undefined ? programmePaths.addCycle(programme.id) : programmePaths.editCycle(cycle.id), cancelHref: back, title, programme: programme.name, typed, faults }),
    });
  };

  app.get<ById>(programmePaths.addCycle(":id"), run, async (request, reply) => {
    const { authorityId } = viewerOf(request);
    const programme = await programmeOf(authorityId, request.params.id);
    const next = (await listCycles(db, authorityId, programme.id)).length + 1;
    const empty = typedDateOf(null);
    return showForm(request, reply, { programme, typed: { name: `Cycle ${next}`, from: empty, to: empty, audits: empty, moderation: empty } });
  });

  app.post<ById>(programmePaths.addCycle(":id"), run, async (request, reply) => {
    const { authorityId } = viewerOf(request);
    const programme = await programmeOf(authorityId, request.params.id);
    const typed = typedOf(request);
    const { errors, cycle } = readCycleForm(typed);
    if (Object.keys(errors).length > 0) return showForm(request, reply, { programme, typed, faults: errors });
    const id = await addCycle(db, authorityId, programme.id, cycle);
    notice(request, `${cycle.name} was added.`);
    return reply.redirect(programmePaths.cycle(id), 303);
  });

  app.get<ById>(programmePaths.editCycle(":id"), run, async (request, reply) => {
    const cycle = await cycleOf(request);
    return showForm(request, reply, {
      programme: await programmeOf(viewerOf(request).authorityId, cycle.programmeId), cycle,
      typed: { name: cycle.name, from: typedDateOf(cycle.fromOn), to: typedDateOf(cycle.toOn), audits: typedDateOf(cycle.auditsDueOn), moderation: typedDateOf(cycle.moderationDueOn) },
    });
  });

  app.post<ById>(programmePaths.editCycle(":id"), run, async (request, reply) => {
    const { authorityId } = viewerOf(request);
    const cycle = await cycleOf(request);
    const typed = typedOf(request);
    const read = readCycleForm(typed);
    if (Object.keys(read.errors).length > 0) return showForm(request, reply, { programme: await programmeOf(authorityId, cycle.programmeId), cycle, typed, faults: read.errors });
    await changeCycle(db, authorityId, cycle.id, read.cycle);
    notice(request, "The cycle was saved. Audits that are not handed in follow the new dates.");
    return reply.redirect(programmePaths.cycle(cycle.id), 303);
  });

  app.post<ById>(programmePaths.moveCycle(":id"), run, async (request, reply) => {
    const cycle = await cycleOf(request);
    const to = formText(request, "to");
    if (!Object.hasOwn(cycleStates, to)) throw new Problem("no-such-state", "There is no such state of a cycle.", { status: 400 });
    await moveCycle(db, viewerOf(request).authorityId, cycle.id, to as CycleState);
    notice(request, `${cycle.name}: ${cycleStates[to as CycleState].words.toLowerCase()}.`);
    return reply.redirect(programmePaths.cycle(cycle.id), 303);
  });
};
