import { chartFigure, cards, distributionBars, html, responsiveTable, summaryList, type DistributionRow, type Html } from "../../ui/index.ts";
import { dateInWords } from "../../platform/index.ts";
import type { PlanReading } from "../plan-reading.ts";
import { sectionIds } from "../sections/section-ids.ts";
import { findingsInWords } from "./findings-view.ts";
import { countWords } from "./parts/count-words.ts";
import { numberLinks } from "./parts/number-links.ts";
import type { ReadingToShow } from "./reading-to-show.ts";
import { documentNotes } from "./shape/document-notes.ts";
import { mendFirst } from "./shape/mend-first.ts";
import type { NumberedFinding } from "./shape/number-findings.ts";
import { sectionNames } from "./shape/section-names.ts";

/** A reading in short: how the plan stands, and the three things to mend first. */
export function shortView(given: ReadingToShow, findings: readonly NumberedFinding[]): Html {
  const { reading } = given;
  return html`${figures(reading, findings)}
${mend(findings)}
<div class="gt-two">${provisionBars(reading)}${outcomeBars(reading)}${needBars(reading)}</div>
${facts(given)}`;
}

function figures(reading: PlanReading, findings: readonly NumberedFinding[]): Html {
  const specific = reading.provisions.filter(({ label }) => label === "specific").length;
  const smart = reading.outcomes.filter((outcome) => outcome.smart === "yes").length;
  const met = reading.needs.filter((need) => need.provisions.length > 0).length;
  return cards([
    { title: "Findings", figure: findings.length, text: findingsInWords(findings), href: "#findings", calls: findings.length > 0 },
    { title: "Provision that is specific", figure: `${specific} of ${reading.provisions.length}`, text: "says who, how much and how often", href: "#thread" },
    { title: "Outcomes that are SMART", figure: `${smart} of ${reading.outcomes.length}`, text: "specific, measurable and timed", href: "#thread" },
    { title: "Needs with provision", figure: `${met} of ${reading.needs.length}`, text: "joined to the help that meets them", href: "#thread" },
  ], 3);
}

function mend(findings: readonly NumberedFinding[]): Html {
  const first = mendFirst(findings, ({ finding }) => finding.code).slice(0, 3);
  if (first.length === 0) return html``;
  return html`<h3 class="govuk-heading-m">${first.length === 1 ? "To mend first" : `The ${first.length === 2 ? "two" : "three"} things to mend first`}</h3>
<ol class="gt-mend">${first.map(({ words, findings: found }) => html`<li><strong>${words.title}</strong> (${found.length === 1 ? "once" : `${found.length} times`}). ${found[0]?.finding.why} See ${numberLinks(found.slice(0, 6).map(({ number }) => number))}${found.length > 6 && html` and <a class="govuk-link" href="#findings">${found.length - 6} more</a>`}</li>
`)}</ol>`;
}

/** A chart of how something falls, with its table. Nothing where there is nothing to show. */
function bars(id: string, caption: string, first: string, options: readonly string[], rows: readonly DistributionRow[]): Html {
  if (rows.length === 0) return html``;
  const said = rows.map((row) => `${row.label}: ${options.map((option, index) => `${row.counts[index] ?? 0} ${option.toLowerCase()}`).join(", ")}.`).join(" ");
  return chartFigure({
    caption,
    chart: (width) => distributionBars({ id, title: caption, description: said, width: Math.min(width, 480), options, rows }),
    table: responsiveTable({
      phone: "cards",
      head: [{ text: first }, ...options.map((text) => ({ text, format: "numeric" as const }))], firstCellIsHeader: true,
      rows: rows.map((row) => [{ text: row.label }, ...row.counts.map((count) => ({ text: count, format: "numeric" as const }))]),
    }),
  });
}

const counts = <Item>(items: readonly Item[], ...tests: ((item: Item) => boolean)[]): number[] => tests.map((test) => items.filter(test).length);

const provisionBars = ({ provisions }: PlanReading): Html => bars("provision", "How specific the provision is", "Section", ["Specific", "Partly", "Vague"], (["F", "G", "H1", "H2"] as const).flatMap((id) => {
  const here = provisions.filter(({ section }) => section === id);
  return here.length === 0 ? [] : [{ label: `${id}: ${sectionNames[id]}`, counts: counts(here, ({ label }) => label === "specific", ({ label }) => label === "partly", ({ label }) => label === "vague") }];
}));

const outcomeBars = ({ outcomes }: PlanReading): Html => bars("outcomes", "How SMART the outcomes are", "Section", ["SMART", "Partly", "Not"], outcomes.length === 0 ? [] : [
  { label: "E: outcomes", counts: counts(outcomes, ({ smart }) => smart === "yes", ({ smart }) => smart === "partly", ({ smart }) => smart === "no") },
]);

const needBars = ({ needs }: PlanReading): Html => bars("needs", "Which needs have provision", "Section", ["With provision", "Without"], (["B", "C", "D"] as const).flatMap((id) => {
  const here = needs.filter(({ section }) => section === id);
  return here.length === 0 ? [] : [{ label: `${id}: ${sectionNames[id]}`, counts: counts(here, ({ provisions }) => provisions.length > 0, ({ provisions }) => provisions.length === 0) }];
}));

function facts({ reading, document, readOn, version }: ReadingToShow): Html {
  const found = new Set(reading.sections.map(({ id }) => id));
  const missing = sectionIds.filter((id) => id !== "H" && !found.has(id) && !(id.startsWith("H") && found.has("H")));
  const row = (key: string, value: Html | string) => ({ key: { text: key }, value: typeof value === "string" ? { text: value } : { html: value } });
  const notes = documentNotes(reading.document);
  return html`<h3 class="govuk-heading-m">What was read</h3>
${summaryList({ rows: [
    row("Document", html`${document.href === null ? document.title : html`<a class="govuk-link" href="${document.href}">${document.title}</a>`}${document.datedOn !== null && `, ${dateInWords(document.datedOn)}`}`),
    row("Sections found", sectionIds.filter((id) => found.has(id)).join(", ") || "None"),
    row("Sections not found", missing.length === 0 ? "None" : missing.map((id) => `${id} (${sectionNames[id]})`).join(", ")),
    row("Length", `${countWords(reading.document.words, "word")}${reading.document.pages === null ? "" : `, ${countWords(reading.document.pages, "page")}`}`),
    ...(notes.length > 0 ? [row("To know", html`${notes.map((note) => html`<div>${note}</div>`)}`)] : []),
    row("Read by", `Reading program, version ${version}, on ${dateInWords(readOn)}. It never decides: an auditor does.`),
  ] })}`;
}
