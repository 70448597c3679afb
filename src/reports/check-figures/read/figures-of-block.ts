import type { FiguresCell, FiguresLine, FiguresTable } from "./figures-table.ts";
import { placeOf } from "./place-of.ts";
import { readCell } from "./read-cell.ts";
import { sharpen } from "./sharpen.ts";
import type { SheetRows } from "./find-tables.ts";

type Row = SheetRows["rows"][number];
const isFigure = (text: string) => readCell(text).kind === "figure";
/** A bare "c" or "x" may as well be a heading or a label. */
const isMark = (text: string) => readCell(text).kind === "hidden" && !/^[a-z]$/i.test(text);
const PAIR = /^(\d[\d,]*)\s*\(\s*(\d+(?:\.\d+)?\s*%)\s*\)$/;
const isNumeric = (text: string) => isFigure(text) || isMark(text) || PAIR.test(text);
const isYear = (text: string) => /^(19|20)\d\d(\s*[/–-]\s*\d{2,4})?$/.test(text.trim());

/** The table of consecutive rows: headings on top, labels on the left, figures. Undefined where it has none. */
export function figuresOfBlock(block: readonly Row[], about: { sheet: string | undefined; caption: string; notes: string }): FiguresTable | undefined {
  const width = Math.max(...block.map((row) => row.cells.length));
  const text = (row: Row, column: number) => (row.cells[column] ?? "").trim();
  const all = Array.from({ length: width }, (_, column) => column);
  const isHeading = (row: Row) => {
    const others = all.slice(1).map((column) => text(row, column)).filter((cell) => cell !== "");
    return others.length > 0 && !isFigure(text(row, 0)) && others.every((cell) => !isNumeric(cell) || isYear(cell));
  };
  const firstData = block.findIndex((row) => !isHeading(row));
  if (firstData < 0) return undefined;
  const [headings, body] = [block.slice(0, firstData), block.slice(firstData)];
  const title = (column: number) => headingOf(headings.map((row) => row.cells), column);

  const isHidden = (column: number) => {
    const kinds = body.map((row) => readCell(text(row, column)).kind);
    return column > 0 && kinds.includes("hidden") && kinds.every((kind) => kind !== "words");
  };
  // "53 (10%)" is a count and a share: two columns in one.
  const isPaired = (column: number) => body.filter((row) => PAIR.test(text(row, column))).length * 2 > body.length;
  const hasFigures = (column: number) => body.some((row) => isFigure(text(row, column))) || isHidden(column) || isPaired(column);
  let labels = all.findIndex((column) => hasFigures(column));
  if (labels < 0) return undefined;
  // A column of years or running numbers names its rows.
  if (labels === 0 && (body.every((row) => isYear(text(row, 0))) || /^(year|month|cycle|week|term|quarter|no\.?|ref|id)$/i.test(title(0)))) labels = 1;
  const columns = all.filter((column) => column >= labels && hasFigures(column))
    .flatMap((at): { at: number; part: 0 | 1 | 2 }[] => (isPaired(at) ? [{ at, part: 1 }, { at, part: 2 }] : [{ at, part: 0 }]));

  const rows: FiguresLine[] = [];
  const cells: FiguresCell[][] = [];
  const above = Array.from({ length: labels }, () => "");
  let group = "";
  for (const row of body) {
    const names = all.slice(0, labels).map((column) => text(row, column));
    const read = columns.map(({ at, part }): FiguresCell => {
      const shown = part === 0 ? text(row, at) : (PAIR.exec(text(row, at))?.[part] ?? (part === 1 ? text(row, at) : ""));
      return { ...readCell(shown), place: placeOf(row.row, at), text: shown };
    });
    // A label that is merged over several rows is written in the first of them only.
    for (const [at, name] of names.entries()) if (name !== "" || at === labels - 1) above[at] = name;
    if (read.every((cell) => cell.text === "")) group = names.filter((name) => name !== "").join(" ");
    else {
      rows.push({ label: above.filter((name) => name !== "").join(", "), group });
      cells.push(read);
    }
  }
  const everything = [about.caption, about.notes, ...headings.flatMap((row) => row.cells)].join(" ");
  const table: FiguresTable = {
    sheet: about.sheet, caption: about.caption, from: block[0]?.row ?? 1, to: block.at(-1)?.row ?? 1,
    rows, columns: columns.map(({ at, part }) => ({ label: `${title(at)}${part === 2 ? " %" : ""}`, group: "" })), cells,
    saysRounded: /\bround(ed|ing)\b/i.test(everything),
  };
  return sharpen(table);
}

/** The heading of a column over all heading rows; an upper one that spans columns is written in the first of them only. */
function headingOf(headings: readonly (readonly string[])[], column: number): string {
  const parts = headings.map((cells, level) => {
    const own = (cells[column] ?? "").trim();
    if (own !== "" || level === headings.length - 1 || column === 0) return own;
    return cells.slice(1, column).findLast((cell) => cell.trim() !== "")?.trim() ?? "";
  });
  return parts.filter((part, at) => part !== "" && part !== parts[at - 1]).join(" ").replace(/\s+/g, " ");
}
