import type { FaultPath } from "../load/instrument-fault.ts";
import { valueOf } from "./cell-value.ts";
import * as layout from "./layout.ts";
import type { Column } from "./layout.ts";
import type { Places } from "./places.ts";
import { put, readSheet, recordOf, type Cells, type SheetRow } from "./read-sheet.ts";
import type { SheetFault } from "./sheet-fault.ts";

type Kind = keyof typeof layout.rowKinds;
type Plain = Record<string, unknown>;
const sheet = layout.sheetNames.criteria;

function kindOf(row: SheetRow): Kind | undefined {
  const text = row.of(layout.kindHeading).toLowerCase();
  if (text === "") return "Criterion";
  return (Object.keys(layout.rowKinds) as Kind[]).find((kind) => kind.toLowerCase() === text);
}

/** The record of a row; a cell that its kind does not have is kept under its own heading, so that the check can point at it. */
function rowRecord(row: SheetRow, kind: Kind): Plain {
  const columns: readonly Column[] = layout.rowKinds[kind];
  const record = recordOf(row, columns);
  for (const { heading, type } of layout.criteriaHeadings) {
    if (!columns.some((column) => column.heading === heading)) put(record, heading.replaceAll(".", ""), valueOf(row.of(heading), type));
  }
  return record;
}

/** Sections with their groups and criteria, from rows that say what they are. A criterion without a group row above it is in an untitled group. */
export function readCriteriaSheet(rows: readonly Cells[], places: Places, tell: (fault: SheetFault) => void): Plain[] {
  const sections: (Plain & { groups: (Plain & { criteria: Plain[] })[] })[] = [];
  const headings = [layout.kindHeading, ...layout.criteriaHeadings.map((column) => column.heading)];
  for (const row of readSheet(sheet, rows, headings, ["Id", "Text"], tell)) {
    const kind = kindOf(row);
    if (kind === undefined) {
      tell({ sheet, row: row.row, column: layout.kindHeading, what: `“${row.of(layout.kindHeading).slice(0, 40)}” is not a kind of row.`, cure: "Write Section, Group or Criterion." });
      continue;
    }
    const record = rowRecord(row, kind);
    const section = sections.at(-1);
    const add = (path: FaultPath) => places.add(path, sheet, row.row, new Map((layout.rowKinds[kind] as readonly Column[]).map((column) => [column.key, column.heading])));
    if (kind === "Section") {
      add(["sections", sections.length]);
      sections.push({ ...record, groups: [] });
    } else if (section === undefined) {
      tell({ sheet, row: row.row, column: layout.kindHeading, what: "there is no section above this row.", cure: "Begin with a row whose kind is Section." });
    } else if (kind === "Group") {
      add(["sections", sections.length - 1, "groups", section.groups.length]);
      section.groups.push({ ...record, criteria: [] });
    } else {
      if (section.groups.length === 0) section.groups.push({ criteria: [] });
      const group = section.groups.at(-1);
      add(["sections", sections.length - 1, "groups", section.groups.length - 1, "criteria", group?.criteria.length ?? 0]);
      group?.criteria.push(record);
    }
  }
  return sections;
}
