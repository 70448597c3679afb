import { button, details, errorSummary, fileUpload, html, responsiveTable, summaryList, type Html } from "../../ui/index.ts";
import type { VersionChanges } from "../compare-versions.ts";
import { criteriaOf } from "../criteria-of.ts";
import type { Instrument } from "../instrument.ts";
import { instrumentPaths } from "../paths.ts";

/** A fault of a file, with its place in words: "Sheet Scales, row 3, column Points" or "Line 12, column 5". */
export type FileFault = { place: string; what: string; cure: string };

const SHOWN = 100;

function faultsView(faults: readonly FileFault[]): Html {
  return html`${faults.length > 0 && responsiveTable({
    phone: "cards", classes: "gt-table-cards--words", caption: faults.length > SHOWN ? `The first ${SHOWN} of ${faults.length} faults` : `${faults.length} ${faults.length === 1 ? "fault" : "faults"} to mend`, captionClasses: "govuk-table__caption--m", firstCellIsHeader: true,
    head: [{ text: "Where" }, { text: "What is wrong" }, { text: "What to do" }],
    rows: faults.slice(0, SHOWN).map((fault) => [{ text: fault.place }, { text: fault.what.slice(0, 1).toUpperCase() + fault.what.slice(1) }, { text: fault.cure }]),
  })}`;
}

/** Asks for a file; after a file with faults, lists them above. */
export function importView({ csrf, error, faults = [] }: { csrf: Html; error?: string; faults?: readonly FileFault[] }): Html {
  return html`${error !== undefined && errorSummary({ titleText: "There is a problem", errorList: [{ text: error, href: "#file" }] })}
<h1 class="govuk-heading-l">Bring your own audit tool</h1>
${faultsView(faults)}
<p class="govuk-body">Start from a tool that is near to yours: open it, take its spreadsheet, change it, and choose it here. Nothing is published before you have seen what would be.</p>
<form method="post" action="${instrumentPaths.import()}" enctype="multipart/form-data" novalidate>${csrf}
${fileUpload({ id: "file", name: "file", label: { text: "Spreadsheet or YAML file" }, hint: { text: "Excel (.xlsx) with the sheets of an export, or .yaml" }, ...(error !== undefined && { errorMessage: { text: error } }) })}
${button({ text: "Check the file", preventDoubleClick: true })}</form>
${details({ summaryText: "What the spreadsheet holds", html: html`<p class="govuk-body">A sheet for the tool’s settings, one for its sections and criteria, one for scales, and where they are needed grades, limits, judgements and facts. Its last sheet says what goes into each column. A changed tool needs the next version number.</p>` })}`;
}

const list = (ids: readonly string[]) => (ids.length === 0 ? "none" : ids.join(", "));

/** Shows what would be published, and asks. `changes` are those against the newest version that there is. */
export function confirmView({ csrf, instrument, changes, content }: { csrf: Html; instrument: Instrument; changes: (VersionChanges & { version: number }) | undefined; content: string }): Html {
  return html`<h1 class="govuk-heading-l">Publish ${instrument.title}?</h1>
<p class="govuk-body">The file is in order.</p>
${summaryList({ rows: [
    { key: { text: "Short name" }, value: { text: instrument.id } },
    { key: { text: "Version" }, value: { text: String(instrument.version) } },
    { key: { text: "Criteria" }, value: { text: `${criteriaOf(instrument).length} in ${instrument.sections.length} ${instrument.sections.length === 1 ? "section" : "sections"}` } },
    ...(changes === undefined ? [] : [
      { key: { text: `New since version ${changes.version}` }, value: { text: list(changes.added) } },
      { key: { text: "No longer asked" }, value: { text: list(changes.removed) } },
      { key: { text: "Changed" }, value: { text: list(changes.changed) } },
      { key: { text: "Scales, score or grades" }, value: { text: changes.scoring ? "changed" : "as before" } },
    ]),
  ] })}
<p class="govuk-body">Once published, this version never changes. Ratings made with older versions keep theirs.</p>
<form method="post" action="${instrumentPaths.publish()}" novalidate>${csrf}<input type="hidden" name="tool" value="${content}">
<div class="govuk-button-group">${button({ text: "Publish", preventDoubleClick: true })}<a class="govuk-link" href="${instrumentPaths.import()}">Choose another file</a></div></form>`;
}
