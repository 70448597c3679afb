import { criteriaOf, type Instrument } from "../../instruments/index.ts";
import { details, html, responsiveTable, type Html } from "../../ui/index.ts";
import type { PlanReading, ReadAnswer } from "../plan-reading.ts";
import { planQuote } from "./parts/plan-quote.ts";

type Asked = { readonly id: string; readonly text: string; readonly section: string; readonly answer: ReadAnswer | undefined; readonly label: string };

/** What the program would answer to the audit tool's criteria. Closed at first, so that nobody is steered before they have looked themselves. */
export function answersView({ answers }: PlanReading, instrument: Instrument | null): Html {
  const asked = askedOf(answers, instrument);
  const given = asked.filter(({ answer }) => answer !== undefined);
  if (given.length === 0) return html`<p class="govuk-body">The program suggests no answers for this plan.</p>`;
  const sections = [...new Set(asked.map(({ section }) => section))];
  return html`<p class="govuk-body">Suggestions never decide anything: an auditor answers from the plan itself. They are hidden at first, so that they do not steer. The program answers ${given.length} of ${asked.length} criteria and leaves open those that it cannot tell.</p>
${details({
    summaryText: "Show the suggested answers",
    html: html`${sections.map((section) => responsiveTable({
      phone: "cards", caption: section, captionClasses: "govuk-table__caption--s", classes: "gt-table-cards--words gt-answers", firstCellIsHeader: true,
      head: [{ text: "Criterion" }, { text: "Suggested answer" }, { text: "How sure" }, { text: "Its evidence" }],
      rows: asked.filter((each) => each.section === section).map(({ id, text, answer, label }) => [
        { html: html`${id} ${text}` },
        { html: answer === undefined ? html`<span class="gt-quiet">Left open</span>` : html`<strong>${label}</strong>` },
        { text: answer === undefined ? "" : sureness(answer.confidence) },
        { html: answer === undefined ? html`` : evidence(answer) },
      ]),
    }))}`,
  })}`;
}

function askedOf(answers: PlanReading["answers"], instrument: Instrument | null): Asked[] {
  if (instrument === null) return Object.entries(answers).map(([id, answer]) => ({ id, text: "", section: "Criteria", answer, label: answer.answer }));
  return criteriaOf(instrument).map(({ criterion, section, scale }) => {
    const answer = answers[criterion.id];
    const option = "options" in scale ? scale.options.find(({ value }) => value === answer?.answer) : undefined;
    return { id: criterion.id, text: criterion.text, section: section.title, answer, label: option?.label ?? answer?.answer ?? "" };
  });
}

/** A confidence as people say it, with the number. */
function sureness(confidence: number): string {
  const words = confidence >= 0.85 ? "Very sure" : confidence >= 0.7 ? "Fairly sure" : confidence >= 0.55 ? "More likely than not" : "Unsure";
  return `${words} (${Math.round(confidence * 100)}%)`;
}

const evidence = (answer: ReadAnswer): Html => (answer.evidence.length === 0
  ? html`<span class="gt-quiet">The plan as a whole, or what is not in it</span>`
  : html`${answer.evidence.slice(0, 3).map(planQuote)}${answer.evidence.length > 3 && html`<p class="gt-quiet">and ${answer.evidence.length - 3} more</p>`}`);
