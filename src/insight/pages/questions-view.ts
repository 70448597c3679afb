import { html, type Html } from "../../ui/index.ts";
import type { FactsAnswer } from "../facts/ask.ts";
import { measureOf } from "../facts/catalogue/measures.ts";
import type { Question } from "../facts/catalogue/question.ts";
import { figureInWords, rangeInWords } from "../facts/words/figure-in-words.ts";
import { type Commonest, withCommonest } from "./commonest-of.ts";
import { insightPaths } from "../paths.ts";
import type { ReadyQuestion } from "../questions/ready-question.ts";
import { readyQuestions } from "../questions/ready-questions.ts";

export type QuestionsPage = {
  /** The whole of each question's first view, by the question's id. */
  short: ReadonlyMap<string, FactsAnswer>;
  commonest: Commonest;
  /** Ids of the tools that the council has ratings by. */
  tools: readonly string[];
};

const sources: Readonly<Record<ReadyQuestion["source"], string>> = { audits: "From audits.", "reading program": "From the reading program, not from auditors.", register: "From the register." };

function shortAnswer(question: ReadyQuestion, answer: FactsAnswer | undefined): Html {
  if (question.short === undefined || answer === undefined) return html``;
  const measure = measureOf(answer.question.measure);
  const { all } = answer;
  switch (all.state) {
    case "none": return html`<p class="govuk-body gt-quiet">Nothing to count yet.</p>`;
    case "too-few": return html`<p class="govuk-body gt-quiet">Too few to say: ${all.documents}.</p>`;
    case "several-tools": return html`<p class="govuk-body gt-quiet">Several audit tools with different scales: each view opens with the commonest.</p>`;
    case "figure": {
      const range = rangeInWords(all.low, all.high, measure);
      return html`<p class="govuk-body"><strong>${figureInWords(all.value, measure)}</strong> ${question.short}${range !== "" && html` <span class="gt-quiet">(${range})</span>`}</p>`;
    }
  }
}

/** What people ask, in plain words, each with its short answer and the views that go deeper. */
export function questionsView({ short, commonest, tools }: QuestionsPage): Html {
  const opened = (question: Question) => withCommonest(question, commonest);
  return html`<span class="govuk-caption-l">Insight</span><h1 class="govuk-heading-l">Questions that families and inspectors ask</h1>
<p class="govuk-body">A parent carer forum wrote down what it missed in a report on 1,797 audited plans. These are its questions. Each opens the figures, which you can divide, narrow and download.</p>
<p class="govuk-body"><a class="govuk-link" href="${insightPaths.ask()}">Ask a question of your own</a></p>
${readyQuestions.map(({ title, questions }) => html`<h2 class="govuk-heading-m gt-questions__title">${title}</h2>
<ul class="gt-questions">${questions.map((question) => html`<li class="gt-question" id="${question.id}"><h3 class="govuk-heading-s">${question.ask}</h3>
${shortAnswer(question, short.get(question.id))}<p class="govuk-body-s">${question.why} ${sources[question.source]}</p>
<ul class="gt-question__views">${question.views.filter((view) => view.tool === undefined || tools.includes(view.tool)).map((view) => html`<li><a class="govuk-link" href="${insightPaths.ask(opened(view.question))}">${view.words}<span class="govuk-visually-hidden">: ${question.ask}</span></a></li>`)}</ul></li>`)}</ul>`)}`;
}
