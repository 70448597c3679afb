import { type Html, html } from "../../../ui/index.ts";
import type { ReportDocument } from "../../document/report-document.ts";
import { contentsOf, type ContentsItem } from "../contents-of.ts";

const list = (items: readonly ContentsItem[]): Html => html`<ul class="govuk-list govuk-list--bullet">${items.map((item) =>
  html`<li><a class="govuk-link" href="#${item.id}">${item.text}</a>${item.within.length > 0 && list(item.within)}</li>
`)}</ul>`;

export const pageContents = (document: ReportDocument): Html =>
  html`<nav class="govuk-!-margin-bottom-8" aria-labelledby="report-contents"><h2 class="govuk-heading-s" id="report-contents">Contents</h2>${list(contentsOf(document))}</nav>`;
