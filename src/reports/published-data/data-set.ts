import { WHOLE, type CountTable, type PublishedMean } from "./suppress/count-table.ts";
import { suppressTables } from "./suppress/suppress-tables.ts";
import type { SuppressionSettings } from "./suppress/suppression-settings.ts";

/** What one group of one breakdown holds in one cycle: how many documents, and the mean of their percentages with its interval and error (null where none). */
export type DataCell = { group: string; cycle: string; documents: number; percent: number | null; low: number | null; high: number | null; se: number | null };

/** A breakdown of all documents: by kind, by team, by need. Every document stands in exactly one group. */
export type Breakdown = { id: string; title: string; groups: readonly { id: string; label: string }[]; cells: readonly DataCell[] };

/** A line of the data set. `mark` "[c]": what is empty is hidden, because it is small or would reveal what is; "[z]": nothing was audited. */
export type DataRow = { breakdown: string; group: string; cycle: string; documents: number | null; percent: number | null; low: number | null; high: number | null; mark: "" | "[c]" | "[z]" };

export type DataSet = { rows: DataRow[]; numbers: number; hidden: number };

const lineOf = (breakdown: Breakdown, group: string): string => `${breakdown.id}:${group}`;
const meanId = (group: string, cycle: string): string => JSON.stringify([group, cycle]);

/**
 * Breakdowns of the same documents as one release: a row for each group and cycle, counts and means hidden where they are small or would reveal a small one
 * in any of the tables together. Totals have a mean and no interval: more would only say what the cycles say.
 */
export function dataSetOf(breakdowns: readonly Breakdown[], cycles: readonly { id: string; name: string }[], settings: Partial<SuppressionSettings> = {}): DataSet {
  const tables = breakdowns.map((breakdown): CountTable => {
    const at = (group: string, cycle: string) => breakdown.cells.find((cell) => cell.group === group && cell.cycle === cycle)?.documents ?? 0;
    const rows = breakdown.groups.map(({ id }) => cycles.map((cycle) => at(id, cycle.id)));
    const withTotal = rows.map((row) => [...row, row.reduce((sum, count) => sum + count, 0)]);
    const total = [...cycles, null].map((_, index) => withTotal.reduce((sum, row) => sum + (row[index] ?? 0), 0));
    return {
      id: breakdown.id,
      rows: [...breakdown.groups.map(({ id }) => ({ id: lineOf(breakdown, id), partOf: WHOLE })), { id: WHOLE }],
      columns: [...cycles.map(({ id }) => ({ id: `cycle:${id}`, partOf: WHOLE })), { id: WHOLE }],
      counts: [...withTotal, total],
    };
  });
  const means = breakdowns.flatMap((breakdown) => meansOf(breakdown, cycles));
  const meanOf = new Map(means.map((mean) => [mean.id, mean.mean]));
  const safe = suppressTables({ tables, means }, settings);
  const rows = breakdowns.flatMap((breakdown, table) => [...breakdown.groups, { id: WHOLE, label: "All" }].flatMap((group, row) => [...cycles, { id: WHOLE, name: "All cycles" }].map((cycle, column): DataRow => {
    const documents = safe.tables[table]?.counts[row]?.[column] ?? null;
    const cell = breakdown.cells.find((each) => each.group === group.id && each.cycle === cycle.id);
    const id = meanId(group.id === WHOLE ? WHOLE : lineOf(breakdown, group.id), cycle.id);
    const percent = documents === null || safe.hiddenMeans.has(id) ? null : (meanOf.get(id) ?? null);
    const { low, high } = percent === null || cell === undefined || !safe.areIntervalsSafe ? { low: null, high: null } : cell;
    const isHidden = documents === null || (percent === null && meanOf.has(id));
    return { breakdown: breakdown.title, group: group.label, cycle: cycle.name, documents, percent, low, high, mark: isHidden ? "[c]" : documents === 0 ? "[z]" : "" };
  })));
  return { rows, numbers: safe.numbers, hidden: safe.small + safe.toProtect };
}

/** The means of a breakdown's cells, of its groups over all cycles, of its cycles, and of all: of totals from their cells, so that they add up. */
function meansOf(breakdown: Breakdown, cycles: readonly { id: string }[]): (PublishedMean & { mean: number })[] {
  const at = (group: string, cycle: string) => breakdown.cells.filter((cell) => (group === WHOLE || cell.group === group) && (cycle === WHOLE || cell.cycle === cycle) && cycles.some(({ id }) => id === cell.cycle));
  return [...breakdown.groups.map(({ id }) => id), WHOLE].flatMap((group) => [...cycles.map(({ id }) => id), WHOLE].flatMap((cycle) => {
    const cells = at(group, cycle).filter((cell) => cell.documents > 0);
    // A total of which a part has no mean has none that adds up.
    if (cells.length === 0 || cells.some((cell) => cell.percent === null)) return [];
    const sum = (of: (cell: DataCell, percent: number) => number) => cells.reduce((total, cell) => total + of(cell, cell.percent ?? 0), 0);
    const count = sum((cell) => cell.documents);
    const line = group === WHOLE ? WHOLE : lineOf(breakdown, group);
    return [{
      id: meanId(line, cycle), of: [line, cycle === WHOLE ? WHOLE : `cycle:${cycle}`], count, mean: sum((cell, percent) => cell.documents * percent) / count,
      // An interval tells the spread, and so the sum of squares: n·mean² + (n − 1)·n·error².
      squares: sum((cell, percent) => cell.documents * percent ** 2 + cell.documents * (cell.documents - 1) * (cell.se ?? 0) ** 2),
    }];
  }));
}
