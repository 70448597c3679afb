import { WHOLE, type CountTable } from "./suppress/count-table.ts";
import { suppressTables, type Release } from "./suppress/suppress-tables.ts";
import type { SuppressionSettings } from "./suppress/suppression-settings.ts";

/** What one group of one breakdown holds in one cycle: how many documents, and the mean of their percentages with its interval (null where none). */
export type DataCell = { group: string; cycle: string; documents: number; percent: number | null; low: number | null; high: number | null };

/** A breakdown of all documents: by kind, by team, by need. Every document stands in exactly one group. */
export type Breakdown = { id: string; title: string; groups: readonly { id: string; label: string }[]; cells: readonly DataCell[] };

/** A line of the data set. `mark` "[c]": hidden because it is small or would reveal one that is; "[z]": nothing was audited. */
export type DataRow = { breakdown: string; group: string; cycle: string; documents: number | null; percent: number | null; low: number | null; high: number | null; mark: "" | "[c]" | "[z]" };

export type DataSet = { rows: DataRow[]; numbers: number; hidden: number };

const lineOf = (breakdown: Breakdown, group: string): string => `${breakdown.id}:${group}`;
const meanId = (group: string, cycle: string): string => JSON.stringify([group, cycle]);

/**
 * Breakdowns of the same documents as one release: a row for each group and cycle, counts and means hidden where they are small or would reveal a small one
 * in any of the tables together. Means of whole cycles and of groups over all cycles are not printed: with them, a hidden mean could be worked out.
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
  const means: Release["means"] = breakdowns.flatMap((breakdown) => breakdown.cells.filter((cell) => cell.percent !== null)
    .map((cell) => ({ id: meanId(lineOf(breakdown, cell.group), cell.cycle), of: [lineOf(breakdown, cell.group), `cycle:${cell.cycle}`], count: cell.documents })));
  const safe = suppressTables({ tables, means }, settings);
  const rows = breakdowns.flatMap((breakdown, table) => [...breakdown.groups, { id: WHOLE, label: "All" }].flatMap((group, row) => [...cycles, { id: WHOLE, name: "All cycles" }].map((cycle, column): DataRow => {
    const documents = safe.tables[table]?.counts[row]?.[column] ?? null;
    const cell = breakdown.cells.find((each) => each.group === group.id && each.cycle === cycle.id);
    const isMeanShown = documents !== null && cell !== undefined && cell.percent !== null && !safe.hiddenMeans.has(meanId(lineOf(breakdown, group.id), cycle.id));
    const { percent, low, high } = isMeanShown ? cell : { percent: null, low: null, high: null };
    return { breakdown: breakdown.title, group: group.label, cycle: cycle.name, documents, percent, low, high, mark: documents === null ? "[c]" : documents === 0 ? "[z]" : "" };
  })));
  return { rows, numbers: safe.numbers, hidden: safe.small + safe.toProtect };
}
