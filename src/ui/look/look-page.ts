import {
  accordion, backLink, button, characterCount, checkboxes, chartFigure, cards, dateInput, details, emptyState, errorSummary, fileUpload, figureLink,
  filterPanel, heatTable, type Html, html, input, insetText, layout, notificationBanner, paging, panel, passwordInput, progressBar, radios,
  responsiveTable, select, sortableHeading, type Sort, statusTag, summaryList, table, tabs, tag, taskList, textarea, timeline, warningText, withFilterPanel,
} from "../index.ts";
import { exampleCharts } from "./example-charts.ts";

const heading = (text: string): Html => html`<h2 class="govuk-heading-l">${text}</h2>`;
const hrefFor = (page: number): string => `/look?page=${page}`;
const sort: Sort = { by: "score", direction: "descending" };
const sortHref = (next: Sort): string => `/look?sort=${next.by}&order=${next.direction}`;
const states = { submitted: { words: "Submitted", colour: "green" }, waiting: { words: "Waiting for a moderator", colour: "yellow" } } as const;

const list: Html = html`${paging({ page: 7, size: 50, total: 1204, hrefFor, noun: "plans" })}
${responsiveTable({
  phone: "cards", caption: "Ratings", captionClasses: "govuk-visually-hidden",
  head: [
    sortableHeading({ text: "Child", by: "child", sort, hrefFor: sortHref }),
    { text: "Team" },
    sortableHeading({ text: "Score", by: "score", sort, hrefFor: sortHref, format: "numeric" }),
    { text: "State" },
  ],
  rows: ["Ayo Example", "Bea Sample", "Caspian Specimen-Longername"].map((name, index) => [
    { html: html`<a class="govuk-link" href="/look">${name}</a>` },
    { text: "North" },
    { html: figureLink({ text: `${12.5 + index} out of 20`, href: "/look", hidden: name }), format: "numeric" },
    { html: statusTag(states, index === 1 ? "waiting" : "submitted") },
  ]),
})}`;

const forms: Html = html`${errorSummary({ errorList: [{ text: "Enter the plan's date, like 27 3 2020", href: "#date-day" }] })}
${dateInput({ id: "date", namePrefix: "date", fieldset: { legend: { text: "When was the plan made?", classes: "govuk-fieldset__legend--m" } }, hint: { text: "For example, 27 3 2020" }, errorMessage: { text: "Enter the plan's date, like 27 3 2020" } })}
${input({ name: "nhs", label: { text: "NHS number" }, classes: "govuk-input--width-10", inputmode: "numeric", hint: { text: "10 digits" } })}
${select({ name: "team", label: { text: "Team" }, items: [{ value: "", text: "Any team" }, { value: "n", text: "North" }], value: "n" })}
${radios({ name: "answer", fieldset: { legend: { text: "Does each need have provision?" } }, hint: { text: "Look at sections B and F together" }, items: [{ value: "yes", text: "Yes" }, { value: "partly", text: "Partly", conditional: { html: textarea({ name: "why", label: { text: "What is missing?" }, rows: 3 }) } }, { divider: "or" }, { value: "na", text: "Not applicable" }], value: "partly" })}
${checkboxes({ name: "themes", fieldset: { legend: { text: "Key themes" } }, items: [{ value: "voice", text: "Voice of the child", hint: { text: "Their own words" } }, { value: "outcomes", text: "Outcomes" }], values: ["voice"] })}
${characterCount({ name: "comment", label: { text: "Comment" }, maxlength: 500, rows: 3 })}
${fileUpload({ name: "file", label: { text: "Upload a spreadsheet" } })}
${passwordInput({ name: "password", label: { text: "Password" } })}
<div class="govuk-button-group">${button({ text: "Save and continue", preventDoubleClick: true })}${button({ text: "Save as draft", classes: "govuk-button--secondary" })}<a class="govuk-link" href="/look">Cancel</a></div>`;

const rest: Html = html`${insetText({ text: "This plan was audited before it was amended." })}
${warningText({ text: "Published reports cannot be changed." })}
${details({ summaryText: "What good looks like", text: "Provision says what, who, how much, how often and where." })}
${tag({ text: "Final" })}
${summaryList({ rows: [{ key: { text: "Year group" }, value: { text: "Year 9" }, actions: { items: [{ href: "/look", text: "Change", visuallyHiddenText: "year group" }] } }, { key: { text: "Team" }, value: { text: "North" } }], card: { title: { text: "Plan" } } })}
${accordion({ id: "sections", items: [{ heading: { text: "Section B" }, content: { text: "Needs" } }, { heading: { text: "Section F" }, content: { text: "Provision" } }] })}
${tabs({ items: [{ id: "plan-tab", label: "Plan", panel: { text: "The plan's text" } }, { id: "advice-tab", label: "Advice", panel: { text: "The advice" } }] })}
${taskList({ items: [{ title: { text: "Answer the criteria" }, href: "/look", status: { tag: { text: "In progress", classes: "govuk-tag--teal" } } }, { title: { text: "Give an overall view" }, status: { text: "Cannot start yet" } }] })}
${panel({ titleText: "Report published", text: "July to September 2020", headingLevel: 2 })}
${progressBar({ id: "reading", label: "Reading plans", done: 412, total: 1204, words: "About 3 minutes left" })}
${emptyState({ title: "No ratings yet", text: "Import audits from a spreadsheet, or start one.", action: { text: "Import ratings", href: "/look" } })}
${timeline([
  { date: "12 May 2020", isoDate: "2020-05-12", title: "Plan made final" },
  { date: "3 July 2020", isoDate: "2020-07-03", title: html`<a class="govuk-link" href="/look">Audited: 12.5 out of 20</a>`, body: "Dip sample, by J. Example" },
  { date: "12 May 2021", isoDate: "2021-05-12", title: "Annual review due", ahead: true },
])}
${heatTable({
  caption: "Criteria met by team and month", rowHeading: "Team", columns: ["July", "August", "September", "Quarter"],
  rows: [
    { label: "North", cells: [{ value: 76, html: figureLink({ text: "76%", href: "/look", hidden: "North, July" }) }, { value: 72 }, { value: 94 }, { value: 81 }] },
    { label: "East", cells: [{ value: 52 }, { value: null }, { value: 45 }, { value: 63 }] },
  ],
})}`;

const numbers: Html = table({ head: [{ text: "Month" }, { text: "Met", format: "numeric" }], rows: [[{ text: "July" }, { text: "76%", format: "numeric" }]] });

/** Every component, part and chart on one page, to be looked at and to be checked. */
export const lookPage = (): Html => layout({
  title: "Look",
  wide: true,
  authorityName: "Example Council",
  person: { name: "Sam Example", href: "/look", signOut: { action: "/sign-out" } },
  navigation: [{ text: "Home", href: "/look" }, { text: "Register", href: "/look", current: true }, { text: "Ratings", href: "/look" }, { text: "Instruments", href: "/look" }, { text: "Imports", href: "/look" }, { text: "Reports", href: "/look" }],
  demonstration: { date: "31 October 2020" },
  breadcrumbs: [{ text: "Home", href: "/look" }, { text: "Register", href: "/look" }, { text: "Look" }],
  main: html`<h1 class="govuk-heading-xl">Look</h1>
${notificationBanner({ type: "success", text: "Saved." })}
${backLink({ href: "/look" })}
${cards([{ title: "Waiting for you", figure: 3, text: "audits to finish by 30 October", href: "/look", calls: true }, { title: "This month", figure: "76%", text: "of criteria met, from 25 plans", href: "/look" }, { title: "Reports", figure: 4, text: "published" }])}
${heading("A list with filters")}
${withFilterPanel(filterPanel({
  action: "/look", clearHref: "/look",
  active: [{ text: "Team: North", removeHref: "/look" }, { text: "From: July 2020", removeHref: "/look" }],
  fields: html`${input({ name: "q", label: { text: "Name or number" } })}${select({ name: "filter-team", label: { text: "Team" }, items: [{ value: "", text: "Any" }, { value: "n", text: "North" }] })}`,
}), list)}
${heading("Charts")}
${Object.entries(exampleCharts).map(([name, chart]) => chartFigure({ chart, caption: name, table: numbers }))}
${heading("A form")}
${forms}
${heading("The rest")}
${rest}`,
});
