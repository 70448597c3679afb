import { emptyState, errorSummary, html, type Html, insetText } from "../../ui/index.ts";
import { cellAt, type FactsAnswer } from "../facts/ask.ts";
import { measureOf } from "../facts/catalogue/measures.ts";
import { scaleInWords } from "../facts/catalogue/scale-in-words.ts";
import { plainQuestion, type Question } from "../facts/catalogue/question.ts";
import { figureInWords, rangeInWords } from "../facts/words/figure-in-words.ts";
import { notesOf } from "../facts/words/notes-of.ts";
import { filtersInWords, questionTitle } from "../facts/words/question-in-words.ts";
import { spreadInWords } from "../facts/words/spread-in-words.ts";
import { insightPaths } from "../paths.ts";
import { timelinessPaths } from "../timeliness/paths.ts";
import { wholePaths } from "../whole/paths.ts";
import { answerChart, answerFunnel, overTimeOf } from "./answer-charts.ts";
import { answerTable, mostColumns, mostRows } from "./answer-table.ts";
import { compareView, type Compared } from "./compare-view.ts";
import { type FormPage, questionForm } from "./question-form.ts";
import { variationIcon } from "./variation-icon.ts";

export type AnswerPage = FormPage & {
  /** Undefined where the question cannot be asked; `fault` says why. */
  answer: FactsAnswer | undefined;
  fault: string | undefined;
  seesTimeliness: boolean; ignored: readonly string[];
  compared: Compared;
};

/** The whole in one large figure, and in words how sure it is. */
function wholeView(answer: FactsAnswer): Html {
  const measure = measureOf(answer.question.measure);
  const { all } = answer;
  if (measure.kind === "parts" || all.state !== "figure") return html``;
  const range = rangeInWords(all.low, all.high, measure);
  const outOf = measure.unit === "points" && all.outOf !== null ? ` of ${all.outOf}` : "";
  const documents = `${all.documents.toLocaleString("en-GB")} ${answer.level === "plan" || answer.level === "reading" || answer.level === "provision" ? (all.documents === 1 ? "plan" : "plans") : all.documents === 1 ? "document" : "documents"}`;
  const sure = measure.kind === "count" ? "" : all.isWhole && answer.level !== "plan" ? ` (${documents}, all that there were)` : range === "" ? ` (${documents})` : ` (${documents}). The true figure is likely between ${range.replace(" to ", " and ")}.`;
  const counted = measure.kind === "count" ? ` ${measure.counts === "rows" ? "comments" : measure.counts === "ratings" ? "ratings" : answer.level === "plan" ? "plans" : "documents"}` : "";
  return html`<p class="govuk-body-l"><strong>${figureInWords(all.value, measure)}${outOf}${counted}</strong>${sure}</p>`;
}

function saidView(answer: FactsAnswer): Html {
  const measure = measureOf(answer.question.measure);
  const over = overTimeOf(answer);
  if (over !== undefined) return html`${variationIcon(over.variation)}<p class="govuk-body">${over.words}</p>`;
  const [axis, ...more] = answer.axes;
  if (axis === undefined || more.length > 0) return html``;
  const said = spreadInWords(axis.parts.flatMap(({ key, label }) => {
    const cell = cellAt(answer, key);
    return cell === undefined ? [] : [{ label, cell }];
  }), measure);
  return said === undefined ? html`` : insetText({ text: said });
}

const isNarrowed = (question: Question): boolean => Object.keys(question.where).length > 0 || question.from !== undefined || question.to !== undefined || question.scale !== undefined || question.sample !== "random";

const emptyView = (question: Question): Html => (isNarrowed(question)
  ? emptyState({ title: "No figures", text: "Nothing fits this question. Take away a filter or widen the months.", action: { text: "Clear all filters", href: insightPaths.ask({ ...plainQuestion, measure: question.measure }) } })
  : emptyState({ title: "No figures yet", text: "There is nothing to count yet. Figures come from ratings that were handed in, from the register and from the reading program." }));

/** Where tools with different scales meet: the scales to choose from. */
function scalesView({ question, scales }: FactsAnswer): Html {
  return insetText({ html: html`<p class="govuk-body">These ratings were made with audit tools that score differently, so they are not added up. Choose one:</p>
<ul class="govuk-list govuk-list--bullet">${scales.map(({ scale, documents, tools }) => html`<li><a class="govuk-link" href="${insightPaths.ask({ ...question, scale })}">${scaleInWords(scale)}</a> <span class="gt-quiet">(${documents.toLocaleString("en-GB")} documents, ${tools.length === 1 ? "one tool" : `${tools.length} tools`})</span></li>`)}</ul>` });
}

function answered(answer: FactsAnswer): Html {
  const { question, axes, all } = answer;
  if (all.documents === 0) return emptyView(question);
  const table = answerTable(answer);
  const isUnclear = [all, ...answer.cells].some((cell) => cell.state === "several-tools");
  const cut = axes.some((axis, at) => axis.parts.length > (at === 0 ? mostRows : mostColumns)) && axes.some((axis) => axis.parts.length > mostColumns);
  return html`${isUnclear && scalesView(answer)}${wholeView(answer)}${saidView(answer)}${answerChart(answer, table)}
${cut && html`<p class="govuk-body">Only the first ${mostRows} rows and ${mostColumns} columns are shown. The downloads have them all.</p>`}
${answerFunnel(answer)}`;
}

/** The page of a question: what was asked, the answer in words, as a picture and as a table, and what a reader must know about it. */
export function answerView(page: AnswerPage): Html {
  const { question, answer, names } = page;
  const filters = filtersInWords(question, names);
  const main = answer === undefined
    ? html`<p class="govuk-body">Change the question beside this and show the answer again.</p>`
    : html`${answered(answer)}${answer.all.documents > 0 && compareView(answer, page.compared)}
<section><h2 class="govuk-heading-m">How these figures are made</h2><ul class="govuk-list govuk-list--bullet">${notesOf(answer).map((note) => html`<li>${note}</li>`)}</ul></section>
<p class="govuk-body">Download: <a class="govuk-link" href="${insightPaths.csv(question)}">CSV</a>, <a class="govuk-link" href="${insightPaths.json(question)}">JSON</a></p>`;
  return html`${page.fault !== undefined && errorSummary({ titleText: "This question cannot be answered", errorList: [{ text: page.fault, href: "#measure" }] })}
<span class="govuk-caption-l">Insight</span><h1 class="govuk-heading-l">${questionTitle(question)}</h1>
<p class="govuk-body">${filters.length > 0 ? `${filters.join("; ")}. ` : ""}<a class="govuk-link" href="${insightPaths.questions()}">Questions that families and inspectors ask</a>, <a class="govuk-link" href="${wholePaths.page()}">whole-programme figures</a>${page.seesTimeliness && html`, <a class="govuk-link" href="${timelinessPaths.overview()}">timeliness and which cases breach next</a>`}</p>
${page.ignored.length > 0 && html`<p class="govuk-body">The address held something that could not be used and was left out: ${page.ignored.join(", ")}.</p>`}
<p class="govuk-body gt-on-phone"><a class="govuk-link" href="#question">Change the question</a></p>
<div class="gt-beside gt-beside--list-first"><div class="gt-beside__list">${main}</div><div class="gt-beside__panel" id="question">${questionForm(page)}</div></div>`;
}
