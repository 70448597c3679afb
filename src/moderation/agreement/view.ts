import { chartFigure, emptyState, filterPanel, html, input, insetText, intervalChart, responsiveTable, select, withFilterPanel, type ActiveFilter, type Html } from "../../ui/index.ts";
import { leastDocuments } from "../../statistics/index.ts";
import { breakdowns, groupRoles, presetOf, presets, type ComparisonFilters } from "../compare/comparison-filters.ts";
import { moderationPaths } from "../paths.ts";
import { absentView } from "./absent-view.ts";
import type { ComparedRow, Comparison } from "./compare.ts";
import { coefficientInWords, coefficientMeans, intervalInWords, pointsInWords, signedInWords } from "./figures-in-words.ts";
import { groupInWords, nameIn } from "./group-in-words.ts";
import type { ComparisonChoices } from "./list-choices.ts";

export type AgreementPage = { filters: ComparisonFilters; ignored: readonly string[]; choices: ComparisonChoices; comparison: Comparison | undefined; today: string };

function fields({ filters, choices }: AgreementPage): Html {
  const any = { value: "", text: "Any" };
  const of = (list: readonly { id: string; name: string }[]) => [any, ...list.map((each) => ({ value: each.id, text: each.name }))];
  const group = (which: 1 | 2, legend: string) => html`<fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${legend}</legend>
${select({ id: `role${which}`, name: `role${which}`, label: { text: "Ratings" }, value: filters[`role${which}`] ?? "", items: [any, ...Object.entries(groupRoles).map(([value, text]) => ({ value, text }))] })}
${select({ id: `rater${which}`, name: `rater${which}`, label: { text: "Rater" }, value: filters[`rater${which}`] ?? "", items: of(choices.raters) })}
${choices.cycles.length > 0 && select({ id: `cycle${which}`, name: `cycle${which}`, label: { text: "Cycle" }, value: filters[`cycle${which}`] ?? "", items: of(choices.cycles) })}
${input({ id: `from${which}`, name: `from${which}`, type: "month", label: { text: "From month" }, value: filters[`from${which}`] ?? "", classes: "govuk-input--width-10" })}
${input({ id: `to${which}`, name: `to${which}`, type: "month", label: { text: "To month" }, value: filters[`to${which}`] ?? "", classes: "govuk-input--width-10" })}</fieldset>`;
  return html`${group(1, "First group")}${group(2, "Second group")}
<fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">Both groups</legend>
${select({ id: "instrument", name: "instrument", label: { text: "Audit tool" }, value: filters.instrument ?? "", items: of(choices.instruments) })}
${select({ id: "kind", name: "kind", label: { text: "Kind of document" }, value: filters.kind ?? "", items: of(choices.kinds) })}
${select({ id: "match", name: "match", label: { text: "Match" }, value: filters.match ?? "", items: [{ value: "", text: "The same document" }, { value: "plan", text: "The same child’s plan, at two times" }] })}
${select({ id: "by", name: "by", label: { text: "Break down by" }, value: filters.by ?? "kind", items: Object.entries(breakdowns).map(([value, text]) => ({ value, text })) })}</fieldset>`;
}

function active({ filters, choices }: AgreementPage): ActiveFilter[] {
  const without = (...names: (keyof ComparisonFilters)[]) => moderationPaths.agreement({ ...filters, ...Object.fromEntries(names.map((name) => [name, undefined])) });
  return [
    { text: `First: ${groupInWords(filters, 1, choices)}`, removeHref: without("role1", "rater1", "cycle1", "from1", "to1") },
    { text: `Second: ${groupInWords(filters, 2, choices)}`, removeHref: without("role2", "rater2", "cycle2", "from2", "to2") },
    ...(filters.instrument === undefined ? [] : [{ text: nameIn(choices.instruments, filters.instrument), removeHref: without("instrument") }]),
    ...(filters.kind === undefined ? [] : [{ text: nameIn(choices.kinds, filters.kind), removeHref: without("kind") }]),
    ...(filters.match === undefined ? [] : [{ text: "The same child’s plan, at two times", removeHref: without("match") }]),
  ];
}

const presetLinks = (filters: ComparisonFilters): Html => html`<ul class="govuk-list">${presets.map((preset) => html`<li><a class="govuk-link" href="${moderationPaths.agreement({ ...preset.filters, by: filters.by })}"${presetOf(filters) === preset && html` aria-current="true"`}>${preset.title}</a> <span class="gt-quiet">${preset.text}</span></li>`)}</ul>`;

function overallView(page: AgreementPage, comparison: Comparison): Html {
  const { overall, outOf } = comparison;
  const names = [groupInWords(page.filters, 1, page.choices), groupInWords(page.filters, 2, page.choices)];
  const points = (value: number) => signedInWords(value);
  const { difference, exact } = overall;
  const meaning = difference === null ? "" : difference.interval === null ? "One document only: nothing can be said about others." : difference.interval.low > 0 ? "The second group scores higher; chance alone would hardly do this." : difference.interval.high < 0 ? "The second group scores lower; chance alone would hardly do this." : "The difference is within what chance alone could make.";
  const row = (what: string, value: string, means: string) => [{ text: what }, { text: value }, { text: means }];
  return html`<p class="govuk-body-l">${overall.words}</p>
${responsiveTable({
    phone: "cards", caption: `Over the ${overall.documents === 1 ? "one document" : `${overall.documents} documents`} and ${overall.answers} answers that both groups rated`, captionClasses: "govuk-table__caption--m", firstCellIsHeader: true,
    head: [{ text: "Measure" }, { text: "Value (95% interval)" }, { text: "What it means" }],
    rows: [
      row("Mean score of the first group", `${pointsInWords(overall.mean1)} of ${outOf}`, names[0] ?? ""), row("Mean score of the second group", `${pointsInWords(overall.mean2)} of ${outOf}`, names[1] ?? ""),
      row("Second less first", difference === null ? "–" : `${points(difference.value)} (${intervalInWords(difference.interval, points)})`, `${meaning}${difference?.limits ? ` Of 100 single documents, 95 lie between ${points(difference.limits.low)} and ${points(difference.limits.high)}.` : ""}`),
      row("Same answer", exact === null ? "–" : `${Math.round(exact.value * 100)}% (${Math.round(exact.low * 100)}% to ${Math.round(exact.high * 100)}%)`, "The share of answers that are exactly the same, chance included."),
      row("Weighted kappa", coefficientInWords(overall.kappa), `${coefficientMeans(overall.kappa)} Agreement beyond chance; far differences weigh more.`),
      row("Gwet’s AC2", coefficientInWords(overall.ac2), `${coefficientMeans(overall.ac2)} Like kappa, and steady where nearly all answers are the same.`),
      row("Krippendorff’s alpha", coefficientInWords(overall.alpha), `${coefficientMeans(overall.alpha)} Answers taken as steps of a ladder.`),
    ],
  })}`;
}

/** A t interval over few documents may reach beyond what a score can be. */
const within = (interval: { low: number; high: number } | null, outOf: number) => (interval === null ? null : { low: Math.max(-outOf, interval.low), high: Math.min(outOf, interval.high) });

const headOf = (what: string) => [
  { text: what }, { text: "Documents", format: "numeric" as const }, { text: "Answers", format: "numeric" as const }, { text: "First mean", format: "numeric" as const }, { text: "Second mean", format: "numeric" as const },
  { text: "Second less first", format: "numeric" as const }, { text: "Same answer", format: "numeric" as const }, { text: "Weighted kappa", format: "numeric" as const }, { text: "AC2", format: "numeric" as const }, { text: "Alpha", format: "numeric" as const },
];
const cellsOf = (row: ComparedRow, outOf: number) => {
  const number = (text: string) => ({ text, format: "numeric" as const });
  return [
    { text: row.label }, number(String(row.documents)), number(String(row.answers)), number(pointsInWords(row.mean1)), number(pointsInWords(row.mean2)),
    number(row.difference === null ? "–" : `${signedInWords(row.difference.value)} (${intervalInWords(within(row.difference.interval, outOf), (value) => signedInWords(value))})`),
    number(row.exact === null ? "–" : `${Math.round(row.exact.value * 100)}% (${Math.round(row.exact.low * 100)} to ${Math.round(row.exact.high * 100)})`),
    number(coefficientInWords(row.kappa)), number(coefficientInWords(row.ac2)), number(coefficientInWords(row.alpha)),
  ];
};

/** Rows as a chart of differences with its numbers, and what each means in words. */
function rowsView(rows: readonly ComparedRow[], what: string, title: string, outOf: number, id: string): Html {
  if (rows.length === 0) return html``;
  const reach = Math.max(1, ...rows.flatMap(({ difference }) => (difference === null ? [] : [Math.abs(difference.value), ...(difference.interval === null ? [] : [Math.abs(difference.interval.low), Math.abs(difference.interval.high)])])));
  const to = Math.min(outOf, Math.ceil(reach));
  return html`<h2 class="govuk-heading-m">${title}</h2>
${chartFigure({
    caption: `Mean score of the second group less that of the first, of ${outOf}, by ${what.toLowerCase()}. A line shows how sure the difference is; where it crosses 0, chance alone could make it.`,
    chart: (width) => intervalChart({
      id: `${id}-${width}`, title, description: `Differences by ${what.toLowerCase()}; the table below has the numbers.`, width, unit: "", decimals: 1, from: -to, to, reference: { value: 0, label: "No difference:" },
      rows: rows.map((row) => ({ label: row.label, value: row.difference?.value ?? null, low: row.difference?.interval?.low ?? null, high: row.difference?.interval?.high ?? null })),
    }),
    table: html`${responsiveTable({ phone: "scroll", caption: `${title}, in numbers`, captionClasses: "govuk-visually-hidden", firstCellIsHeader: true, head: headOf(what), rows: rows.map((row) => cellsOf(row, outOf)) })}
<h3 class="govuk-heading-s">In words</h3><dl class="govuk-list">${rows.map((row) => html`<dt><strong>${row.label}</strong></dt><dd>${row.words}</dd>`)}</dl>`,
    tableSummary: "Show agreement for each as numbers and in words",
  })}`;
}

function furthestView({ furthest, tooFew, outOf }: Comparison): Html {
  const left = tooFew > 0 && html`<p class="govuk-body">${tooFew === 1 ? "One criterion is" : `${tooFew} criteria are`} left out: fewer than ${leastDocuments} documents have an answer of both groups.</p>`;
  if (furthest.length === 0) return html`${left && html`<h2 class="govuk-heading-m">Criteria that differ most</h2>${left}`}`;
  return html`<h2 class="govuk-heading-m">Criteria that differ most</h2>${left}${responsiveTable({
    phone: "cards", caption: "The ten criteria on which the groups lie furthest apart", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [{ text: "Criterion" }, { text: `Second less first, of ${outOf}`, format: "numeric" }, { text: "Same answer", format: "numeric" }, { text: "Documents", format: "numeric" }],
    rows: furthest.map((row) => [
      { text: row.label }, { text: row.difference === null ? "–" : `${signedInWords(row.difference.value)} (${intervalInWords(within(row.difference.interval, outOf), (value) => signedInWords(value))})`, format: "numeric" },
      { text: row.exact === null ? "–" : `${Math.round(row.exact.value * 100)}%`, format: "numeric" }, { text: String(row.documents), format: "numeric" },
    ]),
  })}`;
}

function leftOverView({ all, onlyFirst, onlySecond, isCut }: Comparison): Html {
  const { difference, scale } = all;
  const words = difference === null ? "" : ` The second is ${signedInWords(difference.value)} from the first${difference.interval === null ? "" : ` (${intervalInWords(difference.interval, (value) => signedInWords(value))})`}.`;
  return html`<h2 class="govuk-heading-m">All ratings of each group</h2>
<p class="govuk-body">The first group has ${all.ratings1} ratings with a mean of ${pointsInWords(all.mean1)} of ${scale}, the second ${all.ratings2} with ${pointsInWords(all.mean2)}.${words} Where they rated other documents, the difference may lie in the documents.</p>
${onlyFirst > 0 && html`<p class="govuk-body">${onlyFirst === 1 ? "One document" : `${onlyFirst} documents`} of the first group ${onlyFirst === 1 ? "has" : "have"} no rating in the second.</p>`}
${onlySecond.length > 0 && html`<p class="govuk-body">${onlySecond.length === 1 ? "One audit" : `${onlySecond.length} audits`} of the second group found none in the first: ${onlySecond.slice(0, 60).join(", ")}${onlySecond.length > 60 && ` and ${onlySecond.length - 60} more`}. Audits are found by their reference: give a file the references of the sample.</p>`}
${isCut && insetText({ text: "Only the newest 3,000 ratings of each group are compared. Narrow the filters to compare others." })}`;
}

/** Two groups of ratings: how far they agree, where they differ, and how sure that is. */
export function agreementView(page: AgreementPage): Html {
  const { comparison, filters } = page;
  const panel = filterPanel({ action: moderationPaths.agreement(), fields: fields(page), heading: "Compare", buttonText: "Compare", ...(comparison && { active: active(page), clearHref: moderationPaths.agreement() }) });
  const preset = presetOf(filters);
  const body = comparison === undefined
    ? html`<p class="govuk-body">Choose one of these, or make two groups of your own.</p>${presetLinks(filters)}`
    : comparison.overall.answers === 0
      ? html`${emptyState({ title: "No document was rated by both groups", text: filters.match === "plan" ? "Choose an earlier cycle for the first group and a later one for the second." : "Ratings are matched by document and criterion. Change the groups, or wait until both have rated the same documents." })}${comparison.absent && absentView(comparison.absent, filters, page.choices)}${leftOverView(comparison)}`
      : html`${overallView(page, comparison)}
${rowsView(comparison.rows, breakdowns[comparison.by], `By ${breakdowns[comparison.by].toLowerCase()}`, comparison.outOf, "breakdown")}
${comparison.by !== "criterion" && furthestView(comparison)}
${comparison.absent && absentView(comparison.absent, filters, page.choices)}
${leftOverView(comparison)}
<p class="govuk-body"><a class="govuk-link" href="${moderationPaths.agreementExport(filters)}">Download these figures (CSV)</a> · <a class="govuk-link" href="${moderationPaths.severity(filters.instrument === undefined ? {} : { instrument: filters.instrument })}">How strict each auditor is</a></p>
<h2 class="govuk-heading-m">Other comparisons</h2>${presetLinks(filters)}`;
  return html`<h1 class="govuk-heading-l">${preset === undefined || comparison === undefined ? "How raters differ" : preset.title}</h1>
${page.ignored.length > 0 && html`<p class="govuk-body">The address held something that could not be used and was left out: ${page.ignored.join(", ")}.</p>`}
${withFilterPanel(panel, body)}`;
}

export const agreementTitle = (filters: ComparisonFilters): string => presetOf(filters)?.title ?? "How raters differ";
