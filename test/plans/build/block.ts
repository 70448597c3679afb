/** A cell: words, or blocks, or either with its width in columns and its height in rows. */
export type Cell = string | readonly Block[] | { has: string | readonly Block[]; across?: number; down?: number; shade?: string };

/** A row; with an `id` it is one statement, quoted as its cells joined with " | ". */
export type Row = readonly Cell[] | { id: string; cells: readonly Cell[] };

/** A list item, or one with a list under it. */
export type Item = string | { has: string; under: readonly Item[] };

/**
 * What an example plan is made of. Words may hold marks (see `unmark`), **bold**, "\n" for a line break, and the changes of
 * a tracked document: {+inserted+} and {-deleted-}.
 */
export type Block =
  | string
  | { title: string }
  | { heading: string; level: 1 | 2 | 3 }
  /** Looks like a heading and has no heading style. */
  | { banner: string }
  | { bullets: readonly Item[] }
  | { numbered: readonly string[] }
  | { table: readonly Row[]; widths?: readonly number[]; lines?: boolean }
  | { textBox: readonly Block[] }
  | { control: readonly Block[]; named: string }
  | { newPage: true };

/** A plan's file: its pages, what stands at their head and foot, and how they lie. */
export type Pages = { blocks: readonly Block[]; head?: string; foot?: string; landscape?: boolean; font?: string };
