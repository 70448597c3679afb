import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csrfField, formText, may, notice, showPage, viewerOf } from "../../access/index.ts";
import { readTypedDate, typedDateOf, type TypedDate } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { registerPaths } from "../paths.ts";
import type { PlanRecord } from "../plan/load-plan.ts";
import { policy } from "../policy.ts";
import { optOutView } from "./opt-out-view.ts";
import { setOptOut } from "./set-opt-out.ts";

type Ask = { Params: { id: string } };

/** The page on which it is noted that a family does not want an audit. `planOf` finds the plan of an address, or tells that there is none. */
export const optOutPages = (app: FastifyInstance, { db }: AppContext, planOf: (request: FastifyRequest<Ask>) => Promise<PlanRecord>): void => {
  const guard = { preHandler: may(policy, "note that a family does not want an audit") };

  const show = (request: FastifyRequest, reply: FastifyReply, plan: PlanRecord, typed: TypedDate, fault?: string) => showPage(request, reply, {
    title: plan.person.auditOptOutOn === null ? "The family does not want an audit" : "May this plan be audited again?", backLink: registerPaths.plan(plan.id), ...(fault !== undefined && { hasErrors: true, status: 400 }),
    main: optOutView({ planId: plan.id, reference: plan.reference, csrf: csrfField(request), optedOutOn: plan.person.auditOptOutOn, typed, fault }),
  });

  app.get<Ask>(registerPaths.optOut(":id"), guard, async (request, reply) => show(request, reply, await planOf(request), typedDateOf(viewerOf(request).today)));

  app.post<Ask>(registerPaths.optOut(":id"), guard, async (request, reply) => {
    const viewer = viewerOf(request);
    const plan = await planOf(request);
    if (formText(request, "undo") === "yes") {
      if (await setOptOut(db, viewer, plan.id, null)) notice(request, "The plan may be audited again.");
      return reply.redirect(registerPaths.plan(plan.id), 303);
    }
    const typed = { day: formText(request, "asked-day"), month: formText(request, "asked-month"), year: formText(request, "asked-year") };
    const read = readTypedDate(typed, "30 11 2020");
    if ("fault" in read) return show(request, reply, plan, typed, read.fault);
    if (read.date === null) return show(request, reply, plan, typed, "Enter the day on which the family asked");
    if (read.date > viewer.today) return show(request, reply, plan, typed, "The day must be today or before");
    await setOptOut(db, viewer, plan.id, read.date);
    notice(request, "It is noted that the family does not want an audit.");
    return reply.redirect(registerPaths.plan(plan.id), 303);
  });
};
