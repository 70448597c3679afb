import { type Html, html, type HtmlValue, pictogram } from "../../../ui/index.ts";
import { chartTables } from "../../document/chart-tables.ts";
import type { ReportBlock, ReportDocument } from "../../document/report-document.ts";
import { hasContents } from "../contents-of.ts";
import { isFollowedByTable } from "../is-followed-by-table.ts";
import { pageChart } from "./page-chart.ts";
import { pageContents } from "./page-contents.ts";
import { pageTable } from "./page-table.ts";

export type ReportBlocksOptions = {
  /** false for people who may not open the ratings. */
  readonly linkFigures?: boolean;
  /** What the page puts after a block: a link to change its words. */
  readonly after?: (block: ReportBlock) => HtmlValue;
};

type Place = { readonly linkFigures: boolean; readonly ofCharts: ReadonlySet<string>; readonly blocks: readonly ReportBlock[]; readonly index: number };

const pageBlock = (block: ReportBlock, { linkFigures, ofCharts, blocks, index }: Place): Html => {
  switch (block.type) {
    case "heading": return block.level === 2
      ? html`<h2 class="govuk-heading-l" id="${block.id}">${block.text}</h2>`
      : html`<h3 class="govuk-heading-m" id="${block.id}">${block.text}</h3>`;
    case "text": return html`<div id="${block.id}">${block.paragraphs.map((paragraph) => html`<p class="govuk-body">${paragraph}</p>
`)}${block.links && block.links.length > 0 && html`<ul class="govuk-list">${block.links.map((link) => html`<li><a class="govuk-link" href="${link.href}">${link.text}</a></li>`)}</ul>`}</div>`;
    case "list": return html`<ul class="govuk-list govuk-list--bullet" id="${block.id}">${block.items.map((item) => html`<li>${item}</li>
`)}</ul>`;
    case "ideas": return html`<ul class="gt-ideas" role="list" id="${block.id}">${block.items.map(({ picture, words }) => html`<li class="gt-ideas__idea">${pictogram(picture)}<p class="gt-ideas__words">${words}</p></li>
`)}</ul>`;
    case "table": return pageTable(block, linkFigures, ofCharts.has(block.id));
    case "chart": return pageChart(block, isFollowedByTable(blocks, index));
  }
};

/** The body of a report's page: contents, then every block with its id as an anchor. The page itself gives title, state and buttons. */
export function reportBlocks(document: ReportDocument, options: ReportBlocksOptions = {}): Html {
  const ofCharts = chartTables(document);
  return html`<div class="govuk-!-text-break-word">${hasContents(document) && pageContents(document)}
${document.blocks.map((block, index, blocks) => html`${pageBlock(block, { linkFigures: options.linkFigures ?? true, ofCharts, blocks, index })}${options.after?.(block)}
`)}</div>`;
}
