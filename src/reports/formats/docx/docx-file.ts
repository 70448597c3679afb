import { BorderStyle, Document, type FileChild, Footer, Header, HeadingLevel, ImageRun, InternalHyperlink, type ISectionOptions, Packer, PageNumber, Paragraph, type ParagraphChild, TabStopType, TextRun } from "docx";
import { steadyZip } from "../../../platform/index.ts";
import { printedDocument } from "../../document/printed-document.ts";
import type { ReportDocument } from "../../document/report-document.ts";
import { contentsOf, type ContentsItem, hasPrintedContents } from "../contents-of.ts";
import { coreProperties } from "../core-properties.ts";
import { fitLogo, type LogoPicture } from "../../logo/logo-in-print.ts";
import type { RenderOptions } from "../render-report.ts";
import { fullTitle, saysItAll } from "../full-title.ts";
import { instrumentInShort, instrumentInWords, nothingWords, stateInWords } from "../state-in-words.ts";
import { bookmarkOf } from "./bookmark-of.ts";
import { docxSections } from "./docx-sections.ts";
import { steadyNames } from "./steady-names.ts";
import { styles } from "./styles.ts";
import { textRuns } from "./text-runs.ts";

const entry = (item: ContentsItem, level: number): Paragraph[] => [
  new Paragraph({
    style: "ContentsEntry",
    indent: { left: level * 300 },
    children: [new InternalHyperlink({ anchor: bookmarkOf(item.id), children: textRuns(item.text, { style: "Hyperlink" }) })],
  }),
  ...item.within.flatMap((within) => entry(within, level + 1)),
];

/** A list of links and not a field of Word's, which would ask its reader to be updated before it shows anything. */
const contents = (document: ReportDocument): Paragraph[] => (hasPrintedContents(document)
  ? [new Paragraph({ style: "Caption", children: [new TextRun("Contents")] }), ...contentsOf(document).flatMap((item) => entry(item, 0))]
  : []);

/** In pixels of 96 to the inch: 70 by 20 millimetres at most. Pictures of charts are numbered from 1. */
const logoParagraph = (logo: LogoPicture, name: string): Paragraph => {
  const { width, height } = fitLogo(logo, { width: 265, height: 76 });
  return new Paragraph({ spacing: { after: 160 }, children: [new ImageRun({
    type: "png", data: logo.content, transformation: { width: Math.round(width), height: Math.round(height) }, altText: { id: "10000", name: "Logo", title: name, description: name },
  })] });
};

const opening = (document: ReportDocument, logo: LogoPicture | undefined): FileChild[] => [
  ...(logo ? [logoParagraph(logo, document.authorityName)] : []),
  new Paragraph({ style: "Authority", children: textRuns(document.authorityName) }),
  new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(document.title) }),
  ...(saysItAll(document) ? [] : [new Paragraph({ style: "ReportSubtitle", children: textRuns(document.subtitle) })]),
  new Paragraph({ style: "ReportState", children: textRuns(stateInWords(document), document.state === "published" ? {} : { bold: true, color: "8C3009" }) }),
  new Paragraph({
    style: "ReportState",
    spacing: { after: 280 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 24, color: "E3B341", space: 12 } },
    children: textRuns(`${instrumentInShort(document).words}.`),
  }),
  ...contents(document),
  ...(document.blocks.length === 0 ? [new Paragraph({ children: textRuns(nothingWords) })] : []),
];

/** The tools, where there are too many for the head. */
const closing = (document: ReportDocument): FileChild[] => (instrumentInShort(document).isWhole ? [] : [new Paragraph({ style: "Note", spacing: { before: 280 }, children: textRuns(`${instrumentInWords(document)}.`) })]);

/** Beside the council's name in one line: a long title goes without its period, which the first page has. */
const headTitle = (document: ReportDocument): string => (document.authorityName.length + fullTitle(document).length > 100 ? document.title : fullTitle(document));

/** What stands above and below each page. `width` is the text's, in twentieths of a point: the second half ends there. */
const around = (document: ReportDocument, width: number): Pick<ISectionOptions, "headers" | "footers"> => {
  const running = (children: ParagraphChild[]): Paragraph => new Paragraph({ style: "Running", tabStops: [{ type: TabStopType.RIGHT, position: width }], children });
  const foot = new Footer({ children: [running([new TextRun(stateInWords(document)), new TextRun({ children: ["\tPage ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] })])] });
  const head = new Header({ children: [running([...textRuns(document.authorityName), new TextRun("\t"), ...textRuns(headTitle(document))])] });
  return { headers: { default: head, first: new Header({ children: [running([])] }) }, footers: { default: foot, first: foot } };
};

/** The report as a Word file with real headings and table headings. */
export async function docxFile(whole: ReportDocument, options: RenderOptions): Promise<Uint8Array> {
  const printed = printedDocument(whole);
  const { document } = printed;
  const file = new Document({
    title: fullTitle(document),
    creator: document.authorityName,
    styles,
    sections: await docxSections(printed, options.baseUrl, { opening: opening(document, options.logo), closing: closing(document) }, (width) => around(document, width)),
  });
  const steady = steadyNames();
  return steadyZip(await Packer.toBuffer(file), (path, text) => (path === "docProps/core.xml" ? coreProperties(document) : steady(text)));
}
