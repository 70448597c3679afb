import { Bookmark, ExternalHyperlink, type FileChild, HeadingLevel, ImageRun, InternalHyperlink, Paragraph } from "docx";
import { heatBandWords, standardWidth } from "../../../ui/index.ts";
import { behindPictures } from "../../document/printed-document.ts";
import type { ReportBlock, ReportTable } from "../../document/report-document.ts";
import { addressOf } from "../address-of.ts";
import { drawChart } from "../draw-chart.ts";
import { press } from "../press/press.ts";
import { printableChart } from "../press/printable-chart.ts";
import { printer } from "../press/printable-text.ts";
import { notesOf } from "../published-mark.ts";
import { nothingWords } from "../state-in-words.ts";
import { bookmarkOf } from "./bookmark-of.ts";
import { docxIdeas } from "./docx-ideas.ts";
import { docxTable } from "./docx-table.ts";
import { textRuns } from "./text-runs.ts";

/** 225 dots to the inch over 16.6 cm: clear in print, and drawn in half the time of 300. */
const pictureWidth = 1_470;
/** As wide as the page's text, in pixels of 96 to the inch. */
const shownWidth = 627;
/** A taller picture would leave its heading and its words alone on the page before. */
const tallest = 680;
/** Words of so few letters stay with the picture that follows them. */
const fewLetters = 600;

/** Where a block stands: the number of its first picture, for Word wants one for each, the width of the text, and the numbers of the tables at the end. */
export type BlockPlace = { readonly baseUrl: string | null; readonly number: number; readonly width: number; readonly tables: ReadonlyMap<string, number>; /** A picture comes next. */ readonly beforePicture: boolean };

/** Notes stay together, and so with their table. */
const notes = (texts: readonly string[]): Paragraph[] =>
  texts.map((text, index) => new Paragraph({ style: "Note", keepNext: index < texts.length - 1, keepLines: text.length < 1_000, children: textRuns(text) }));

const table = (block: ReportTable, place: BlockPlace): FileChild[] => [
  new Paragraph({ style: "Caption", children: [new Bookmark({ id: bookmarkOf(block.id), children: textRuns(block.caption) })] }),
  docxTable(block, place.baseUrl, place.width),
  ...notes([
    ...(block.rows.length === 0 ? [nothingWords] : []),
    ...(block.heat ? [`Cells are darker where the figure is higher: ${heatBandWords("%").join(", ")}.`] : []),
    ...notesOf(block),
  ]),
];

/** Charts go in as pictures, because word processors draw SVG each in its own way and some not at all. */
const chart = async (block: Extract<ReportBlock, { type: "chart" }>, place: BlockPlace): Promise<FileChild[]> => {
  const svg = drawChart(printableChart(block.chart, printer().shown), block.id, standardWidth).toString();
  const data = await press({ make: "png", svg, width: pictureWidth });
  const [, , wide = 1, high = 1] = svg.match(/viewBox="([^"]*)"/)?.[1]?.split(" ").map(Number) ?? [];
  const shown = Math.min(shownWidth, (tallest * wide) / high);
  const { title, description } = block.chart.params;
  const table = place.tables.get(block.tableId);
  return [
    new Paragraph({ style: "Caption", children: textRuns(title) }),
    new Paragraph({ keepNext: table !== undefined, children: [new ImageRun({
      type: "png",
      data,
      transformation: { width: Math.round(shown), height: Math.round((shown * high) / wide) },
      altText: { id: String(place.number), name: `Chart ${place.number}`, title, description },
    })] }),
    ...(table === undefined ? [] : [new Paragraph({ style: "Note", children: [
      new InternalHyperlink({ anchor: bookmarkOf(block.tableId), children: textRuns(`The numbers: Table ${table}, at the end`, { style: "Hyperlink" }) }),
    ] })]),
  ];
};

export async function docxBlock(block: ReportBlock, place: BlockPlace): Promise<FileChild[]> {
  switch (block.type) {
    case "heading": return [new Paragraph({
      heading: block.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
      pageBreakBefore: place.tables.size > 0 && block.id === behindPictures,
      children: [new Bookmark({ id: bookmarkOf(block.id), children: textRuns(block.text) })],
    })];
    case "text": return [
      ...block.paragraphs.map((paragraph) => new Paragraph({ keepNext: place.beforePicture && block.paragraphs.join("").length < fewLetters, children: textRuns(paragraph) })),
      ...(block.links ?? []).map(({ text, href }) => {
        const link = addressOf(href, place.baseUrl);
        return new Paragraph({ bullet: { level: 0 }, children: link === undefined ? textRuns(text) : [new ExternalHyperlink({ link, children: textRuns(text, { style: "Hyperlink" }) })] });
      }),
    ];
    case "list": return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, spacing: { after: 80 }, children: textRuns(item) }));
    case "ideas": return docxIdeas(block, place.number);
    case "table": return table(block, place);
    case "chart": return chart(block, place);
  }
}
