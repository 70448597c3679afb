import { button, details, html, insetText, panel, progressBar, responsiveTable, statusTag, summaryList, warningText, type Html } from "../../ui/index.ts";
import type { ImportKind, ImportLink } from "../import-kind.ts";
import type { ImportRecord } from "../import-record.ts";
import { importStates } from "../import-states.ts";
import { importPaths } from "../paths.ts";
import { isReady } from "../run-import.ts";
import { countsWords } from "./counts-words.ts";
import { faultsView } from "./faults-view.ts";
import { momentInWords } from "./moment-in-words.ts";
import { questionsView } from "./questions-view.ts";

export type ImportPage = {
  record: ImportRecord;
  kind: ImportKind;
  csrf: Html;
  /** Some process is at it, or will be. */
  isWorkedOn: boolean;
  /** An import of the very same file, taken in before. */
  before: ImportRecord | undefined;
  links: readonly ImportLink[];
};

const number = new Intl.NumberFormat("en-GB");
export const REFRESH_SECONDS = 1;

/** One import: how it stands and what can be done about it. */
export function importView(page: ImportPage): Html {
  const { record, kind } = page;
  const heading = record.state === "done"
    ? panel({ titleText: "Taken in", text: countsWords(record.result.counts) })
    : html`<span class="govuk-caption-l">${kind.title}</span><h1 class="govuk-heading-l govuk-!-text-break-word">${record.fileName}</h1>`;
  return html`${heading}${bodies[record.state](page)}
${summaryList({ rows: [
    { key: { text: "State" }, value: { html: statusTag(importStates, record.state) } },
    record.state === "done" && { key: { text: "File" }, value: { html: html`<span class="govuk-!-text-break-word">${record.fileName}</span>` } },
    { key: { text: "What" }, value: { text: [kind.title, record.result.format].filter(Boolean).join(", ") } },
    ...kind.options.flatMap((option) => (record.options[option.id] === undefined ? [] : [{ key: { text: option.title }, value: { text: record.options[option.id] ?? "" } }])),
    record.rowsTotal > 0 && { key: { text: "Rows" }, value: { text: number.format(record.rowsTotal) } },
    { key: { text: "Begun" }, value: { text: `${momentInWords(record.createdAt)}, by ${record.accountName ?? "the command line"}` } },
    record.finishedAt !== null && { key: { text: "Ended" }, value: { text: momentInWords(record.finishedAt) } },
    record.undoneAt !== null && { key: { text: "Undone" }, value: { text: momentInWords(record.undoneAt) } },
  ] })}
<p class="govuk-body"><a class="govuk-link" href="${importPaths.list()}">All imports</a></p>`;
}

const bodies: Record<ImportRecord["state"], (page: ImportPage) => Html> = {
  checking: (page) => (page.isWorkedOn ? working(page, "Checking the file", "Nothing is taken in yet.") : unfinished(page)),
  running: (page) => (page.isWorkedOn ? working(page, "Taking in the rows", "All of it is taken in, or nothing.") : stopped(page)),
  checked,
  done: (page) => html`${page.links.length > 0 && html`<ul class="govuk-list">${page.links.map((link) => html`<li><a class="govuk-link" href="${link.href}">${link.text}</a></li>`)}</ul>`}
${counts(page.record)}
<p class="govuk-body"><a class="govuk-link" href="${importPaths.undo(page.record.id)}">Undo this import</a></p>`,
  failed: (page) => html`${problem(page.record)}
<div class="govuk-button-group">${button({ text: "Choose another file", href: importPaths.files(page.kind.id) })}${post(page, importPaths.check(page.record.id), "Try again", true)}</div>`,
  cancelled: (page) => html`${insetText({ text: "This import was cancelled. Nothing was changed." })}${post(page, importPaths.check(page.record.id), "Check it again", true)}`,
  undone: (page) => html`${insetText({ text: "This import was undone. Everything is as it was before." })}${post(page, importPaths.check(page.record.id), "Check it again", true)}`,
};

const post = (page: ImportPage, action: string, text: string, secondary = false) =>
  html`<form method="post" action="${action}">${page.csrf}${button({ text, preventDoubleClick: true, ...(secondary && { classes: "govuk-button--secondary" }) })}</form>`;

function working(page: ImportPage, label: string, words: string): Html {
  const { record } = page;
  return html`${progressBar({ id: "import-progress", label, done: record.rowsDone, total: record.rowsTotal > 0 ? record.rowsTotal : null, words: `${words} You can leave this page and come back`, refreshSeconds: REFRESH_SECONDS })}
${post(page, importPaths.cancel(record.id), "Cancel the import", true)}`;
}

/** Begun but not sent to be checked: columns or options are still to be chosen. */
function unfinished(page: ImportPage): Html {
  const { record, kind } = page;
  const missing = kind.options.some((option) => option.required && record.options[option.id] === undefined);
  return html`${record.result.problem ? problem(record) : insetText({ text: "This file has not been checked yet." })}
<div class="govuk-button-group">${button({ text: "Continue", href: missing ? importPaths.options(record.id) : importPaths.columns(record.id) })}${post(page, importPaths.cancel(record.id), "Cancel the import", true)}</div>`;
}

function stopped(page: ImportPage): Html {
  return html`${warningText({ text: "The program stopped while it took this in. Nothing was changed." })}
<div class="govuk-button-group">${post(page, importPaths.confirm(page.record.id), "Start again")}${post(page, importPaths.cancel(page.record.id), "Cancel the import", true)}</div>`;
}

function problem({ result }: ImportRecord): Html {
  const found = result.problem;
  return found === undefined ? html`` : html`<div class="govuk-inset-text"><p class="govuk-body govuk-!-font-weight-bold govuk-!-text-break-word">${found.message}</p>
${found.details.length > 0 && html`<ul class="govuk-list govuk-list--bullet">${found.details.map((detail) => html`<li>${detail}</li>`)}</ul>`}
<p class="govuk-body">${found.cure}</p></div>`;
}

function counts({ result }: ImportRecord): Html {
  if (result.counts === undefined) return html``;
  return responsiveTable({
    phone: "scroll", caption: "How many rows of each sort", captionClasses: "govuk-table__caption--s",
    head: [{ text: "What" }, { text: "New", format: "numeric" }, { text: "Changed", format: "numeric" }, { text: "As they are", format: "numeric" }],
    rows: result.counts.map((count) => [
      { text: count.label }, { text: number.format(count.added), format: "numeric" }, { text: number.format(count.changed), format: "numeric" }, { text: number.format(count.unchanged), format: "numeric" },
    ]),
  });
}

function checked(page: ImportPage): Html {
  const { record } = page;
  const { faults = [], faultTotal = 0, questions = [], questionTotal = 0, answers = {} } = record.result;
  const ready = isReady(record);
  const same = (record.result.counts ?? []).every((count) => count.added + count.changed === 0);
  return html`${page.before && insetText({ html: html`This very file was <a class="govuk-link" href="${importPaths.import(page.before.id)}">taken in before</a>, on ${momentInWords(page.before.finishedAt)}.` })}
${faultTotal > 0 && faultsView(record.id, faults, faultTotal)}
${questionTotal > 0 && !ready && questionsView({ id: record.id, csrf: page.csrf, questions, total: questionTotal, answers })}
<h2 class="govuk-heading-m">${ready ? "Checked: this is what would be taken in" : "What was found so far"}</h2>
${ready && same && html`<p class="govuk-body">Everything in the file is in the register already. Taking it in changes nothing.</p>`}
${counts(record)}
<div class="govuk-button-group">${ready && post(page, importPaths.confirm(record.id), "Take it in")}${faultTotal > 0 && button({ text: "Choose a mended file", href: importPaths.files(page.kind.id) })}${post(page, importPaths.cancel(record.id), "Cancel the import", true)}<a class="govuk-link" href="${importPaths.columns(record.id)}">Change the columns</a></div>
${questionTotal > 0 && ready && details({ summaryText: "Look at your answers again", html: questionsView({ id: record.id, csrf: page.csrf, questions, total: questionTotal, answers }) })}`;
}
