import type { FastifyInstance, FastifyRequest } from "fastify";
import { csrfField, may, showPage, viewerOf } from "../../access/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { readAnswerBody, type AnswerBody } from "./answer-body.ts";
import { loadForm } from "./load-form.ts";
import { formPaths } from "./paths.ts";
import { formPolicy as policy } from "./policy.ts";
import { askedCriteria } from "./rules/asked-criteria.ts";
import { factsOfDraft } from "./rules/check-audit.ts";
import { FACTS } from "./rules/check-judgement.ts";
import type { Draft, DraftAnswer, DraftJudgement } from "./rules/draft.ts";
import { saveSection } from "./save-section.ts";
import { instrumentOf } from "./store/instrument-of.ts";
import { loadAudit, type Audit } from "./store/load-audit.ts";
import { loadAuditToSave, type AuditToSave } from "./store/load-audit-to-save.ts";
import { loadDraft } from "./store/load-draft.ts";
import { suggestionsToShow, type Suggestion } from "./store/load-suggestions.ts";
import { saveAnswer } from "./store/save-answer.ts";
import { saveJudgement } from "./store/save-judgement.ts";
import { formView } from "./views/form-view.ts";
import { momentWords } from "./views/moment-words.ts";
import { suggestionView } from "./views/suggestion-view.ts";

type ById = { Params: { id: string } };
type BySection = { Params: { id: string; section: string } };

/** Saving answers: one by one as JSON for the page's script, a section at a time for browsers without scripts. */
export const answerPages = (app: FastifyInstance, context: AppContext): void => {
  const { db, settings } = context;
  const guard = { preHandler: may(policy, "audit what was given to me") };

  const told = (answer: DraftAnswer) => ({ ...answer, savedBy: undefined, suggested: undefined, at: momentWords(answer.at) });
  const toldJudgement = ({ value, revision, by, at }: DraftJudgement) => ({ value, revision, by, at: momentWords(at) });

  async function shown(audit: Pick<Audit, "instrumentHash">, authorityId: string, id: string, suggestion: Suggestion | null, value: string): Promise<string> {
    const placed = (await instrumentOf(db, authorityId, audit.instrumentHash)).criteria.get(id);
    return suggestion === null || placed === undefined ? "" : suggestionView(id, placed.scale, suggestion, value).toString();
  }

  async function save(request: FastifyRequest, audit: AuditToSave, body: AnswerBody): Promise<unknown> {
    const viewer = viewerOf(request);
    if ("criterion" in body) {
      const outcome = await saveAnswer(db, viewer, settings.dataKey, audit, { ...body, criterionId: body.criterion });
      if (outcome.status === "conflict") return { status: "conflict", theirs: told(outcome.theirs) };
      return { status: "saved", answer: told(outcome.answer), suggestion: await shown(audit, viewer.authorityId, body.criterion, outcome.suggestion, outcome.answer.value) };
    }
    const outcome = await saveJudgement(db, viewer, audit, { ...body, name: body.judgement });
    if (outcome.status === "conflict") return { status: "conflict", theirs: toldJudgement(outcome.theirs) };
    const { compiled } = await instrumentOf(db, viewer.authorityId, audit.instrumentHash);
    return { status: "saved", judgement: toldJudgement(outcome.judgement), ...(body.judgement === FACTS && { asked: askedCriteria(compiled, outcome.judgement.value as Record<string, unknown>) }) };
  }

  app.post<ById>(formPaths.answers(":id"), guard, async (request, reply) => {
    const audit = await loadAuditToSave(db, viewerOf(request), request.params.id);
    const body = readAnswerBody(request.body);
    return reply.header("cache-control", "no-store").send(await save(request, audit, body));
  });

  // All answers as they stand, for a page that was away or that others work on too; and the token for sending when somebody signed in again.
  app.get<ById>(formPaths.answers(":id"), guard, async (request, reply) => {
    const viewer = viewerOf(request);
    const audit = await loadAudit(db, viewer, request.params.id, "read");
    const draft = await loadDraft(db, viewer.authorityId, audit.ratingId);
    const { compiled } = await instrumentOf(db, viewer.authorityId, audit.instrumentHash);
    const answered = new Set(Object.entries(draft.answers).flatMap(([id, { value }]) => (value === "" ? [] : [id])));
    const suggestions = audit.may.answer ? await suggestionsToShow(db, viewer.authorityId, audit, answered) : {};
    return reply.header("cache-control", "no-store").send({
      account: viewer.accountId, state: audit.state, mayAnswer: audit.may.answer, csrf: /value="([^"]*)"/.exec(csrfField(request).toString())?.[1] ?? "",
      asked: askedCriteria(compiled, factsOfDraft(draft)),
      answers: Object.fromEntries(Object.entries(draft.answers).map(([id, answer]) => [id, told(answer)])),
      judgements: Object.fromEntries(Object.entries(draft.judgements).map(([name, judgement]) => [name, toldJudgement(judgement)])),
      suggestions: Object.fromEntries(await Promise.all(Object.entries(suggestions).map(async ([id, suggestion]) => [id, await shown(audit, viewer.authorityId, id, suggestion, draft.answers[id]?.value ?? "")]))),
    });
  });

  app.post<BySection>(formPaths.section(":id", ":section"), guard, async (request, reply) => {
    const viewer = viewerOf(request);
    const audit = await loadAudit(db, viewer, request.params.id, "answer");
    const tool = await instrumentOf(db, viewer.authorityId, audit.instrumentHash);
    const draft = await loadDraft(db, viewer.authorityId, audit.ratingId);
    const { faults, typed } = await saveSection({ db, request, key: settings.dataKey, audit, tool, draft }, request.params.section);
    if (Object.keys(faults).length === 0) return reply.redirect(`${formPaths.form(audit.id)}#section-${request.params.section}`, 303);
    const form = await loadForm(context, request, audit, faults);
    const withTyped: Draft = { answers: { ...form.draft.answers, ...typed.answers }, judgements: { ...form.draft.judgements, ...typed.judgements } };
    return showPage(request, reply, { title: `Audit ${audit.reference}`, wide: true, hasErrors: true, status: 409, main: formView({ ...form, draft: withTyped }) });
  });
};
