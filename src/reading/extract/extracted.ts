/** Where a piece of text stood, so that a finding can point at it. Tables, rows and columns count from 0, pages from 1. */
export type BlockCell = {
  table: number;
  row: number;
  column: number;
  /** How many grid columns it covers. */
  span: number;
  /** The cell goes on from the row above (a vertical merge): its own text is empty. */
  continued: boolean;
  /** The table's parent table where it is nested. */
  within: number | null;
  shaded: boolean;
};

/** A paragraph of a document with what its look says of it. */
export type Block = {
  text: string;
  /** 1–9 where the document marks it as a heading. */
  headingLevel: number | null;
  /** All its letters are bold. */
  bold: boolean;
  italic: boolean;
  list: { level: number; marker: string } | null;
  cell: BlockCell | null;
  page: number | null;
  /** It stood in a text box. */
  boxed: boolean;
};

/** How the text was got. */
export type ExtractedBy = "word" | "pdf-tags" | "pdf-positions" | "text" | "ocr";

/** A document's text as blocks in reading order, before anybody knows what it says. */
export type Extracted = {
  by: ExtractedBy;
  blocks: Block[];
  /** null where the format does not tell. */
  pages: number | null;
  title: string;
  /** Things a reader should know: "tracked-changes", "comments", "text-boxes". */
  notes: string[];
};
