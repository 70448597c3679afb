import { BorderStyle, Document, HeadingLevel, Packer, Paragraph, TextRun, type IStylesOptions } from "docx";
import { dateInWords, steadyZip } from "../../platform/index.ts";
import { html } from "../../ui/index.ts";
import type { FeedbackToShow } from "./feedback-to-show.ts";
import { feedbackOf, type MendPoint } from "./feedback/feedback-of.ts";
import { feedbackWords } from "./feedback/feedback-words.ts";
import type { GoodPoint } from "./feedback/good-points.ts";
import { quoteWords } from "./shape/quote-words.ts";

const font = "Arial";
const dark = "0B0C0C";
const heading = (size: number, before: number) => ({ run: { font, size, bold: true, color: dark }, paragraph: { spacing: { before, after: 80 }, keepNext: true, keepLines: true } });

/** Sizes in half points, spaces in twentieths of a point: small and close, so that most feedback fits a sheet. */
const styles: IStylesOptions = {
  default: {
    document: { run: { font, size: 20, color: dark, language: { value: "en-GB", eastAsia: "en-GB", bidirectional: "ar-SA" } }, paragraph: { spacing: { after: 80 } } },
    title: { run: { font, size: 34, bold: true, color: dark }, paragraph: { spacing: { after: 80 }, keepNext: true } },
    heading1: heading(25, 240),
    heading2: heading(21, 180),
  },
  paragraphStyles: [
    { id: "Authority", name: "Authority", basedOn: "Normal", run: { bold: true, color: "7A5600" }, paragraph: { spacing: { after: 0 } } },
    { id: "PlanQuote", name: "Plan quote", basedOn: "Normal", paragraph: { keepLines: true, spacing: { after: 60 } } },
    { id: "Note", name: "Note", basedOn: "Normal", run: { size: 17, color: "484949" } },
  ],
};

/** Control letters may not stand in a Word file at all; a file that holds one does not open. */
// eslint-disable-next-line no-control-regex
const lawful = (text: string): string => text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, " ").toWellFormed();
const run = (text: string, bold?: true): TextRun => new TextRun({ text: lawful(text), bold });
const note = (text: string, keepNext = false): Paragraph => new Paragraph({ style: "Note", keepNext, children: [run(text)] });
const quote = (text: string, left = 240, keepNext = true): Paragraph =>
  new Paragraph({ style: "PlanQuote", keepNext, indent: { left }, border: { left: { style: BorderStyle.SINGLE, size: 18, color: "E3B341", space: 8 } }, children: [run(quoteWords(text))] });

const good = ({ words, quote: own }: GoodPoint): Paragraph[] => [new Paragraph({ bullet: { level: 0 }, keepNext: own !== null, children: [run(words)] }), ...(own === null ? [] : [quote(own, 900, false)])];

const mend = (point: MendPoint, index: number): Paragraph[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_2, children: [run(`${index + 1}. ${point.title}${point.where === "" ? "" : ` (${point.where.replace("Section", "section")})`}`)] }),
  ...point.quotes.map((text) => quote(text)),
  ...(point.more > 0 ? [note(`and ${point.more} more like ${point.quotes.length === 1 ? "it" : "these"}`, true)] : []),
  new Paragraph({ keepLines: true, keepNext: true, children: [run("Why: ", true), run(`${point.why} (${point.rule})`)] }),
  new Paragraph({ keepLines: true, children: [run("Better: ", true), run(`${point.say}${point.example === null ? "" : ` For example: ${point.example}`}`)] }),
];

/** The writer's page as a Word file. The same reading gives the same bytes. */
export async function feedbackDocx(given: FeedbackToShow): Promise<Uint8Array> {
  const feedback = feedbackOf(given.reading);
  const words = feedbackWords(feedback);
  const title = words.title(given.plan.name);
  const plain = (text: string): Paragraph => new Paragraph({ children: [run(text)] });
  const file = new Document({
    styles,
    sections: [{
      properties: { page: { size: { width: 11_906, height: 16_838 }, margin: { top: 1_000, bottom: 1_000, left: 1_100, right: 1_100 } } },
      children: [
        new Paragraph({ style: "Authority", children: [run(given.authorityName)] }),
        new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
        note(`${given.plan.reference}. ${given.document.title}.`),
        plain(words.opening),
        ...(feedback.good.length > 0 ? [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(words.goodTitle)] }), ...feedback.good.flatMap(good)] : []),
        new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(words.mendTitle)] }),
        ...(feedback.mend.length === 0 ? [plain(words.nothing)] : feedback.mend.flatMap(mend)),
        ...(words.others === "" ? [] : [plain(words.others)]),
        note(words.closing(given.version, dateInWords(given.readOn))),
      ],
    }],
  });
  return steadyZip(await Packer.toBuffer(file), (path, text) => (path === "docProps/core.xml" ? properties(title, given.authorityName) : text));
}

/** Who and what the file is, without the times that the library adds. */
const properties = (title: string, creator: string): string => html`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${lawful(title)}</dc:title><dc:creator>${lawful(creator)}</dc:creator><dc:language>en-GB</dc:language></cp:coreProperties>`.toString();
