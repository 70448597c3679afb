import { roundHalfUp } from "../../platform/index.ts";
import { fitWords, severityWords, type CriterionRow, type FacetModel, type FacetResult, type RaterRow } from "../../statistics/index.ts";
import { chartFigure, checkboxes, details, emptyState, filterPanel, html, input, insetText, intervalChart, responsiveTable, select, withFilterPanel, type Html } from "../../ui/index.ts";
import type { ComparisonChoices } from "../agreement/list-choices.ts";
import { intervalInWords, pointsInWords, signedInWords } from "../agreement/figures-in-words.ts";
import type { SeverityFilters } from "../compare/severity-filters.ts";
import { moderationPaths } from "../paths.ts";
import { severityLimit, type SeverityData } from "./load-severity.ts";

export type SeverityPage = { filters: SeverityFilters; ignored: readonly string[]; choices: ComparisonChoices; data: SeverityData; result: FacetResult };

const logits = (value: number) => signedInWords(value, 2);

function fields({ filters, choices }: SeverityPage): Html {
  const of = (list: readonly { id: string; name: string }[]) => [{ value: "", text: "Any" }, ...list.map((each) => ({ value: each.id, text: each.name }))];
  return html`${select({ id: "instrument", name: "instrument", label: { text: "Audit tool" }, value: filters.instrument ?? "", items: of(choices.instruments) })}
${select({ id: "kind", name: "kind", label: { text: "Kind of document" }, value: filters.kind ?? "", items: of(choices.kinds) })}
${choices.cycles.length > 0 && select({ id: "cycle", name: "cycle", label: { text: "Cycle" }, value: filters.cycle ?? "", items: of(choices.cycles) })}
${input({ id: "from", name: "from", type: "month", label: { text: "From month" }, value: filters.from ?? "", classes: "govuk-input--width-10" })}
${input({ id: "to", name: "to", type: "month", label: { text: "To month" }, value: filters.to ?? "", classes: "govuk-input--width-10" })}
${checkboxes({ name: "program", idPrefix: "program", values: filters.program === "yes" ? ["yes"] : [], classes: "govuk-checkboxes--small", items: [{ value: "yes", text: "With the reading program as a rater" }] })}`;
}

/** Raters of one subset, the strictest first: those of another cannot be compared with them. */
function subsetView(model: FacetModel, subset: number, page: SeverityPage): Html {
  const { data, filters } = page;
  const rows = model.raters.filter((row) => row.subset === subset).sort((a, b) => (b.measure ?? 0) - (a.measure ?? 0));
  const several = model.subsets.length > 1;
  const told = rows.flatMap(({ measure, interval }) => [Math.abs(measure ?? 0), Math.abs(interval?.low ?? 0), Math.abs(interval?.high ?? 0)]);
  const reach = Math.min(6, Math.max(1, Math.ceil(Math.max(...told))));
  const name = (row: RaterRow) => data.raters.get(row.rater) ?? "";
  const points = (share: number | null) => (share === null ? "–" : pointsInWords(share * data.outOf));
  const title = several ? `Group ${subset + 1}` : "How strict each auditor is";
  return html`<h2 class="govuk-heading-m">${title}</h2>${chartFigure({
    caption: "0 is the average auditor of the group. Right of it is stricter, left of it more lenient. A line shows how sure that is; where it crosses 0, chance alone could make it.",
    chart: (width) => intervalChart({
      id: `severity-${subset}-${width}`, title, description: "Severity of each auditor in logits; the table below has the numbers.", width, unit: "", decimals: 2, from: -reach, to: reach, reference: { value: 0, label: "Average auditor:" },
      rows: rows.map((row) => ({ label: name(row), value: row.measure, low: row.interval?.low ?? null, high: row.interval?.high ?? null })),
    }),
    table: responsiveTable({
      phone: "scroll", caption: `${title}, in numbers`, captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
      head: [{ text: "Auditor" }, { text: "Severity in logits (95% interval)", format: "numeric" }, { text: "Standard error", format: "numeric" }, { text: "Infit", format: "numeric" }, { text: "Outfit", format: "numeric" }, { text: "Answers", format: "numeric" }],
      rows: rows.map((row) => [
        { text: name(row) }, { text: row.measure === null ? "–" : `${logits(row.measure)} (${intervalInWords(row.interval, logits)})`, format: "numeric" }, { text: row.se === null ? "–" : row.se.toFixed(2), format: "numeric" },
        { text: row.fit === null ? "–" : row.fit.infit.toFixed(2), format: "numeric" }, { text: row.fit === null ? "–" : row.fit.outfit.toFixed(2), format: "numeric" }, { text: String(row.answers), format: "numeric" },
      ]),
    }),
  })}
${responsiveTable({
    phone: "cards", caption: `Raw and fair averages, of ${data.outOf}`, captionClasses: "govuk-table__caption--m", firstCellIsHeader: true,
    head: [{ text: "Auditor" }, { text: "Documents", format: "numeric" }, { text: "Raw average", format: "numeric" }, { text: "Fair average", format: "numeric" }, { text: "What it means" }],
    rows: rows.map((row) => [
      { html: html`<a class="govuk-link" href="${moderationPaths.raterSeverity(row.rater, { ...filters })}">${name(row)}</a>` }, { text: String(row.documents), format: "numeric" }, { text: points(row.observed), format: "numeric" }, { text: points(row.fair), format: "numeric" },
      { html: html`${severityWords(row, rows.length, data.outOf)}${row.fit !== null && html` ${fitWords(row.fit)}`}` },
    ]),
  })}`;
}

function criteriaView({ criteria }: FacetModel, data: SeverityData): Html {
  const rows = [...criteria].sort((a, b) => (b.measure ?? 0) - (a.measure ?? 0));
  const several = new Set([...data.criteria.values()].map((each) => each.tool)).size > 1;
  const label = (row: CriterionRow) => {
    const found = data.criteria.get(row.criterion);
    return found === undefined ? row.criterion : `${found.id} ${found.text}${several ? ` (${found.tool})` : ""}`;
  };
  const table = (list: readonly CriterionRow[], caption: string) => responsiveTable({
    phone: "cards", caption, captionClasses: "govuk-table__caption--s", firstCellIsHeader: true,
    head: [{ text: "Criterion" }, { text: "Difficulty in logits (95% interval)", format: "numeric" }, { text: "Share of points", format: "numeric" }, { text: "Infit", format: "numeric" }, { text: "Answers", format: "numeric" }],
    rows: list.map((row) => [
      { text: label(row) }, { text: row.measure === null ? "–" : `${logits(row.measure)} (${intervalInWords(row.interval, logits)})`, format: "numeric" }, { text: `${roundHalfUp(row.observed * 100)}%`, format: "numeric" },
      { text: row.fit === null ? "–" : row.fit.infit.toFixed(2), format: "numeric" }, { text: String(row.answers), format: "numeric" },
    ]),
  });
  const measured = rows.filter((row) => row.interval !== null);
  return html`<h2 class="govuk-heading-m">How hard each criterion is to meet</h2>
${measured.length > 0 && table(measured.slice(0, 5), "The five hardest")}
${details({ summaryText: `All ${rows.length} criteria`, html: table(rows, "All criteria, the hardest first") })}`;
}

export function severityView(page: SeverityPage): Html {
  const { filters, data, result } = page;
  const panel = filterPanel({
    action: moderationPaths.severity(), fields: fields(page), clearHref: moderationPaths.severity(),
    active: Object.entries(filters).length === 0 ? [] : [{ text: "Some of the ratings", removeHref: moderationPaths.severity() }],
  });
  const intro = html`<p class="govuk-body">Some auditors are stricter than others. Where two people rate the same documents, the difference can be told from the quality of the documents. The fair average is what an auditor’s average would be on average documents, over the criteria that tell auditors apart.</p>`;
  const told = result.state === "too little"
    ? emptyState({ title: "There is too little to tell how strict anybody is", text: `${result.words.join(" ")} Second ratings or a calibration set would show it.` })
    : html`${result.words.length > 0 && insetText({ html: html`${result.words.map((words) => html`<p class="govuk-body">${words}</p>`)}` })}
<p class="govuk-body">From ${result.model.answers + result.model.setAside} answers of ${data.ratings} ratings.${data.isCut && ` Only the newest ${severityLimit.toLocaleString("en-GB")} ratings are used. Narrow the filters to use others.`}</p>
${result.model.subsets.map((subset, index) => subset.length > 1 && subsetView(result.model, index, page))}
${aloneView(result.model, data)}
${criteriaView(result.model, data)}
<p class="govuk-body"><a class="govuk-link" href="${moderationPaths.agreement()}">How far two groups of raters agree</a></p>`;
  return html`<h1 class="govuk-heading-l">How strict auditors are</h1>
${page.ignored.length > 0 && html`<p class="govuk-body">The address held something that could not be used and was left out: ${page.ignored.join(", ")}.</p>`}
${withFilterPanel(panel, html`${intro}${told}`)}`;
}

function aloneView(model: FacetModel, data: SeverityData): Html {
  const linked = new Set(model.subsets.filter((subset) => subset.length > 1).flat());
  const alone = model.raters.filter((row) => !linked.has(row.rater)).map((row) => data.raters.get(row.rater) ?? "");
  if (alone.length === 0) return html``;
  return html`<p class="govuk-body">Nobody else rated the same documents as ${alone.join(", ")}, so how strict they are cannot be told.</p>`;
}
