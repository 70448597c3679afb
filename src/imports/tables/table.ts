/** Cells of one row as trimmed text; `row` as the person's spreadsheet counts. */
export type TableRow = { row: number; cells: string[] };

/** A table found in a file: its headings, and its rows to be read as often as needed. */
export type Table = {
  file: string;
  sheet?: string;
  /** Other sheets of the same workbook that could be chosen instead. */
  sheets: string[];
  headingRow: number;
  /** One a column, none alike: a heading that comes twice gets " (2)", a missing one is "Column C". */
  headings: string[];
  /** The first few rows under the headings. */
  sample: string[][];
  /** In a file of separated values a row of another length is a fault; in a workbook it is not. */
  ragged: boolean;
  rows: () => AsyncIterable<TableRow>;
};
