/** The id of the line (row or column) that stands for everything: the margin of a table. */
export const WHOLE = "all";

/**
 * A row or column of a table. `partOf` names the line of the same table that is the sum of this one and of all others that
 * name it. `unpublished` lines are not printed, but make a sum complete: the rest of a breakdown that shows only some.
 */
export type TableLine = { id: string; partOf?: string; unpublished?: boolean };

/**
 * Counts of people in a table of one or two ways: `counts[row][column]`, whole numbers. A table of one way has the single column
 * `{ id: WHOLE }`. Ids are the same in all tables of a release ("team:north"): cells with the same ids are the same number,
 * and that is how tables are linked.
 */
export type CountTable = { id: string; rows: readonly TableLine[]; columns: readonly TableLine[]; counts: readonly (readonly number[])[] };

/** The ids of the lines that a cell lies in; WHOLE may be left out. */
export type CellName = readonly string[];

/** A share that is printed: `part` of `whole`. With the whole it tells the part and the rest, so both are held to be printed. */
export type PublishedShare = { id: string; part: CellName; partCount: number; whole: CellName; wholeCount: number };

/**
 * A mean that is printed of the people whom a cell counts. With `mean` and `squares` (the sum of the squares of their values, which an interval tells), each value from 0 to
 * 100, it is also kept from being worked out of other means.
 */
export type PublishedMean = { id: string; of: CellName; count: number; mean?: number; squares?: number };
