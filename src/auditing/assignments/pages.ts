import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csrfField, formText, may, mayI, notice, showPage, viewerOf } from "../../access/index.ts";
import { isId, Problem, readFilters } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { formPaths } from "../form/paths.ts";
import { formPolicy } from "../form/policy.ts";
import type { Faults } from "../programmes/form-parts.ts";
import { programmePaths } from "../programmes/paths.ts";
import { programmePolicy as policy } from "../programmes/policy.ts";
import { loadCycle, type CycleRow } from "../programmes/store.ts";
import { isRatingRole } from "../rating-roles.ts";
import { remindAuditors, tellGiven } from "../reminders/remind.ts";
import { myAuditsAddress } from "../reminders/reminder-tasks.ts";
import { assignmentStates } from "./rules/assignment-states.ts";
import { listAssignments, listChoices, loadAssignment, planShareOut, reassign, shareOutCycle, withdrawAssignment, type AssignmentFilters, type AssignmentRow } from "./store.ts";
import { assignmentListView, assignmentView, shareOutView } from "./views.ts";

type ById = { Params: { id: string } };

const isState = (text: string) => text === "late" || Object.hasOwn(assignmentStates, text);

/** Who is to audit what: shared out evenly, given to somebody else, withdrawn with a reason. */
export const assignmentPages = (app: FastifyInstance, { db, settings }: AppContext): void => {
  const see = { preHandler: may(policy, "see programmes") };
  const run = { preHandler: may(policy, "run programmes") };

  const cycleOf = async (request: FastifyRequest<ById>): Promise<CycleRow> => {
    const { id } = request.params;
    const cycle = isId(id) ? await loadCycle(db, viewerOf(request).authorityId, id) : undefined;
    if (cycle === undefined) throw new Problem("no-such-cycle", "There is no such cycle.", { status: 404, cure: "Go to the programme and choose again." });
    return cycle;
  };
  const assignmentOf = async (request: FastifyRequest<ById>): Promise<AssignmentRow> => {
    const { id } = request.params;
    const row = isId(id) ? await loadAssignment(db, viewerOf(request).authorityId, id) : undefined;
    if (row === undefined) throw new Problem("no-such-assignment", "There is no such audit.", { status: 404, cure: "Go to the cycle and choose again." });
    return row;
  };

  app.get<ById>(programmePaths.shareOut(":id"), run, async (request, reply) => {
    const cycle = await cycleOf(request);
    return showPage(request, reply, {
      title: "Share out the audits", wide: true, backLink: programmePaths.cycle(cycle.id),
      main: shareOutView({ csrf: csrfField(request), cycle, plan: await planShareOut(db, viewerOf(request).authorityId, cycle.id) }),
    });
  });

  app.post<ById>(programmePaths.shareOut(":id"), run, async (request, reply) => {
    const cycle = await cycleOf(request);
    if (cycle.state === "closed") throw new Problem("cycle-closed", "This cycle is closed.", { status: 409, cure: "Open it again first." });
    const { authorityId, today } = viewerOf(request);
    const { given, left } = await shareOutCycle(db, authorityId, cycle.id, (tx, ids) => tellGiven(tx, authorityId, ids, { today, address: myAuditsAddress(settings) }));
    notice(request, given.length === 0 && left.length === 0 ? "Everything is shared out already." : `${given.length} shared out.${left.length > 0 ? ` ${left.length} still wait for somebody who may take them.` : ""}`);
    return reply.redirect(programmePaths.cycle(cycle.id), 303);
  });

  app.get<ById & { Querystring: Record<string, unknown> }>(programmePaths.assignments(":id"), see, async (request, reply) => {
    const viewer = viewerOf(request);
    const cycle = await cycleOf(request);
    const { filters } = readFilters<AssignmentFilters>(request.query, { state: isState, role: isRatingRole, person: isId });
    const rows = await listAssignments(db, viewer.authorityId, cycle.id, filters, viewer.today);
    return showPage(request, reply, {
      title: `Audits of ${cycle.name}`, wide: true, backLink: programmePaths.cycle(cycle.id),
      main: assignmentListView({ cycle, rows, filters, person: filters.person === undefined ? undefined : (rows.find((row) => row.accountId === filters.person)?.person ?? "this person"), mayRun: mayI(viewer, policy, "run programmes"), today: viewer.today }),
    });
  });

  app.post<ById>(programmePaths.remind(":id"), run, async (request, reply) => {
    const { authorityId, today } = viewerOf(request);
    const cycle = await cycleOf(request);
    const people = await remindAuditors(db, authorityId, { today, address: myAuditsAddress(settings), cycleId: cycle.id });
    notice(request, people === 0 ? "Nobody has audits left, or all were reminded today already." : `${people === 1 ? "One person was" : `${people} people were`} reminded.`);
    return reply.redirect(programmePaths.cycle(cycle.id), 303);
  });

  const showAssignment = async (request: FastifyRequest<ById>, reply: FastifyReply, faults: Faults = {}, reason = "") => {
    const row = await assignmentOf(request);
    return showPage(request, reply, {
      title: row.reference, backLink: programmePaths.assignments(row.cycleId), ...(Object.keys(faults).length > 0 && { hasErrors: true, status: 400 }),
      main: assignmentView({
        csrf: csrfField(request), row, faults, reason, choices: await listChoices(db, viewerOf(request).authorityId, row),
        ratingHref: row.ratingId !== null ? formPaths.form(row.id) : null, withdrawHref: row.state === "handed-in" && mayI(viewerOf(request), formPolicy, "withdraw audits") ? formPaths.withdraw(row.id) : null,
      }),
    });
  };

  app.get<ById>(programmePaths.assignment(":id"), run, async (request, reply) => showAssignment(request, reply));

  app.post<ById>(programmePaths.assignment(":id"), run, async (request, reply) => {
    const row = await assignmentOf(request);
    const accountId = formText(request, "accountId");
    if (!isId(accountId)) return showAssignment(request, reply, { accountId: "Choose who is to do it" });
    await reassign(db, viewerOf(request).authorityId, row.id, accountId);
    notice(request, `${row.reference} was given to somebody else.`);
    return reply.redirect(programmePaths.assignments(row.cycleId), 303);
  });

  app.post<ById>(programmePaths.withdrawAssignment(":id"), run, async (request, reply) => {
    const row = await assignmentOf(request);
    const reason = formText(request, "reason").trim().slice(0, 1000);
    if (reason.length < 3) return showAssignment(request, reply, { reason: "Say why it is withdrawn" }, reason);
    await withdrawAssignment(db, viewerOf(request), row.id, reason);
    notice(request, `${row.reference} was withdrawn. Somebody else can take it.`);
    return reply.redirect(programmePaths.assignments(row.cycleId), 303);
  });
};
