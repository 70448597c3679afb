import {
  BorderStyle, BuilderElement, DeletedTextRun, HeadingLevel, InsertedTextRun, LevelFormat, Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, VerticalAlignTable, WidthType,
  type FileChild, type INumberingOptions, type XmlComponent,
} from "docx";
import type { Block, Cell, Item, Row } from "./block.ts";
import { asRead, keep, unmark } from "./unmark.ts";

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const pad = { top: 60, bottom: 60, left: 90, right: 90 };

export const listNumbering: INumberingOptions["config"] = [{
  reference: "numbers",
  levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", style: { paragraph: { indent: { left: 500, hanging: 360 } } } }],
}];

/** Blocks as Word paragraphs and tables; the words of each mark go into `quotes`. */
export function render(blocks: readonly Block[], quotes: Map<string, string>): FileChild[] {
  let list = quotes.size;
  const paragraph = (text: string, more: Record<string, unknown> = {}) => new Paragraph({ spacing: { after: 120 }, ...more, children: runs(unmark(text, quotes)) });
  const items = (all: readonly Item[], level: number): Paragraph[] => all.flatMap((item) =>
    typeof item === "string" ? [paragraph(item, { bullet: { level }, spacing: { after: 60 } })] : [paragraph(item.has, { bullet: { level }, spacing: { after: 60 } }), ...items(item.under, level + 1)]);

  return blocks.flatMap((block): FileChild[] => {
    if (typeof block === "string") return [paragraph(block)];
    if ("title" in block) return [paragraph(block.title, { heading: HeadingLevel.TITLE })];
    if ("heading" in block) return [paragraph(block.heading, { heading: levels[block.level], spacing: { before: 240, after: 120 } })];
    if ("banner" in block) return [new Paragraph({ spacing: { before: 240, after: 120 }, children: [new TextRun({ text: unmark(block.banner, quotes), bold: true, size: 28, color: "1F3864" })] })];
    if ("bullets" in block) return items(block.bullets, 0);
    if ("numbered" in block) {
      list += 1;
      return block.numbered.map((text) => paragraph(text, { numbering: { reference: "numbers", level: 0, instance: list }, spacing: { after: 60 } }));
    }
    if ("table" in block) return [table(block, quotes), new Paragraph({ spacing: { after: 60 }, children: [] })];
    if ("textBox" in block) return [textBox(render(block.textBox, quotes)) as unknown as FileChild];
    if ("control" in block) return [contentControl(block.named, render(block.control, quotes)) as unknown as FileChild];
    return [new Paragraph({ pageBreakBefore: true, children: [] })];
  });
}

/** Words to runs: **bold**, line breaks, tracked insertions and deletions. */
function runs(text: string): (TextRun | InsertedTextRun | DeletedTextRun)[] {
  const change = { id: 900, author: "SEND officer", date: "2026-03-02T10:00:00Z" };
  return text.split(/(\*\*.*?\*\*|\{\+.*?\+\}|\{-.*?-\}|\n)/s).filter((part) => part !== "").map((part, at) => {
    if (part === "\n") return new TextRun({ break: 1 });
    if (part.startsWith("**")) return new TextRun({ text: part.slice(2, -2), bold: true });
    if (part.startsWith("{+")) return new InsertedTextRun({ ...change, id: change.id + at, text: part.slice(2, -2) });
    if (part.startsWith("{-")) return new DeletedTextRun({ ...change, id: change.id + at, text: part.slice(2, -2) });
    return new TextRun(part);
  });
}

function table({ table: rows, widths, lines = true }: { table: readonly Row[]; widths?: readonly number[]; lines?: boolean }, quotes: Map<string, string>): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    ...(widths ? { columnWidths: widths.map((share) => Math.round(share * 96)) } : {}),
    ...(lines ? {} : { borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none } }),
    rows: rows.map((row) => {
      const cells: readonly Cell[] = "cells" in row ? row.cells : row;
      const drawn = new TableRow({ children: cells.map((cell) => tableCell(cell, quotes)) });
      if ("cells" in row) keep(quotes, row.id, cells.map((cell) => asRead(wordsOf(cell))).join(" | "));
      return drawn;
    }),
  });
}

function tableCell(cell: Cell, quotes: Map<string, string>): TableCell {
  const { has, across, down, shade } = typeof cell === "string" || !("has" in cell) ? { has: cell, across: undefined, down: undefined, shade: undefined } : cell;
  const children = render(typeof has === "string" ? [has] : has, quotes) as Paragraph[];
  return new TableCell({
    children, margins: pad, verticalAlign: VerticalAlignTable.TOP,
    ...(across ? { columnSpan: across } : {}), ...(down ? { rowSpan: down } : {}), ...(shade ? { shading: { type: ShadingType.CLEAR, fill: shade } } : {}),
  });
}

const wordsOf = (cell: Cell): string => {
  const has = typeof cell === "string" || !("has" in cell) ? cell : cell.has;
  if (typeof has !== "string") throw new Error("A row that is one statement has cells of plain words");
  return unmark(has, new Map());
};

const element = (name: string, children: readonly unknown[], attributes: Record<string, string> = {}): XmlComponent => new BuilderElement({
  name,
  attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }])),
  children: children as XmlComponent[],
});

/** A text box as Word itself writes one: a drawing, and the older shape with the same words for programs that know no other. */
function textBox(children: readonly FileChild[]): XmlComponent {
  const content = element("w:txbxContent", children);
  const size = { cx: "5760000", cy: "1800000" };
  const drawing = element("w:drawing", [element("wp:inline", [
    element("wp:extent", [], size),
    element("wp:docPr", [], { id: "71", name: "Text Box 71" }),
    element("a:graphic", [element("a:graphicData", [element("wps:wsp", [
      element("wps:cNvSpPr", [], { txBox: "1" }),
      element("wps:spPr", [
        element("a:xfrm", [element("a:off", [], { x: "0", y: "0" }), element("a:ext", [], size)]),
        element("a:prstGeom", [element("a:avLst", [])], { prst: "rect" }),
        element("a:ln", [element("a:solidFill", [element("a:srgbClr", [], { val: "1F3864" })])], { w: "9525" }),
      ]),
      element("wps:txbx", [content]),
      element("wps:bodyPr", [element("a:spAutoFit", [])]),
    ])], { uri: "http://schemas.microsoft.com/office/word/2010/wordprocessingShape" })], { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main" }),
  ])]);
  const shape = element("w:pict", [element("v:shape", [element("v:textbox", [content])], { style: "width:450pt;height:140pt" })]);
  return element("w:p", [element("w:r", [element("mc:AlternateContent", [element("mc:Choice", [drawing], { Requires: "wps" }), element("mc:Fallback", [shape])])])]);
}

/** A content control: the framed field of a form, which Word keeps as w:sdt. */
const contentControl = (named: string, children: readonly FileChild[]): XmlComponent => element("w:sdt", [
  element("w:sdtPr", [element("w:alias", [], { "w:val": named }), element("w:tag", [], { "w:val": named.toLowerCase().replaceAll(" ", "-") })]),
  element("w:sdtContent", children),
]);
