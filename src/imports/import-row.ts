/** Where a value stood. `row` counts as the person's spreadsheet does (the heading row of a plain file is 1); in XML it is the line. */
export type RowPlace = { file: string; sheet?: string; row: number };

/** One row: values by the id of the field, trimmed, as text; empty ones are absent. Dates of a workbook are YYYY-MM-DD. */
export type ImportRow = {
  place: RowPlace;
  values: Readonly<Record<string, string>>;
  /** Where a value stood, when it is not `place` (linked files). */
  places?: Readonly<Record<string, RowPlace>>;
  /** What the reader of a format found wrong already; such a row is reported and goes no further. */
  faults?: readonly { field: string | null; what: string; cure: string }[];
};

/** Rows to read once. `headings` says what each field is called in the person's file. */
export type RowSource = {
  rows: AsyncIterable<ImportRow>;
  /** Undefined where it is not known before the end. */
  total?: number;
  headings: Readonly<Record<string, string>>;
  /** "SEN2 XML": named on the page in place of a mapping. */
  format: string;
};
