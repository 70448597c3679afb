import type { CellContent } from "./read-cell.ts";

/** Where it stands as a spreadsheet says it ("E5"), what is printed, and what that is. */
export type FiguresCell = CellContent & { place: string; text: string };

/** A row or column. `group` is the heading between rows that it stands under. */
export type FiguresLine = { label: string; group: string };

/** One printed table: `cells[row][column]`, without headings, labels and columns that hold only words. */
export type FiguresTable = {
  sheet: string | undefined;
  caption: string;
  from: number;
  to: number;
  rows: FiguresLine[];
  columns: FiguresLine[];
  cells: FiguresCell[][];
  /** A note says that figures were rounded, so that even whole ones may not add up exactly. */
  saysRounded: boolean;
};
