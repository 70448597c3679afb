import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csrfField, formText, formTexts, may, notice, showPage, viewerOf } from "../../access/index.ts";
import { loadCycle, programmePaths } from "../../auditing/index.ts";
import { isId, Problem, readTypedDate, typedDateOf, type TypedDate } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { moderationPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import { giveOutside, listOutsideAuditors, listOutsideKinds } from "./give-outside.ts";
import { outsideView, type TypedOutside } from "./view.ts";

type ById = { Params: { id: string } };

const dateIn = (request: FastifyRequest): TypedDate => ({ day: formText(request, "due-day"), month: formText(request, "due-month"), year: formText(request, "due-year") });

/** Documents of a cycle given to an outside auditor, who signs in and sees nothing else. */
export const outsidePages = (app: FastifyInstance, { db }: AppContext): void => {
  const give = { preHandler: may(policy, "give documents to outside auditors") };

  const cycleOf = async (request: FastifyRequest<ById>) => {
    const { id } = request.params;
    const cycle = isId(id) ? await loadCycle(db, viewerOf(request).authorityId, id) : undefined;
    if (cycle === undefined) throw new Problem("no-such-cycle", "There is no such cycle.", { status: 404, cure: "Go to the programme and choose again." });
    return cycle;
  };
  const show = async (request: FastifyRequest<ById>, reply: FastifyReply, typed?: TypedOutside, faults: Readonly<Record<string, string>> = {}) => {
    const { authorityId } = viewerOf(request);
    const cycle = await cycleOf(request);
    const [auditors, kinds] = [await listOutsideAuditors(db, authorityId, cycle.id), await listOutsideKinds(db, authorityId, cycle.id)];
    return showPage(request, reply, {
      title: "Give documents to an outside auditor", backLink: programmePaths.cycle(cycle.id), ...(Object.keys(faults).length > 0 && { hasErrors: true, status: 400 }),
      main: outsideView({ csrf: csrfField(request), cycle, auditors, kinds, faults, typed: typed ?? { accountId: "", kinds: kinds.map((kind) => kind.kind), due: typedDateOf(cycle.auditsDueOn) } }),
    });
  };

  app.get<ById>(moderationPaths.outside(":id"), give, async (request, reply) => show(request, reply));

  app.post<ById>(moderationPaths.outside(":id"), give, async (request, reply) => {
    const { authorityId } = viewerOf(request);
    const cycle = await cycleOf(request);
    if (cycle.state === "closed") throw new Problem("cycle-closed", "This cycle is closed.", { status: 409, cure: "Open it again first." });
    const typed: TypedOutside = { accountId: formText(request, "accountId"), kinds: formTexts(request, "kinds"), due: dateIn(request) };
    const auditors = await listOutsideAuditors(db, authorityId, cycle.id);
    const due = readTypedDate(typed.due, "31 1 2027");
    const faults = {
      ...(!auditors.some((auditor) => auditor.accountId === typed.accountId) && { accountId: "Choose who audits them" }),
      ...(typed.kinds.length === 0 && { kinds: "Choose at least one kind of document" }),
      ...("fault" in due ? { "due-day": due.fault } : due.date === null ? { "due-day": "Enter the day by which they are due" } : {}),
    };
    if ("fault" in due || due.date === null || Object.keys(faults).length > 0) return show(request, reply, typed, faults);
    const given = await giveOutside(db, viewerOf(request), cycle.id, typed.accountId, typed.kinds, due.date);
    notice(request, given === 0 ? "They have all of these documents already." : `${given === 1 ? "One document was" : `${given} documents were`} given. They see them when they sign in.`);
    return reply.redirect(moderationPaths.outside(cycle.id), 303);
  });
};
