/** Sums that a reader knows: of these values with these signs, what they come to. */
export type SumKnown = { terms: readonly { name: string; sign: number }[]; is: number };

const NEAR = 1e-7;

/** One step of the simplex method: the row of `pivot` becomes that of the variable `column`. */
function turn(rows: number[][], pivot: number, column: number): void {
  const row = rows[pivot] ?? [];
  const by = row[column] ?? 1;
  for (let at = 0; at < row.length; at += 1) row[at] = (row[at] ?? 0) / by;
  for (const [index, other] of rows.entries()) {
    const factor = other[column] ?? 0;
    if (index === pivot || factor === 0) continue;
    for (let at = 0; at < other.length; at += 1) other[at] = (other[at] ?? 0) - factor * (row[at] ?? 0);
  }
}

/** Makes the last row's value as small as it can be (Bland's rule, which always ends). Every row but the last: its basic variable, and what it comes to at its end. */
function descend(rows: number[][], basis: number[], columns: number): void {
  for (;;) {
    const costs = rows.at(-1) ?? [];
    const column = Array.from({ length: columns }, (_, at) => at).find((at) => (costs[at] ?? 0) < -NEAR);
    if (column === undefined) return;
    let [pivot, least] = [-1, Number.POSITIVE_INFINITY];
    for (const [at, own] of basis.entries()) {
      const entry = rows[at]?.[column] ?? 0;
      if (entry <= NEAR) continue;
      const ratio = (rows[at]?.at(-1) ?? 0) / entry;
      if (ratio < least - NEAR || (ratio < least + NEAR && own < (basis[pivot] ?? Number.POSITIVE_INFINITY))) [pivot, least] = [at, ratio];
    }
    if (pivot < 0) throw new Error("nothing bounds the value");
    turn(rows, pivot, column);
    basis[pivot] = column;
  }
}

/**
 * The least and most that a hidden sum of values can be for a reader who knows these sums exactly and that each value lies from 0 to its `most`: a linear program, solved
 * by the simplex method in two phases (Dantzig; Bland 1977). undefined where no values fit, which would be a fault of the sums.
 */
export function attackSum(target: string, sums: readonly SumKnown[], most: ReadonlyMap<string, number>): { low: number; high: number } | undefined {
  const names = [...most.keys()];
  const place = new Map(names.map((name, at) => [name, at]));
  const n = names.length;
  // x + slack = most for each, and the sums; every row with a right side of 0 or more and an artificial variable of its own.
  const bounds = names.map((name, at) => ({ entries: [[at, 1], [n + at, 1]] as [number, number][], is: most.get(name) ?? 0 }));
  const given = sums.map(({ terms, is }) => ({ entries: terms.map(({ name, sign }): [number, number] => [place.get(name) ?? 0, is < 0 ? -sign : sign]), is: Math.abs(is) }));
  const all = [...bounds, ...given];
  const width = 2 * n + all.length + 1;
  const solve = (sign: 1 | -1): number | undefined => {
    const rows = all.map(({ entries, is }, at) => {
      const row = Array.from({ length: width }, () => 0);
      for (const [column, value] of entries) row[column] = (row[column] ?? 0) + value;
      row[2 * n + at] = 1;
      row[width - 1] = is;
      return row;
    });
    const basis = all.map((_, at) => 2 * n + at);
    // First all artificial variables to nought, then the value itself.
    rows.push(Array.from({ length: width }, (_, at) => (at >= 2 * n && at < width - 1 ? 0 : -rows.reduce((sum, row) => sum + (row[at] ?? 0), 0))));
    descend(rows, basis, 2 * n);
    if (-(rows.at(-1)?.at(-1) ?? 0) > 1e-4) return undefined;
    for (const [at, own] of basis.entries()) {
      if (own < 2 * n) continue;
      const column = (rows[at] ?? []).findIndex((entry, index) => index < 2 * n && Math.abs(entry) > NEAR);
      if (column < 0) continue;
      turn(rows, at, column);
      basis[at] = column;
    }
    rows.pop();
    const cost = Array.from({ length: width }, (_, at): number => (at === place.get(target) ? sign : 0));
    for (const [at, own] of basis.entries()) {
      const factor = cost[own] ?? 0;
      if (factor !== 0) for (let index = 0; index < width; index += 1) cost[index] = (cost[index] ?? 0) - factor * (rows[at]?.[index] ?? 0);
    }
    rows.push(cost);
    descend(rows, basis, 2 * n);
    return -(rows.at(-1)?.at(-1) ?? 0) * sign;
  };
  const [low, high] = [solve(1), solve(-1)];
  return low === undefined || high === undefined ? undefined : { low, high };
}
