import type { FastifyRequest } from "fastify";
import { formText, formTexts, viewerOf } from "../../access/index.ts";
import type { Instrument } from "../../instruments/index.ts";
import { newId, Problem, type Db } from "../../platform/index.ts";
import { html, type Html } from "../../ui/index.ts";
import { COMMENT, FACTS } from "./rules/check-judgement.ts";
import type { Draft, DraftAnswer, Evidence } from "./rules/draft.ts";
import type { FormInstrument } from "./store/instrument-of.ts";
import type { Audit } from "./store/load-audit.ts";
import { saveAnswer } from "./store/save-answer.ts";
import { saveJudgement } from "./store/save-judgement.ts";
import { FACTS_SECTION, OVERALL_SECTION } from "./views/form-view.ts";
import { momentWords } from "./views/moment-words.ts";

/** What could not be saved of a section that was sent as a form: why, and what the person had typed, so that nothing is lost. */
export type SectionFaults = { faults: Record<string, Html>; typed: Draft };

type Sent = { db: Db; request: FastifyRequest; key: Uint8Array; audit: Audit; tool: FormInstrument; draft: Draft };

/** Saves a section's answers as a browser without scripts sends them: each by itself, so that one that is refused keeps none of the others back. */
export async function saveSection(sent: Sent, sectionId: string): Promise<SectionFaults> {
  const { instrument } = sent.tool;
  if (sectionId === FACTS_SECTION) return saveFacts(sent);
  if (sectionId === OVERALL_SECTION) return saveOverall(sent, [...instrument.judgements, { id: COMMENT, type: "text" as const }]);
  const section = instrument.sections.find(({ id }) => id === sectionId);
  if (section === undefined) throw new Problem("no-such-section", "This audit tool has no such section.", { status: 404, cure: "Go back to the audit." });
  const result: SectionFaults = { faults: {}, typed: { answers: {}, judgements: {} } };
  for (const { id } of section.groups.flatMap((group) => group.criteria)) await saveOne(sent, id, result);
  return result;
}

const revisionIn = (request: FastifyRequest, name: string) => Math.max(0, Math.trunc(Number(formText(request, `revision-${name}`))) || 0);

async function saveOne({ db, request, key, audit, draft }: Sent, id: string, result: SectionFaults): Promise<void> {
  const before = draft.answers[id];
  const dropped = new Set(formTexts(request, `drop-${id}`).map(Number));
  const added = formText(request, `quote-${id}`).trim();
  const evidence: Evidence[] = [...(before?.evidence ?? []).filter((_, index) => !dropped.has(index)), ...(added === "" ? [] : [{ quote: added, section: null }])];
  const value = formText(request, `clear-${id}`) === "yes" ? "" : formTexts(request, `value-${id}`).filter((each) => each !== "").join(" | ");
  const typed = { value, comment: formText(request, `comment-${id}`), evidence, themes: formTexts(request, `themes-${id}`) };
  if (before === undefined && typed.value === "" && typed.comment.trim() === "" && evidence.length === 0 && typed.themes.length === 0) return;
  try {
    const outcome = await saveAnswer(db, viewerOf(request), key, audit, { criterionId: id, ...typed, basedOn: revisionIn(request, id), saveId: newId() });
    if (outcome.status === "saved") return;
    result.faults[id] = conflictWords(outcome.theirs);
    keep(outcome.theirs);
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 422) throw error;
    result.faults[id] = html`<p class="govuk-error-message">${error.message} ${error.cure}</p>${added !== "" && html`<p>You wrote: “${added}”</p>`}`;
    keep(before, added);
  }
  /** Sent once more, it is based on what the person has now been shown. */
  function keep(seen: DraftAnswer | undefined, refused = "") {
    result.typed.answers[id] = {
      ...typed, evidence: refused === "" ? evidence : evidence.filter(({ quote }) => quote !== refused), suggested: null, revision: seen?.revision ?? 0, savedBy: null, by: null, at: seen?.at ?? new Date(),
    };
  }
}

const conflictWords = ({ by, at, value, comment }: DraftAnswer): Html => html`<p class="govuk-error-message">${by ?? "Somebody"} saved another answer ${momentWords(at)}: ${value === "" ? "no answer" : value}${comment !== "" && html`, with the comment “${comment}”`}.</p>
<p>Yours is below and is not saved. To put it in the place of the other, save again. To keep the other, choose it below and save.</p>`;

async function saveFacts({ db, request, audit, tool, draft }: Sent): Promise<SectionFaults> {
  const value = Object.fromEntries(tool.instrument.facts.map(({ name }) => [name, formText(request, `fact-${name}`)]));
  return saveJudgements({ db, request, audit, draft }, [[FACTS, value]]);
}

const saveOverall = ({ db, request, audit, draft }: Sent, judgements: readonly Pick<Instrument["judgements"][number], "id" | "type">[]) =>
  saveJudgements({ db, request, audit, draft }, judgements.map(({ id, type }) => [id, type === "choices" ? formTexts(request, `value-${id}`).filter((each) => each !== "") : formText(request, `value-${id}`)]));

async function saveJudgements({ db, request, audit, draft }: Pick<Sent, "db" | "request" | "audit" | "draft">, given: [string, string | string[] | Record<string, string>][]): Promise<SectionFaults> {
  const result: SectionFaults = { faults: {}, typed: { answers: {}, judgements: {} } };
  for (const [name, value] of given) {
    const before = draft.judgements[name];
    if (before === undefined && value.length === 0) continue;
    try {
      const outcome = await saveJudgement(db, viewerOf(request), audit, { name, value, basedOn: revisionIn(request, name), saveId: newId() });
      if (outcome.status === "saved") continue;
      const { theirs } = outcome;
      result.faults[name] = html`<p class="govuk-error-message">${theirs.by ?? "Somebody"} saved something else ${momentWords(theirs.at)}. Yours is below and is not saved. Save again to put it in the place of the other.</p>`;
      result.typed.judgements[name] = { ...theirs, value };
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 422) throw error;
      result.faults[name] = html`<p class="govuk-error-message">${error.message} ${error.cure}</p>`;
      result.typed.judgements[name] = { value, revision: before?.revision ?? 0, savedBy: null, by: null, at: new Date() };
    }
  }
  return result;
}
