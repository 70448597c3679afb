import { dateInWords } from "../../platform/index.ts";
import { button, emptyState, html, responsiveTable, statusTag, type Html } from "../../ui/index.ts";
import { periodInWords } from "../dip-sample/words/phrases.ts";
import { reportsPaths } from "../paths.ts";
import { reportStates, type ReportState } from "../report-states.ts";
import type { ReportRow } from "../store.ts";

export type ReportListPage = {
  rows: readonly ReportRow[];
  /** The state that is shown; undefined for all that the person may see. */
  state: ReportState | undefined;
  mayMake: boolean;
  maySeeDrafts: boolean;
};

function dateOf(row: ReportRow): string {
  if (row.state === "withdrawn") return `Withdrawn ${dateInWords(row.withdrawnOn)}`;
  if (row.correctedBy !== null) return `${dateInWords(row.publishedOn)}, since corrected`;
  return row.state === "published" ? dateInWords(row.publishedOn) : "Not yet";
}

function stateLinks({ state, maySeeDrafts }: ReportListPage): Html {
  const choices = [["All", undefined], ...(maySeeDrafts ? [["Drafts", "draft"] as const] : []), ["Published", "published"], ["Withdrawn", "withdrawn"]] as const;
  return html`<ul class="govuk-list gt-choices" aria-label="Show">${choices.map(([text, each]) => html`<li>${each === state
    ? html`<strong aria-current="true">${text}</strong>`
    : html`<a class="govuk-link" href="${reportsPaths.list({ state: each })}">${text}</a>`}</li>
`)}</ul>`;
}

/** Reports, newest period first. */
export function reportListView(page: ReportListPage): Html {
  const { rows, mayMake, state } = page;
  const list = rows.length === 0
    ? emptyState({
      title: state === undefined ? "No reports yet" : `No ${reportStates[state].words.toLowerCase()} reports`,
      text: "A report shows what the audits of a period found, how sure that is, and what is to be done.",
      ...(mayMake && { action: { text: "Make a report", href: reportsPaths.choose() } }),
    })
    : responsiveTable({
      phone: "cards", classes: "gt-table-cards--long", caption: "Reports", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
      head: [{ text: "Report" }, { text: "Period" }, { text: "State" }, { text: "Published" }],
      rows: rows.map((row) => [
        { html: html`<a class="govuk-link" href="${reportsPaths.report(row.id)}">${row.title}</a>` },
        { text: periodInWords(row) },
        { html: statusTag(reportStates, row.state) },
        { text: dateOf(row) },
      ]),
    });
  return html`<h1 class="govuk-heading-l">Reports</h1>
${mayMake && html`<div class="govuk-button-group">${button({ text: "Make a report", href: reportsPaths.choose() })}<a class="govuk-link" href="${reportsPaths.data()}">Publish data</a> <a class="govuk-link" href="${reportsPaths.logo()}">Logo</a></div>`}
${stateLinks(page)}${list}`;
}
