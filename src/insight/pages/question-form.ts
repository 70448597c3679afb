import { type ActiveFilter, checkboxes, details, filterPanel, html, type Html, input, select } from "../../ui/index.ts";
import { dimensionIds, type DimensionId, dimensionOf } from "../facts/catalogue/dimensions.ts";
import { labels } from "../facts/catalogue/labels.ts";
import { canDivide } from "../facts/catalogue/level-of.ts";
import { type MeasureId, measures } from "../facts/catalogue/measures.ts";
import { scaleInWords } from "../facts/catalogue/scale-in-words.ts";
import { averages, plainQuestion, purposesAsked, type Question } from "../facts/catalogue/question.ts";
import { filterInWords, type KeyNames, periodInWords } from "../facts/words/question-in-words.ts";
import { insightPaths } from "../paths.ts";
import type { Choices } from "./load-choices.ts";

type Item = { value: string; text: string };
export type FormPage = { question: Question; names: KeyNames; choices: Choices; mayCompare: boolean };

/** What a question is narrowed to, each with the address that leaves it out. */
function activeFilters({ question, names }: FormPage): ActiveFilter[] {
  const period = periodInWords(question);
  return [
    ...(period === undefined ? [] : [{ text: `Months: ${period}`, removeHref: insightPaths.ask({ ...question, from: undefined, to: undefined }) }]),
    ...(question.scale === undefined ? [] : [{ text: `Scale: ${scaleInWords(question.scale)}`, removeHref: insightPaths.ask({ ...question, scale: undefined }) }]),
    ...(Object.entries(question.where) as [DimensionId, string][]).map(([id, key]) => ({
      text: filterInWords(id, key, names), removeHref: insightPaths.ask({ ...question, where: Object.fromEntries(Object.entries(question.where).filter(([other]) => other !== id)) }),
    })),
  ];
}

const chosen = (items: readonly Item[], value: string | undefined) => items.map((item) => ({ ...item, selected: item.value === (value ?? "") }));
const any: Item = { value: "", text: "Any" };
const fromLabels = (id: DimensionId): Item[] => Object.entries(labels[id] ?? {}).map(([value, text]) => ({ value, text }));

/** Filters that have a field of their own; the others come from following a part of a table, and stay in the address. */
const withField: readonly DimensionId[] = ["team", "kind", "instrument", "role", "need", "phase", "section", "grade", "looked-after", "setting-type"];

function field(id: DimensionId, items: readonly Item[], question: Question, label = dimensionOf(id).words): Html {
  const value = question.where[id];
  const known = value === undefined || items.some((item) => item.value === value) ? items : [...items, { value, text: value === "none" ? "Not recorded" : value }];
  return select({ id: `where-${id}`, name: id, label: { text: label }, items: chosen([any, ...known], value) });
}

/** The form of a question: a GET form, so that every answer has an address. */
export function questionForm(page: FormPage): Html {
  const { question, choices, mayCompare } = page;
  const divisible = dimensionIds.filter((id) => canDivide(question.measure, id) && (mayCompare || !dimensionOf(id).people));
  const dividers = [{ value: "", text: "Nothing" }, ...divisible.map((id) => ({ value: id, text: dimensionOf(id).words }))];
  const active = activeFilters(page);
  const fields = html`${select({ id: "measure", name: "measure", label: { text: "What to measure" }, items: chosen((Object.keys(measures) as MeasureId[]).map((id) => ({ value: id, text: measures[id].words })), question.measure) })}
${select({ id: "by", name: "by", label: { text: "Divide by" }, items: chosen(dividers, question.by[0]) })}
${select({ id: "by2", name: "by2", label: { text: "And by" }, items: chosen(dividers, question.by[1]) })}
${input({ id: "from", name: "from", type: "month", label: { text: "From month" }, value: question.from ?? "", classes: "govuk-input--width-10" })}
${input({ id: "to", name: "to", type: "month", label: { text: "To month" }, value: question.to ?? "", classes: "govuk-input--width-10" })}
${field("team", choices.teams, question)}
${field("kind", choices.kinds, question)}
${field("instrument", choices.tools, question)}
${field("section", choices.sections, question)}
${details({ summaryText: "More choices", open: isUnusual(question), html: html`${field("role", fromLabels("role"), question, "Role (auditors’ unless chosen)")}
${field("grade", choices.grades, question)}
${field("need", fromLabels("need"), question)}
${field("phase", fromLabels("phase"), question)}
${field("looked-after", fromLabels("looked-after"), question)}
${field("setting-type", fromLabels("setting-type"), question)}
${select({ id: "sample", name: "sample", label: { text: "Which samples" }, items: chosen(Object.entries(purposesAsked).map(([value, text]) => ({ value, text })), question.sample) })}
${select({ id: "average", name: "average", label: { text: "How to average" }, items: chosen(Object.entries(averages).map(([value, text]) => ({ value, text })), question.average) })}
${input({ id: "least", name: "least", label: { text: "Fewest documents for a figure" }, value: String(question.least), classes: "govuk-input--width-3", inputmode: "numeric" })}
${checkboxes({ name: "mixed", idPrefix: "mixed", items: [{ value: "yes", text: "Add up tools with different scales, as per cent", checked: question.mixed }] })}` })}`;
  const kept = Object.fromEntries(Object.entries(question.where).filter(([id]) => !withField.includes(id as DimensionId)));
  return filterPanel({
    action: insightPaths.ask(), heading: "Your question", buttonText: "Show the answer", fields, active, clearHref: insightPaths.ask({ ...plainQuestion, measure: question.measure, by: question.by }), keep: { ...kept, scale: question.scale },
  });
}

const isUnusual = ({ where, sample, average, least, mixed }: Question): boolean =>
  mixed || sample !== plainQuestion.sample || average !== plainQuestion.average || least !== plainQuestion.least || (["role", "grade", "need", "phase", "looked-after", "setting-type"] as const).some((id) => where[id] !== undefined);
