/**
 * One stratum's facts added up, so that means, shares and their errors need no single row: over its documents (the units that chance drew), y is what is
 * counted of each and x is out of how much (a rating is 1; of answers, how many the document has).
 */
export type Sums = {
  /** Documents. */
  units: number;
  ratings: number;
  y: number;
  x: number;
  yy: number;
  xy: number;
  xx: number;
};

/** A part of a cell that was drawn together: all of one stratum of one draw, or all whose draw is not known. */
export type StratumSums = Sums & {
  /** null: the draw is not known. */
  stratum: string | null;
  team: string | null;
  /** How many documents of the frame each one stands for; null where the draw is not known. */
  weight: number | null;
  /** The share of the stratum's frame that was rated, 0 to 1; null where the frame is not known. */
  fraction: number | null;
};

/** Several groups of documents as one. */
export function addSums(groups: readonly Sums[]): Sums {
  const total: Sums = { units: 0, ratings: 0, y: 0, x: 0, yy: 0, xy: 0, xx: 0 };
  for (const group of groups) for (const name of Object.keys(total) as (keyof Sums)[]) total[name] += group[name];
  return total;
}

/**
 * The groups that were drawn together: one a stratum where every draw is known, and all in one where it is not (then no document weighs more than another).
 * Rows of one stratum may come apart by tool or team.
 */
export function strataOf(groups: readonly StratumSums[]): StratumSums[] {
  const filled = groups.filter((group) => group.units > 0);
  const known = filled.every((group) => group.stratum !== null && group.weight !== null);
  if (!known) return filled.length === 0 ? [] : [{ ...addSums(filled), stratum: null, team: null, weight: null, fraction: null }];
  return [...Map.groupBy(filled, (group) => group.stratum).values()].flatMap((rows) => {
    const [first] = rows;
    return first === undefined ? [] : [{ ...first, ...addSums(rows), team: null }];
  });
}
