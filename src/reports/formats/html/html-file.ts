import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Html, html, raw } from "../../../ui/index.ts";
import type { ReportDocument } from "../../document/report-document.ts";
import { chartTables } from "../../document/chart-tables.ts";
import { contentsOf, type ContentsItem, hasContents } from "../contents-of.ts";
import { fullTitle, saysItAll } from "../full-title.ts";
import { isFollowedByTable } from "../is-followed-by-table.ts";
import { logoData } from "../../logo/logo-in-print.ts";
import type { RenderOptions } from "../render-report.ts";
import { instrumentInWords, nothingWords, stateInWords } from "../state-in-words.ts";
import { htmlBlock } from "./html-block.ts";

// Our own file, so it is markup by our word; no text of a report is ever in it.
const style = raw(`<style>\n${readFileSync(join(import.meta.dirname, "report.css"), "utf8")}</style>`);
// The logo's address is base64 of a picture that the program drew itself, so it too is markup by our word.
/** Whatever a report holds, the file runs nothing and fetches nothing. */
const policy = (hasLogo: boolean): string => `default-src 'none'; style-src 'unsafe-inline'${hasLogo ? "; img-src data:" : ""}`;

const list = (items: readonly ContentsItem[]): Html =>
  html`<ol>${items.map((item) => html`<li><a href="#${item.id}">${item.text}</a>${item.within.length > 0 && list(item.within)}</li>
`)}</ol>`;

/** The report as one file that needs nothing else: no picture, script or style comes from outside. */
export function htmlFile(document: ReportDocument, options: RenderOptions): Uint8Array {
  const ofCharts = chartTables(document);
  const page = html`<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(options.logo !== undefined)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${fullTitle(document)} – ${document.authorityName}</title>
${style}
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header>
${options.logo && html`<img class="logo" src="${raw(logoData(options.logo))}" alt="${document.authorityName}" width="${options.logo.width}" height="${options.logo.height}">
`}<p class="authority">${document.authorityName}</p>
<h1>${document.title}</h1>
${saysItAll(document) ? "" : html`<p class="subtitle">${document.subtitle}</p>`}
<p class="state">${document.state === "published" ? stateInWords(document) : html`<strong>${stateInWords(document)}</strong>`}</p>
</header>
${hasContents(document) && html`<nav aria-labelledby="contents"><h2 id="contents">Contents</h2>${list(contentsOf(document))}</nav>`}
<main id="main">
${document.blocks.length === 0 && html`<p>${nothingWords}</p>`}${document.blocks.map((block, index, blocks) => html`${htmlBlock(block, { baseUrl: options.baseUrl, isFolded: ofCharts.has(block.id), isFollowed: isFollowedByTable(blocks, index) })}
`)}</main>
<footer><p>${instrumentInWords(document)}.</p></footer>
</body>
</html>
`;
  return new TextEncoder().encode(page.toString());
}
