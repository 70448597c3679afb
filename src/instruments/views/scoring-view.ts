import { html, responsiveTable, tag, type Html } from "../../ui/index.ts";
import type { Instrument, Scale } from "../instrument.ts";
import { gradesInWords, limitsInWords } from "../words/grades-in-words.ts";
import { scaleInWords } from "../words/scale-in-words.ts";
import { scoringInWords } from "../words/scoring-in-words.ts";

function scaleView(scale: Scale, isOwn: boolean): Html {
  if (scale.type === "number" || scale.type === "text") return html`<p class="govuk-body">${scale.title && html`<strong>${scale.title}</strong> `}Answers: ${scaleInWords(scale)}.</p>`;
  const hasMeanings = scale.options.some((option) => option.meaning !== undefined);
  return responsiveTable({
    phone: "cards", classes: "gt-table-cards--words", caption: scale.title ?? (isOwn ? "Answers" : "Other answers"), captionClasses: "govuk-table__caption--s", firstCellIsHeader: true,
    head: [{ text: "Answer" }, { text: "Points", format: "numeric" }, ...(hasMeanings ? [{ text: "When to give it" }] : [])],
    rows: scale.options.map((option) => [
      { text: option.label ?? option.value },
      { text: option.points === null ? "left out" : String(option.points), format: "numeric" as const },
      ...(hasMeanings ? [{ text: option.meaning ?? "" }] : []),
    ]),
  });
}

function gradesView(instrument: Instrument): Html {
  const grades = gradesInWords(instrument);
  const limits = limitsInWords(instrument);
  return html`${responsiveTable({
    phone: "cards", classes: "gt-table-cards--words", caption: "Grades", captionClasses: "govuk-table__caption--s", firstCellIsHeader: true,
    head: [{ text: "Grade" }, { text: "Reached with" }, { text: "What it says" }],
    rows: grades.map((grade) => [{ html: tag({ text: grade.label, ...(grade.colour && { classes: `govuk-tag--${grade.colour === "light-blue" ? "blue" : grade.colour}` }) }) }, { text: grade.reached }, { text: grade.meaning }]),
  })}
${limits.length > 0 && html`<h3 class="govuk-heading-s">What holds a grade down</h3><ul class="govuk-list govuk-list--bullet">${limits.map((limit) => html`<li>${limit}</li>`)}</ul>`}
${instrument.grades?.override && html`<p class="govuk-body">A person may set another grade, with a reason.</p>`}`;
}

/** How answers become a score and a grade, in words. */
export function scoringView(instrument: Instrument): Html {
  const scales = [...new Map(Object.entries(instrument.scales))].sort(([a], [b]) => Number(b === instrument.scale) - Number(a === instrument.scale));
  return html`<h2 class="govuk-heading-m" id="scoring">How it is scored</h2>
<ul class="govuk-list govuk-list--bullet">${scoringInWords(instrument).map((sentence) => html`<li>${sentence}</li>`)}</ul>
${scales.map(([name, scale]) => scaleView(scale, name === instrument.scale))}
${instrument.grades && gradesView(instrument)}`;
}
