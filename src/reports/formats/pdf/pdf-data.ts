import { heatBand, heatBandWords, heatFillings, pictogram, standardWidth } from "../../../ui/index.ts";
import { behindPictures, printedDocument } from "../../document/printed-document.ts";
import type { ReportBlock, ReportCell, ReportDocument, ReportTable, ReportText } from "../../document/report-document.ts";
import { fitLogo, logoData, type LogoPicture } from "../../logo/logo-in-print.ts";
import type { RenderOptions } from "../render-report.ts";
import { addressOf } from "../address-of.ts";
import { columnShares } from "../column-shares.ts";
import { hasPrintedContents } from "../contents-of.ts";
import { drawChart } from "../draw-chart.ts";
import { notesOf, publishedMark } from "../published-mark.ts";
import { instrumentInShort, instrumentInWords, nothingWords, stateInWords } from "../state-in-words.ts";
import { fullTitle, saysItAll } from "../full-title.ts";
import { printableChart } from "../press/printable-chart.ts";
import { printer, replacement } from "../press/printable-text.ts";

/** A cell of more letters than this may run over the page's end: kept whole it could be longer than a page. */
const longCell = 1_200;
/** More columns than this and the page is turned. */
const manyColumns = 9;
/** Words of so few letters stay with the picture that they are about. */
const isShort = ({ paragraphs, links = [] }: ReportText): boolean => paragraphs.join("").length < 600 && links.length === 0;
/** A table of so few rows moves to the next page rather than break. */
const fewRows = 12;

type Words = (text: string) => string;

const cellData = (cell: ReportCell, table: ReportTable, index: number, baseUrl: string | null, words: Words, isLong: boolean) => {
  const filling = table.heat === true && index > 0 && typeof cell.value === "number" ? heatFillings[heatBand(cell.value)] : undefined;
  return {
    text: words(cell.text),
    url: addressOf(cell.href, baseUrl) ?? null,
    published: cell.published ?? false,
    right: table.columns[index]?.align === "right",
    fill: filling?.fill ?? null,
    ink: filling?.text ?? null,
    long: isLong,
  };
};

const tableData = (table: ReportTable, baseUrl: string | null, words: Words, number: number | undefined) => {
  const count = table.columns.length;
  const shares = columnShares(table);
  const letters = table.rows.flat().reduce((sum, cell) => sum + cell.text.length, 0);
  return {
    type: "table" as const,
    caption: words(table.caption),
    /** Its number at the end, where pictures name it. */
    number: number ?? null,
    columns: table.columns.map((column, index) => ({ text: words(column.text), right: column.align === "right", share: shares[index] ?? 1 })),
    rows: table.rows.map((row) => {
      // One cell that may not break keeps its whole row from breaking.
      const isLong = row.some((cell) => cell.text.length > longCell);
      return table.columns.map((_, index) => cellData(row[index] ?? { text: "" }, table, index, baseUrl, words, isLong));
    }),
    notes: notesOf(table).map(words),
    shaded: table.heat ?? false,
    key: table.heat ? heatBandWords("%").map((text, band) => ({ text, fill: heatFillings[band]?.fill ?? "#ffffff", ink: heatFillings[band]?.text ?? "#0b0c0c" })) : [],
    empty: table.rows.length === 0,
    wide: count > manyColumns,
    whole: table.rows.length <= fewRows && letters < 2_500,
    size: count > 14 ? 7.5 : count > 7 ? 8.5 : 9.5,
  };
};

type Heading = { readonly type: "heading"; readonly level: number; readonly text: string; /** On a page of its own: the tables at the end. */ readonly apart: boolean };
type Linked = { readonly text: string; readonly url: string | null };
type Block =
  | Heading
  | (ReturnType<typeof tableData> & { readonly above: readonly Heading[] })
  | { readonly type: "text"; readonly paragraphs: readonly string[]; /** Stays on one page with what follows. */ readonly withNext: boolean; readonly links: readonly Linked[] }
  | { readonly type: "list"; readonly items: readonly string[] }
  | { readonly type: "ideas"; readonly items: readonly { readonly picture: string; readonly words: string }[] }
  | { readonly type: "chart"; readonly title: string; readonly description: string; readonly svg: string; /** Its height as a share of its width. */ readonly tall: number; /** The number of its table at the end. */ readonly table: number | null };

const isHeading = (block: Block | undefined): block is Heading => block?.type === "heading";

/** A turned page begins with the headings that stand over its table, which would else be left alone on the page before. */
const withHeadings = (table: ReturnType<typeof tableData>, before: Block[]): Block => {
  const above: Heading[] = [];
  for (let heading = before.at(-1); table.wide && isHeading(heading); heading = before.at(-1)) {
    above.unshift(heading);
    before.pop();
  }
  return { ...table, above };
};

/** Within an SVG, which the template takes as a text; its place on the page in millimetres. */
const logoOnPaper = (logo: LogoPicture) => {
  const { width, height } = fitLogo(logo, { width: 70, height: 20 });
  return { svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${logo.width}" height="${logo.height}" viewBox="0 0 ${logo.width} ${logo.height}"><image href="${logoData(logo)}" width="${logo.width}" height="${logo.height}"/></svg>`, width, height };
};

/** Everything that `report.typ` asks of a report, as plain data. */
export function pdfData(whole: ReportDocument, { baseUrl, logo }: RenderOptions) {
  const { document, numbers } = printedDocument(whole);
  const { shown, words, isLacking } = printer();
  let above = 0;
  const blockData = (block: ReportBlock, before: Block[], next: ReportBlock | undefined): Block => {
    switch (block.type) {
      case "heading": {
        // PDF/UA-1 allows no level to be left out on the way down.
        above = Math.min(block.level - 1, above + 1);
        return { type: "heading", level: above, text: words(block.text), apart: numbers.size > 0 && block.id === behindPictures };
      }
      case "text": return { type: "text", paragraphs: block.paragraphs.map(words), withNext: isShort(block) && next?.type === "chart", links: (block.links ?? []).map((link) => ({ text: words(link.text), url: addressOf(link.href, baseUrl) ?? null })) };
      case "list": return { type: "list", items: block.items.map(words) };
      case "ideas": return { type: "ideas", items: block.items.map((item) => ({ picture: pictogram(item.picture).toString(), words: words(item.words) })) };
      case "table": return withHeadings(tableData(block, baseUrl, words, numbers.get(block.id)), before);
      case "chart": {
        const chart = printableChart(block.chart, shown);
        const svg = drawChart(chart, block.id, standardWidth).toString();
        const [, , wide = 1, high = 1] = svg.match(/viewBox="([^"]*)"/)?.[1]?.split(" ").map(Number) ?? [];
        return { type: "chart", title: words(block.chart.params.title), description: shown(block.chart.params.description) || "Chart", svg, tall: high / wide, table: numbers.get(block.tableId) ?? null };
      }
    }
  };
  const blocks: Block[] = [];
  for (const [index, block] of document.blocks.entries()) blocks.push(blockData(block, blocks, document.blocks[index + 1]));
  return {
    logo: logo ? logoOnPaper(logo) : null,
    title: words(document.title),
    fullTitle: shown(fullTitle(document)),
    subtitle: saysItAll(document) ? null : words(document.subtitle),
    authority: words(document.authorityName),
    state: stateInWords(document),
    unpublished: document.state !== "published",
    instrument: words(`${instrumentInShort(document).words}.`),
    tools: instrumentInShort(document).isWhole ? null : words(`${instrumentInWords(document)}.`),
    contents: hasPrintedContents(document),
    blocks,
    mark: publishedMark,
    nothing: nothingWords,
    replacement,
    lacking: isLacking(),
  };
}
