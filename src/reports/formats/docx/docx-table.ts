import { AlignmentType, BorderStyle, ExternalHyperlink, Paragraph, type ParagraphChild, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from "docx";
import { heatBand, heatFillings } from "../../../ui/index.ts";
import type { ReportCell, ReportColumn, ReportTable } from "../../document/report-document.ts";
import { addressOf } from "../address-of.ts";
import { columnShares } from "../column-shares.ts";
import { notesOf, publishedMark } from "../published-mark.ts";
import { textRuns } from "./text-runs.ts";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const hairline = { style: BorderStyle.SINGLE, size: 4, color: "C9CCCE" } as const;
const strong = { style: BorderStyle.SINGLE, size: 12, color: "0B0C0C" } as const;
const white = { style: BorderStyle.SINGLE, size: 6, color: "FFFFFF" } as const;

/** A row of a longer text than this may break over two pages. */
const longRow = 1_200;

const bare = (colour: string): string => colour.replace("#", "");

const alignmentOf = (column: ReportColumn | undefined, table: ReportTable, index: number) => {
  if (table.heat && index > 0) return AlignmentType.CENTER;
  return column?.align === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT;
};

const wordsOf = (cell: ReportCell, baseUrl: string | null, colour: string | undefined): ParagraphChild[] => {
  const address = addressOf(cell.href, baseUrl);
  const runs = textRuns(cell.text, { color: colour, style: address !== undefined && colour === undefined ? "Hyperlink" : undefined, underline: address !== undefined && colour !== undefined ? {} : undefined });
  const words: ParagraphChild[] = address === undefined ? runs : [new ExternalHyperlink({ link: address, children: runs })];
  return cell.published ? [...words, new TextRun({ text: publishedMark, superScript: true })] : words;
};

/** A table with a row of headings that comes again on each page. `width` in twentieths of a point. */
export function docxTable(table: ReportTable, baseUrl: string | null, width: number): Table {
  const style = table.columns.length > 7 ? "SmallTableText" : "TableText";
  const shares = columnShares(table);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const columnWidths = shares.map((share) => Math.floor((width * share) / whole));
  const margins = { top: 50, bottom: 50, left: 80, right: 80 };
  const side = table.heat ? white : none;
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, index) => new TableCell({
      margins,
      width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
      borders: { top: none, left: none, right: none, bottom: strong },
      verticalAlign: "bottom",
      children: [new Paragraph({ style, keepNext: true, alignment: alignmentOf(column, table, index), children: textRuns(column.text, { bold: true }) })],
    })),
  });
  const hasNotes = table.heat === true || notesOf(table).length > 0;
  const rows = table.rows.map((row, rowIndex) => new TableRow({
    cantSplit: !row.some((cell) => cell.text.length > longRow),
    children: table.columns.map((column, index) => {
      const cell = row[index] ?? { text: "" };
      const filling = table.heat && index > 0 && typeof cell.value === "number" ? heatFillings[heatBand(cell.value)] : undefined;
      return new TableCell({
        margins,
        width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
        borders: { top: side, left: side, right: side, bottom: table.heat ? white : hairline },
        shading: filling && { type: ShadingType.CLEAR, color: "auto", fill: bare(filling.fill) },
        children: [new Paragraph({
          style,
          // A short table stays whole: each row with the next, the last with the notes.
          keepNext: table.rows.length <= 12 && (rowIndex < table.rows.length - 1 || hasNotes),
          alignment: alignmentOf(column, table, index),
          children: wordsOf(cell, baseUrl, filling && bare(filling.text)),
        })],
      });
    }),
  }));
  return new Table({
    rows: [head, ...rows],
    columnWidths,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    tableLook: { firstRow: true, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
  });
}
