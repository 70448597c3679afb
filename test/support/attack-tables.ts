/** A sum that a reader sees: the unknowns by name with their signs, and what they come to. */
type Equation = { terms: { name: string; sign: number }[]; is: number };
type Bounds = Map<string, { low: number; high: number }>;

/** Higher than any count of the tests: where a total is hidden, nothing bounds it. */
const FAR = 2_000;

/** Narrows the bounds by every sum until nothing changes; false where a sum cannot hold. */
function narrow(equations: readonly Equation[], bounds: Bounds): boolean {
  for (let changed = true; changed; ) {
    changed = false;
    for (const { terms, is } of equations) {
      const ends = terms.map(({ name, sign }) => {
        const { low, high } = bounds.get(name) ?? { low: 0, high: FAR };
        return sign > 0 ? { low, high } : { low: -high, high: -low };
      });
      const low = ends.reduce((sum, each) => sum + each.low, 0);
      const high = ends.reduce((sum, each) => sum + each.high, 0);
      if (low > is || high < is) return false;
      for (const [at, { name, sign }] of terms.entries()) {
        const end = ends[at] ?? { low: 0, high: 0 };
        const [from, to] = [Math.max(end.low, is - (high - end.high)), Math.min(end.high, is - (low - end.low))];
        if (from > to) return false;
        const next = sign > 0 ? { low: from, high: to } : { low: -to, high: -from };
        const known = bounds.get(name) ?? { low: 0, high: FAR };
        if (next.low > known.low || next.high < known.high) {
          bounds.set(name, { low: Math.max(next.low, known.low), high: Math.min(next.high, known.high) });
          changed = true;
        }
      }
    }
  }
  return true;
}

/** Whether whole numbers within the bounds fulfil every sum: narrowed, then halved, until all are known. */
function isPossible(equations: readonly Equation[], bounds: Bounds): boolean {
  const narrowed = new Map(bounds);
  if (!narrow(equations, narrowed)) return false;
  const open = [...narrowed].filter(([, { low, high }]) => low < high).sort(([, a], [, b]) => a.high - a.low - (b.high - b.low))[0];
  if (open === undefined) return true;
  const [name, { low, high }] = open;
  const middle = Math.floor((low + high) / 2);
  return [{ low, high: middle }, { low: middle + 1, high }].some((half) => isPossible(equations, new Map(narrowed).set(name, half)));
}

/**
 * What a reader can work out of published tables: for each hidden number the least and most whole number that it can be, exactly,
 * by trying every sum. `sums` are the sums that the tables' layout tells; `known` the numbers that are printed; `least` what a
 * reader knows of a hidden one beforehand.
 */
export function attackTables(sums: readonly { whole: string; parts: readonly string[] }[], known: ReadonlyMap<string, number>, least: (name: string) => number): Map<string, { low: number; high: number }> {
  const names = new Set(sums.flatMap(({ whole, parts }) => [whole, ...parts]).filter((name) => !known.has(name)));
  const equations = sums.map(({ whole, parts }): Equation => {
    const all = [{ name: whole, sign: -1 }, ...parts.map((name) => ({ name, sign: 1 }))];
    const is = -all.reduce((sum, { name, sign }) => sum + sign * (known.get(name) ?? 0), 0);
    return { terms: all.filter(({ name }) => !known.has(name)), is };
  });
  const bounds: Bounds = new Map([...names].map((name) => [name, { low: least(name), high: FAR }]));
  narrow(equations, bounds);
  return new Map([...names].map((name) => {
    const { low: start, high: end } = bounds.get(name) ?? { low: 0, high: FAR };
    const possible = (value: number) => isPossible(equations, new Map(bounds).set(name, { low: value, high: value }));
    let [low, high] = [start, end];
    while (low < high && !possible(low)) low += 1;
    while (high > low && !possible(high)) high -= 1;
    return [name, { low, high }];
  }));
}
