import { attributes, type Html, html, phoneWidth, pictogram, standardWidth } from "../../../ui/index.ts";
import type { ReportBlock } from "../../document/report-document.ts";
import { addressOf } from "../address-of.ts";
import { drawChart } from "../draw-chart.ts";
import { htmlTable } from "./html-table.ts";

const heading = (level: 2 | 3, id: string, text: string): Html => (level === 2 ? html`<h2 id="${id}">${text}</h2>` : html`<h3 id="${id}">${text}</h3>`);

const linked = (text: string, address: string | undefined): Html => (address === undefined ? html`${text}` : html`<a href="${address}">${text}</a>`);

export type HtmlPlace = { readonly baseUrl: string | null; /** Of a table: it stands behind its caption until somebody asks for it. */ readonly isFolded: boolean; /** Of a chart: its table comes next. */ readonly isFollowed: boolean };

export function htmlBlock(block: ReportBlock, { baseUrl, isFolded, isFollowed }: HtmlPlace): Html {
  switch (block.type) {
    case "heading": return heading(block.level, block.id, block.text);
    case "text": return html`<div id="${block.id}">${block.paragraphs.map((paragraph) => html`<p>${paragraph}</p>
`)}${block.links && block.links.length > 0 && html`<ul>${block.links.map((link) => html`<li>${linked(link.text, addressOf(link.href, baseUrl))}</li>`)}</ul>`}</div>`;
    case "list": return html`<ul${attributes({ id: block.id })}>${block.items.map((item) => html`<li>${item}</li>`)}</ul>`;
    case "ideas": return html`<ul class="ideas" role="list" id="${block.id}">${block.items.map(({ picture, words }) => html`<li>${pictogram(picture)}<p>${words}</p></li>
`)}</ul>`;
    case "table": return htmlTable(block, baseUrl, isFolded);
    case "chart": return html`<figure id="${block.id}"><figcaption>${block.chart.params.title}</figcaption>
<div class="wide">${drawChart(block.chart, block.id, standardWidth)}</div>
<div class="narrow">${drawChart(block.chart, block.id, phoneWidth)}</div>${!isFollowed && html`
<p class="notes"><a href="#${block.tableId}">The numbers of this chart, as a table<span class="hidden">: ${block.chart.params.title}</span></a></p>`}</figure>`;
  }
}
