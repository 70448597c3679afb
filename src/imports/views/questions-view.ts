import { button, html, radios, type Html } from "../../ui/index.ts";
import type { ImportQuestion } from "../import-check.ts";
import { importPaths } from "../paths.ts";

export const QUESTIONS_SHOWN = 50;

export type QuestionsPage = { id: string; csrf: Html; questions: readonly ImportQuestion[]; total: number; answers: Readonly<Record<string, string>> };

/** The doubts that only a person can settle, the open ones first. */
export function questionsView({ id, csrf, questions, total, answers }: QuestionsPage): Html {
  const open = questions.filter((question) => answers[question.id] === undefined);
  const settled = questions.filter((question) => answers[question.id] !== undefined);
  const shown = [...open, ...settled].slice(0, QUESTIONS_SHOWN);
  return html`<h2 class="govuk-heading-m" id="questions">${open.length > 0 ? `${open.length} ${open.length === 1 ? "question" : "questions"} to answer` : `Your ${total === 1 ? "answer" : "answers"}`}</h2>
<p class="govuk-body">Where it is not certain who or what is meant, you are asked: nothing is guessed. ${shown.length < total && `These are ${shown.length} of ${total}; the others come after them.`}</p>
<form method="post" action="${importPaths.answers(id)}" novalidate>${csrf}
${shown.map((question) => radios({
    idPrefix: `q-${question.id}`, name: `answer-${question.id}`, value: answers[question.id] ?? null, classes: "govuk-radios--small",
    fieldset: { legend: { html: html`${question.text} <span class="govuk-hint govuk-!-font-weight-regular govuk-!-text-break-word">${question.place.file}, row ${question.place.row}</span>`, classes: "govuk-fieldset__legend--s" } },
    items: question.choices.map((choice) => ({ value: choice.value, text: choice.text })),
  }))}
${button({ text: open.length > 0 ? "Save answers and check again" : "Change answers and check again", preventDoubleClick: true, classes: open.length > 0 ? "" : "govuk-button--secondary" })}</form>`;
}
