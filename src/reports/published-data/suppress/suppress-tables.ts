import { buildSystem } from "./build-system.ts";
import type { CellSystem } from "./cell-system.ts";
import type { CountTable, PublishedMean, PublishedShare } from "./count-table.ts";
import { hideCells } from "./hide-cells.ts";
import { hideMeans } from "./hide-means.ts";
import { keyOfCell } from "./key-of-cell.ts";
import type { ValueSums } from "./mean-room.ts";
import { usualSuppression, type SuppressionSettings } from "./suppression-settings.ts";

/** What is released together; whatever is printed of the same people belongs in here. */
export type Release = { tables: readonly CountTable[]; shares?: readonly PublishedShare[]; means?: readonly PublishedMean[] };

export type SuppressedRelease = {
  /** As they came, with null for what is not to be printed. Why it is not is not told: small or to protect look alike. */
  tables: { id: string; counts: (number | null)[][] }[];
  /** The ids of the shares and means that are not to be printed. */
  hiddenShares: ReadonlySet<string>;
  hiddenMeans: ReadonlySet<string>;
  /** Whether the means that are left may be printed with their intervals. */
  areIntervalsSafe: boolean;
  /** How many different numbers the release has, and how many are hidden because they are small, or to protect those. */
  numbers: number;
  small: number;
  toProtect: number;
};

/**
 * Hides small counts, and what would reveal them: no sum or difference of what is left, in all the tables together, narrows a hidden
 * count to fewer than `protection` + 1 whole numbers, and the mean of a small group to less than `meanPoints` points. Shares and means are hidden with the
 * count of whom they tell.
 * Not covered: what a reader knows from elsewhere, such as an earlier release of the same people (docs/adr/0017).
 * Problem `tables-do-not-add-up` where the tables contradict each other.
 */
export function suppressTables(release: Release, chosen: Partial<SuppressionSettings> = {}): SuppressedRelease {
  const settings = { ...usualSuppression, ...chosen };
  const { tables, shares = [], means = [] } = release;
  const system = buildSystem(tables, shares, settings);
  const hidden = hideCells(system, settings);
  const hiddenKeys = new Set([...hidden].map((at) => system.cells[at]?.key ?? ""));
  const isSmall = (count: number) => count <= settings.smallUpTo && (count > 0 || settings.zeros === "hidden");
  const { keys: keptMeans, areIntervalsSafe } = meansToHide(system, hidden, means, settings);
  const published = system.cells.filter((cell) => !cell.isUnpublished);
  return {
    tables: tables.map((table) => ({
      id: table.id,
      counts: table.rows.map((row, r) => table.columns.map((column, c) => (hiddenKeys.has(keyOfCell([row.id, column.id])) ? null : (table.counts[r]?.[c] ?? null)))),
    })),
    hiddenShares: new Set(shares.filter(({ part, whole }) => hiddenKeys.has(keyOfCell(part)) || hiddenKeys.has(keyOfCell(whole))).map(({ id }) => id)),
    hiddenMeans: new Set(means.filter(({ of, count }) => hiddenKeys.has(keyOfCell(of)) || isSmall(count) || keptMeans.has(keyOfCell(of))).map(({ id }) => id)),
    areIntervalsSafe,
    numbers: published.length,
    small: published.filter((cell) => cell.isSmall).length,
    toProtect: published.filter((cell) => !cell.isSmall && hiddenKeys.has(cell.key)).length,
  };
}

/** The keys of cells whose mean is to be hidden. Sums of values are those of the finest cells; every cell that is a sum is that of its parts. */
function meansToHide(system: CellSystem, hidden: ReadonlySet<number>, means: readonly PublishedMean[], { meanPoints }: SuppressionSettings): { keys: ReadonlySet<string>; areIntervalsSafe: boolean } {
  const given = new Map(means.flatMap(({ of, count, mean, squares }) => (mean === undefined ? [] : [[keyOfCell(of), { count, sum: count * mean, squares: squares ?? count * mean ** 2 }] as const])));
  const place = new Map(system.cells.map((cell, at) => [cell.key, at]));
  const printed = new Set([...given.keys()].flatMap((key) => place.get(key) ?? []));
  if (printed.size === 0) return { keys: new Set(), areIntervalsSafe: true };
  const known = new Map<number, ValueSums>();
  const sumsOf = (at: number): ValueSums => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const cell = system.cells[at];
    const ownSum = cell?.terms.find(({ sign }) => sign === -1);
    const parts = ownSum === undefined ? [] : (system.sums[ownSum.sum] ?? []).filter(({ sign }) => sign === 1).map((term) => sumsOf(term.cell));
    const found = parts.length > 0
      ? { count: cell?.count ?? 0, sum: parts.reduce((sum, part) => sum + part.sum, 0), squares: parts.reduce((sum, part) => sum + part.squares, 0) }
      : (given.get(cell?.key ?? "") ?? { count: cell?.count ?? 0, sum: 0, squares: 0 });
    known.set(at, found);
    return found;
  };
  const found = hideMeans(system, hidden, printed, sumsOf, meanPoints);
  return { keys: new Set([...found.hidden].map((at) => system.cells[at]?.key ?? "")), areIntervalsSafe: found.areIntervalsSafe };
}
