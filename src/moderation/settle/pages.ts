import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csrfField, formText, may, mayI, notice, recordOpening, showPage, viewerOf } from "../../access/index.ts";
import { isId, maybe, Problem, readFilters, sql } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { isModerationState } from "../compare/moderation-states.ts";
import { moderationPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import { compareView, type ComparePage } from "./compare-view.ts";
import { anchorOf, type TypedSettlement } from "./difference-view.ts";
import { listModeratedCycles, listModerations, type ModerationFilters } from "./list-moderations.ts";
import { moderationListView } from "./list-view.ts";
import { loadModeration, loadModerationHead, type ModerationHead } from "./load-moderation.ts";
import { saveSettlement } from "./save-settlement.ts";
import { reopenModeration, settleModeration } from "./settle-moderation.ts";

type ById = { Params: { id: string } };
type ByAnswer = { Params: { id: string; criterion: string } };
type AuditLinks = { mine: string; audit: (assignmentId: string) => string };

/** Second ratings: what waits, both side by side, and what the two come to. `links`: where ratings are made. */
export const settlePages = (app: FastifyInstance, { db }: AppContext, links: AuditLinks): void => {
  const compare = { preHandler: may(policy, "compare ratings of mine") };
  const decide = { preHandler: may(policy, "decide differences") };

  /** The moderation, if this person is one of its raters (or of the panel that rated first) or may see all; a QA officer who still has to rate the document may not. */
  const headOf = async (request: FastifyRequest<ById>): Promise<ModerationHead> => {
    const viewer = viewerOf(request);
    const { id } = request.params;
    const head = isId(id) ? await loadModerationHead(db, viewer.authorityId, id) : undefined;
    if (head === undefined) throw new Problem("no-such-moderation", "There is no such moderation.", { status: 404, cure: "Go to the list and choose again." });
    const own = head.first.accountId === viewer.accountId || head.second.accountId === viewer.accountId;
    const member = own ? undefined : await maybe(db, sql`
      select 1 from assignment a join assignment p on p.authority_id = a.authority_id and p.id = a.panel_id
      join moderation m on m.authority_id = a.authority_id and m.first_assignment_id = p.id and m.id = ${head.id}
      where a.authority_id = ${viewer.authorityId} and a.account_id = ${viewer.accountId} and a.state <> 'withdrawn'`);
    if (!own && member === undefined && !mayI(viewer, policy, "see every moderation")) {
      throw new Problem("not-your-moderation", "Only the two raters and the QA officer may compare these ratings.", { status: 403, cure: "Ask the QA officer if you should be one of them." });
    }
    const unfinished = await maybe<{ n: number }>(db, sql`
      select count(*)::int as n from assignment where authority_id = ${viewer.authorityId} and item_id = ${head.itemId} and account_id = ${viewer.accountId} and state in ('assigned','started','sent-back') having count(*) > 0`);
    if (unfinished !== undefined && head.state !== "waiting") {
      throw new Problem("rate-first", "You are still to rate this document yourself, so you cannot see the others’ answers yet.", { status: 403, cure: "Hand in your own rating first." });
    }
    return head;
  };

  const show = async (request: FastifyRequest<ById>, reply: FastifyReply, more: Partial<Pick<ComparePage, "faults" | "typed">> & { status?: number } = {}) => {
    const viewer = viewerOf(request);
    const head = await headOf(request);
    const own = await maybe<{ id: string }>(db, sql`
      select a.id from assignment a join moderation m on m.authority_id = a.authority_id and a.id in (m.first_assignment_id, m.second_assignment_id)
      where m.authority_id = ${viewer.authorityId} and m.id = ${head.id} and a.account_id = ${viewer.accountId} and a.state in ('assigned','started','sent-back')`);
    const faults = more.faults ?? [];
    if (head.state !== "waiting") await recordOpening(db, viewer, { act: "open-moderation", subject: { kind: "moderation", id: head.id }, planId: head.planId });
    return showPage(request, reply, {
      title: `Moderation ${head.reference}`, wide: true, breadcrumbs: [{ text: "Moderation", href: moderationPaths.list() }, { text: head.reference }],
      ...(faults.length > 0 && { hasErrors: true, status: more.status ?? 400 }),
      main: compareView({
        csrf: csrfField(request), head, whole: await loadModeration(db, viewer.authorityId, head), faults, ...(more.typed && { typed: more.typed }),
        mayDecide: mayDecide(request, head), mayReopen: mayI(viewer, policy, "open a settled one again"), ownHref: own === undefined ? null : links.audit(own.id),
      }),
    });
  };

  /** The second rater, or who may see all: the first rater may write down an agreement, and decides nothing. */
  const mayDecide = (request: FastifyRequest, head: ModerationHead): boolean => {
    const viewer = viewerOf(request);
    return mayI(viewer, policy, "see every moderation") || (head.second.accountId === viewer.accountId && mayI(viewer, policy, "decide differences"));
  };

  app.get<{ Querystring: Record<string, unknown> }>(moderationPaths.list(), compare, async (request, reply) => {
    const viewer = viewerOf(request);
    const { filters } = readFilters<ModerationFilters>(request.query, { cycle: isId, state: isModerationState });
    const seesAll = mayI(viewer, policy, "see every moderation");
    const [rows, cycles] = await Promise.all([
      listModerations(db, viewer.authorityId, filters.cycle === undefined ? {} : { cycle: filters.cycle }, seesAll ? undefined : viewer.accountId), seesAll ? listModeratedCycles(db, viewer.authorityId) : [],
    ]);
    return showPage(request, reply, { title: "Moderation", wide: true, main: moderationListView({ rows, filters, cycles, me: viewer.accountId, today: viewer.today, seesAll, seesDifferences: mayI(viewer, policy, "see how raters differ"), page: Math.trunc(Number(request.query["page"])) || 1, auditHref: links.mine }) });
  });

  app.get<ById>(moderationPaths.moderation(":id"), compare, async (request, reply) => show(request, reply));

  app.post<ByAnswer>(moderationPaths.answer(":id", ":criterion"), compare, async (request, reply) => {
    const viewer = viewerOf(request);
    const head = await headOf(request);
    const { criterion } = request.params;
    const key = criterion.replace(":", "-");
    const typed: TypedSettlement & { id: string } = { id: criterion, stands: formText(request, "stands"), other: formText(request, "other").trim().slice(0, 2000), how: formText(request, "how"), reason: formText(request, "reason").trim().slice(0, 2000) };
    const whole = await loadModeration(db, viewer.authorityId, head);
    const row = whole?.compared.find((each) => each.id === criterion);
    if (whole === undefined || row === undefined) throw new Problem("no-difference", "There is no such difference to settle.", { status: 404, cure: "Go back to the comparison." });
    const value = valueOf(typed, row.first?.value ?? "", row.second?.value ?? "");
    const fault = faultOf(typed, value, mayDecide(request, head), key);
    if (fault !== undefined) return show(request, reply, { faults: [fault], typed });
    try {
      await saveSettlement(db, viewer, head.id, criterion, { value: value ?? "", how: typed.how === "moderator" ? "moderator" : "agreement", reason: typed.reason }, formText(request, "seen"));
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.code !== "settled-meanwhile") throw problem;
      return show(request, reply, { faults: [{ id: `stands-${key}`, text: `${problem.message} ${problem.cure ?? ""}` }], typed, status: 409 });
    }
    notice(request, `Saved what was settled about ${criterion.replace("judgement:", "")}.`);
    return reply.redirect(`${moderationPaths.moderation(head.id)}#${anchorOf(criterion)}`, 303);
  });

  app.post<ById>(moderationPaths.settle(":id"), decide, async (request, reply) => {
    const head = await headOf(request);
    if (!mayDecide(request, head)) throw new Problem("not-the-moderator", "The moderator or the QA officer settles it.", { status: 403, cure: "Tell them that all differences are agreed." });
    await settleModeration(db, viewerOf(request), head.id, Number(formText(request, "revision")));
    notice(request, `${head.reference} is settled.`);
    return reply.redirect(moderationPaths.moderation(head.id), 303);
  });

  app.post<ById>(moderationPaths.reopen(":id"), { preHandler: may(policy, "open a settled one again") }, async (request, reply) => {
    const head = await headOf(request);
    const reason = formText(request, "reason").trim().slice(0, 1000);
    if (reason.length < 3) return show(request, reply, { faults: [{ id: "reopen-reason", text: "Say why it is opened again" }] });
    await reopenModeration(db, viewerOf(request), head.id, reason);
    notice(request, `${head.reference} can be settled again.`);
    return reply.redirect(moderationPaths.moderation(head.id), 303);
  });
};

/** The answer that was chosen; undefined where none was. */
function valueOf(typed: TypedSettlement, first: string, second: string): string | undefined {
  if (typed.stands === "first") return first;
  if (typed.stands === "second") return second;
  if (typed.stands === "none") return "";
  if (typed.stands === "other") return typed.other === "" ? undefined : typed.other;
  return typed.stands.startsWith("value:") ? typed.stands.slice("value:".length) : undefined;
}

function faultOf(typed: TypedSettlement, value: string | undefined, mayDecide: boolean, key: string): { id: string; text: string } | undefined {
  if (value === undefined) return typed.stands === "other" ? { id: `other-${key}`, text: "Write the answer that stands" } : { id: `stands-${key}`, text: "Choose which answer stands" };
  if (typed.how !== "agreement" && typed.how !== "moderator") return { id: `how-${key}`, text: "Say how it was settled" };
  if (typed.how === "moderator" && !mayDecide) return { id: `reason-${key}`, text: "Only the moderator or the QA officer decides a difference" };
  if (typed.how === "moderator" && typed.reason.length < 3) return { id: `reason-${key}`, text: "Give the moderator’s reason" };
  return undefined;
}
