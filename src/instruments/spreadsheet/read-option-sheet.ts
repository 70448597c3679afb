import type { FaultPath } from "../load/instrument-fault.ts";
import { optionHeading, type Column } from "./layout.ts";
import type { Places } from "./places.ts";
import { readSheet, recordOf, type Cells } from "./read-sheet.ts";
import type { SheetFault } from "./sheet-fault.ts";

type Plain = Record<string, unknown>;
type OptionSheet = { sheet: string; parent: readonly Column[]; option: readonly Column[]; pathOf: (record: Plain, index: number) => FaultPath };

/** Records with options under them: a row that leaves the parent's columns empty is a further option of the record above it. */
export function readOptionSheet({ sheet, parent, option, pathOf }: OptionSheet, rows: readonly Cells[], places: Places, tell: (fault: SheetFault) => void): Plain[] {
  const records: (Plain & { options?: Plain[] })[] = [];
  const headingOf = (column: Column) => optionHeading(parent, column);
  const headings = [...parent.map((column) => column.heading), ...option.map(headingOf)];
  let path: FaultPath = [];
  for (const row of readSheet(sheet, rows, headings, headings.slice(0, 1), tell)) {
    const own = recordOf(row, parent);
    if (Object.keys(own).length > 0) {
      path = pathOf(own, records.length);
      places.add(path, sheet, row.row, new Map(parent.map((column) => [column.key, column.heading])));
      records.push(own);
    }
    const choice = recordOf(row, option, headingOf);
    if (Object.keys(choice).length === 0) continue;
    const record = records.at(-1);
    if (record === undefined) {
      tell({ sheet, row: row.row, column: headings[0] ?? "", what: "there is nothing above this row that it could be an option of.", cure: "Name what it belongs to in the first column." });
      continue;
    }
    record.options ??= [];
    places.add([...path, "options", record.options.length], sheet, row.row, new Map(option.map((column) => [column.key, headingOf(column)])));
    record.options.push(choice);
  }
  return records;
}
