import { button, emptyState, html, paging, responsiveTable, statusTag, type Html } from "../../ui/index.ts";
import type { ImportRecord } from "../import-record.ts";
import { importStates } from "../import-states.ts";
import { importPaths } from "../paths.ts";
import { countsWords } from "./counts-words.ts";
import { momentInWords } from "./moment-in-words.ts";

export type ImportListPage = { records: readonly ImportRecord[]; total: number; page: number; size: number; titles: Readonly<Record<string, string>> };

/** What was imported, by whom and when, and what came of it. */
export function importListView({ records, total, page, size, titles }: ImportListPage): Html {
  const heading = html`<h1 class="govuk-heading-l">Imports</h1>`;
  if (total === 0)
    return html`${heading}${emptyState({ title: "Nothing has been imported yet", text: "Bring in your register, audits that were made elsewhere, or figures from earlier reports.", action: { text: "New import", href: importPaths.new() } })}`;
  return html`${heading}
<p class="govuk-body">Every import is checked first, taken in whole or not at all, and can be undone.</p>
${button({ text: "New import", href: importPaths.new() })}
${responsiveTable({
    phone: "cards",
    caption: "Imports, the newest first",
    captionClasses: "govuk-visually-hidden",
    head: [{ text: "File" }, { text: "What" }, { text: "State" }, { text: "Result" }, { text: "Who and when" }],
    rows: records.map((record) => [
      { html: html`<a class="govuk-link govuk-!-text-break-word" href="${importPaths.import(record.id)}">${record.fileName}</a>` },
      { text: titles[record.kind] ?? record.kind },
      { html: statusTag(importStates, record.state) },
      { text: record.state === "done" || record.state === "undone" ? countsWords(record.result.counts) : "" },
      { text: `${record.accountName ?? "Command line"}, ${momentInWords(record.createdAt)}` },
    ]),
  })}
${paging({ page, size, total, noun: "imports", hrefFor: importPaths.list })}`;
}
