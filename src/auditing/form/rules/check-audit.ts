import { score, type CompiledInstrument, type Score } from "../../../instruments/index.ts";
import { askedCriteria } from "./asked-criteria.ts";
import { COMMENT, FACTS } from "./check-judgement.ts";
import type { Draft } from "./draft.ts";

/** How far an audit is, and what stands in the way of handing it in. */
export type AuditCheck = {
  facts: Record<string, string | number | boolean>;
  /** Criteria that are asked of this document, in the tool's order. */
  asked: string[];
  unanswered: string[];
  /** Answers that the tool wants more for: words of the document, or a comment. */
  missing: { criterion: string; answer: string; what: "evidence" | "comment" }[];
  /** Judgements as a whole that are required and not given: their ids. */
  judgements: string[];
  score: Score;
};

/** Answers as scoring takes them: ticks are kept joined and given as a list; what is not asked is left out. */
function answersToScore(compiled: CompiledInstrument, draft: Draft, asked: readonly string[]): Record<string, string | string[]> {
  return Object.fromEntries(asked.flatMap((id) => {
    const value = draft.answers[id]?.value ?? "";
    return value === "" ? [] : [[id, compiled.scaleOf(id).type === "ticks" ? value.split(" | ") : value]];
  }));
}

/** Facts as the auditor has them by now. */
export const factsOfDraft = (draft: Draft): AuditCheck["facts"] => (draft.judgements[FACTS]?.value ?? {}) as AuditCheck["facts"];

export function checkAudit(compiled: CompiledInstrument, draft: Draft): AuditCheck {
  const facts = factsOfDraft(draft);
  const asked = askedCriteria(compiled, facts);
  const isAsked = new Set(asked);
  const missing = compiled.criteria.flatMap(({ id, criterion }) => {
    const answer = draft.answers[id];
    if (answer === undefined || answer.value === "" || !isAsked.has(id)) return [];
    const given = answer.value.split(" | ");
    const needs = (list: readonly string[] | undefined) => given.some((each) => list?.includes(each));
    return [
      ...(needs(criterion.requires?.evidence) && answer.evidence.length === 0 ? [{ criterion: id, answer: answer.value, what: "evidence" as const }] : []),
      ...(needs(criterion.requires?.comment) && answer.comment === "" ? [{ criterion: id, answer: answer.value, what: "comment" as const }] : []),
    ];
  });
  const isGiven = (name: string) => (draft.judgements[name]?.value ?? "").toString() !== "";
  return {
    facts, asked, missing,
    unanswered: asked.filter((id) => (draft.answers[id]?.value ?? "") === ""),
    judgements: compiled.instrument.judgements.filter(({ id, required }) => required && !isGiven(id)).map(({ id }) => id),
    score: score(compiled, answersToScore(compiled, draft, asked), facts),
  };
}

/** What is kept as the rating's comment: the closing one, and comments on questions that were not answered, which would have no place else. */
export function closingComment(draft: Draft, asked: readonly string[]): string {
  const closing = draft.judgements[COMMENT]?.value;
  return [
    typeof closing === "string" ? closing : "",
    ...asked.flatMap((id) => {
      const answer = draft.answers[id];
      return answer !== undefined && answer.value === "" && answer.comment !== "" ? [`${id}, not answered: ${answer.comment}`] : [];
    }),
  ].filter((part) => part !== "").join("\n\n");
}
