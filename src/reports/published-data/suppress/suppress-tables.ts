import { buildSystem } from "./build-system.ts";
import type { CountTable, PublishedMean, PublishedShare } from "./count-table.ts";
import { hideCells } from "./hide-cells.ts";
import { keyOfCell } from "./key-of-cell.ts";
import { usualSuppression, type SuppressionSettings } from "./suppression-settings.ts";

/** What is released together; whatever is printed of the same people belongs in here. */
export type Release = { tables: readonly CountTable[]; shares?: readonly PublishedShare[]; means?: readonly PublishedMean[] };

export type SuppressedRelease = {
  /** As they came, with null for what is not to be printed. Why it is not is not told: small or to protect look alike. */
  tables: { id: string; counts: (number | null)[][] }[];
  /** The ids of the shares and means that are not to be printed. */
  hiddenShares: ReadonlySet<string>;
  hiddenMeans: ReadonlySet<string>;
  /** How many different numbers the release has, and how many are hidden because they are small, or to protect those. */
  numbers: number;
  small: number;
  toProtect: number;
};

/**
 * Hides small counts, and what would reveal them: no sum or difference of what is left, in all the tables together, narrows a hidden
 * count to fewer than `protection` + 1 whole numbers. Shares and means are hidden with the count of whom they tell.
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
  const published = system.cells.filter((cell) => !cell.isUnpublished);
  return {
    tables: tables.map((table) => ({
      id: table.id,
      counts: table.rows.map((row, r) => table.columns.map((column, c) => (hiddenKeys.has(keyOfCell([row.id, column.id])) ? null : (table.counts[r]?.[c] ?? null)))),
    })),
    hiddenShares: new Set(shares.filter(({ part, whole }) => hiddenKeys.has(keyOfCell(part)) || hiddenKeys.has(keyOfCell(whole))).map(({ id }) => id)),
    hiddenMeans: new Set(means.filter(({ of, count }) => hiddenKeys.has(keyOfCell(of)) || isSmall(count)).map(({ id }) => id)),
    numbers: published.length,
    small: published.filter((cell) => cell.isSmall).length,
    toProtect: published.filter((cell) => !cell.isSmall && hiddenKeys.has(cell.key)).length,
  };
}
