import { Problem } from "../../../platform/problem.ts";
import type { CellSystem, SystemCell } from "./cell-system.ts";
import type { CountTable, PublishedShare, TableLine } from "./count-table.ts";
import { keyOfCell } from "./key-of-cell.ts";
import type { SuppressionSettings } from "./suppression-settings.ts";

/**
 * Every number of the tables and shares, once, with every sum among them. Problem `tables-do-not-add-up` where a count is no
 * whole number, a total is not the sum of its parts, or one number is printed as two: hiding would protect nothing then.
 */
export function buildSystem(tables: readonly CountTable[], shares: readonly PublishedShare[], settings: SuppressionSettings): CellSystem {
  const cells = new Map<string, SystemCell>();
  const sums = new Map<string, { whole: string; parts: string[] }>();
  const faults: string[] = [];

  const add = (key: string, count: number, isUnpublished: boolean, place: string) => {
    if (!Number.isInteger(count) || count < 0) faults.push(`${place}: a count must be a whole number from 0.`);
    const known = cells.get(key);
    if (known !== undefined) {
      if (known.count !== count) faults.push(`${place}: “${key}” is ${count} here and ${known.count} elsewhere.`);
      known.isUnpublished &&= isUnpublished;
    } else cells.set(key, { key, count, least: 0, isUnpublished, isSmall: count <= settings.smallUpTo && (count > 0 || settings.zeros === "hidden"), cost: 0, terms: [] });
  };
  const relate = (whole: string, parts: string[]) => sums.set(`${whole} = ${[...parts].sort().join(" + ")}`, { whole, parts });

  for (const table of tables) {
    const keys = table.rows.map((row) => table.columns.map((column) => keyOfCell([row.id, column.id])));
    for (const [r, row] of table.rows.entries()) {
      for (const [c, column] of table.columns.entries()) {
        add(keys[r]?.[c] ?? "", table.counts[r]?.[c] ?? Number.NaN, (row.unpublished ?? false) || (column.unpublished ?? false), `${table.id}, ${row.id}, ${column.id}`);
      }
      for (const { whole, parts } of families(table.columns)) relate(keys[r]?.[whole] ?? "", parts.map((part) => keys[r]?.[part] ?? ""));
    }
    for (const [c] of table.columns.entries()) {
      for (const { whole, parts } of families(table.rows)) relate(keys[whole]?.[c] ?? "", parts.map((part) => keys[part]?.[c] ?? ""));
    }
  }
  for (const share of shares) {
    const [part, whole] = [keyOfCell(share.part), keyOfCell(share.whole)];
    const rest = `${whole} without ${part}`;
    // Whoever knows the whole reckons the part from the share, so hiding the part's count hides the share.
    add(part, share.partCount, false, share.id);
    add(whole, share.wholeCount, false, share.id);
    add(rest, share.wholeCount - share.partCount, true, share.id);
    relate(whole, [part, rest]);
  }
  for (const { whole, parts } of sums.values()) {
    const sum = parts.reduce((total, part) => total + (cells.get(part)?.count ?? 0), 0);
    if (sum !== cells.get(whole)?.count) faults.push(`“${whole}” is ${cells.get(whole)?.count}, and its parts come to ${sum}.`);
  }
  if (faults.length > 0) throw new Problem("tables-do-not-add-up", "The tables of this release do not add up, so small counts in them cannot be protected.", { cure: "Make them from the same rows.", details: faults });
  return joined([...cells.values()], [...sums.values()], settings);
}

/** Which lines are sums of which others. */
function families(lines: readonly TableLine[]): { whole: number; parts: number[] }[] {
  return lines.flatMap(({ id }, whole) => {
    const parts = lines.flatMap((line, at) => (line.partOf === id && at !== whole ? [at] : []));
    return parts.length === 0 ? [] : [{ whole, parts }];
  });
}

function joined(cells: SystemCell[], sums: readonly { whole: string; parts: string[] }[], settings: SuppressionSettings): CellSystem {
  const at = new Map(cells.map((cell, index) => [cell.key, index]));
  const system: CellSystem = { cells, sums: [] };
  for (const [index, { whole, parts }] of sums.entries()) {
    const terms = [{ cell: at.get(whole) ?? 0, sign: -1 as const }, ...parts.map((part) => ({ cell: at.get(part) ?? 0, sign: 1 as const }))];
    system.sums.push(terms);
    for (const { cell, sign } of terms) cells[cell]?.terms.push({ sum: index, sign });
  }
  for (const cell of cells) {
    cell.least = cell.isUnpublished || settings.zeros === "hidden" ? 0 : 1;
    // A sum is read more than its parts are; each level of sums that would go makes it four times as dear.
    cell.cost = (1 + Math.log2(1 + cell.count)) * 4 ** cell.terms.filter(({ sign }) => sign === -1).length;
  }
  return system;
}
