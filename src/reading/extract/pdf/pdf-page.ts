/** A piece of text that stands on one line without a wide gap in it. Points from the page's top left corner; `y` is the line that letters stand on. */
export type PdfRun = {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  bold: boolean;
  italic: boolean;
  /** The number of its mark in the document's structure; null where it has none. */
  mark: number | null;
  /** The document itself calls it decoration: a running head, a page number. */
  artifact: boolean;
};

/** A straight line, drawn as one or as a thin box. `at` is its y where it lies flat, its x where it stands. */
export type Rule = { flat: boolean; at: number; from: number; to: number };

/** A coloured area. */
export type Fill = { x: number; right: number; top: number; bottom: number };

/** What a page of a PDF shows, before anybody knows which words belong together. */
export type PdfPage = {
  number: number;
  width: number;
  height: number;
  runs: PdfRun[];
  rules: Rule[];
  fills: Fill[];
  /** The part of the page that pictures cover, 0–1. */
  pictured: number;
  /** How many shapes with curves are drawn: very many are letters drawn as outlines. */
  drawings: number;
};

/** A cell's worth of space around text, in points: what is nearer than this to an edge lies on it. */
export const NEAR = 3;
