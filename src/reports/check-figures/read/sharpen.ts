import type { FiguresCell, FiguresTable } from "./figures-table.ts";
import { printedFigure } from "./printed-figure.ts";

/**
 * Spreadsheets write 18.0 as 18. Where most figures of the row and most of the column have decimals, a whole one is held to be
 * such a figure, and to stand for 17.95 to 18.05; elsewhere it stands for 17.5 to 18.5.
 */
export function sharpen(table: FiguresTable): FiguresTable {
  const mostHaveDecimals = (cells: readonly (FiguresCell | undefined)[]) => {
    const figures = cells.flatMap((cell) => (cell?.kind === "figure" ? [cell.figure] : []));
    return figures.filter((figure) => figure.decimals > 0).length * 2 > figures.length;
  };
  const inRow = table.cells.map(mostHaveDecimals);
  const inColumn = table.columns.map((_, column) => mostHaveDecimals(table.cells.map((row) => row[column])));
  const cells = table.cells.map((row, r) => row.map((cell, c) => {
    if (cell.kind !== "figure" || cell.figure.decimals > 0 || !inRow[r] || !inColumn[c]) return cell;
    return { ...cell, figure: printedFigure(cell.figure.text, cell.figure.value, 1, cell.figure.unit) };
  }));
  return { ...table, cells };
}
