import { readWorkbook } from "../../imports/index.ts";
import { checkInstrument } from "../check/check-instrument.ts";
import type { Instrument } from "../instrument.ts";
import { shippedDocumentKinds } from "../load/document-kinds.ts";
import { readShape } from "../load/shape-faults.ts";
import { valueOf } from "./cell-value.ts";
import * as layout from "./layout.ts";
import type { Column } from "./layout.ts";
import { makePlaces, type Places } from "./places.ts";
import { readCriteriaSheet } from "./read-criteria-sheet.ts";
import { readOptionSheet } from "./read-option-sheet.ts";
import { put, readSheet, recordOf, type Cells } from "./read-sheet.ts";
import type { SheetFault } from "./sheet-fault.ts";

type Plain = Record<string, unknown>;
export type ReadWorkbookInstrument = { instrument: Instrument; faults: [] } | { instrument?: undefined; faults: SheetFault[] };

const { sheetNames } = layout;
const needed: readonly string[] = [sheetNames.instrument, sheetNames.scales, sheetNames.criteria];

/** An audit tool from a workbook of the shape that an export has, or everything that is wrong with it. Problem where the file is no workbook. */
export async function readInstrumentWorkbook(file: { name: string; content: Uint8Array }): Promise<ReadWorkbookInstrument> {
  const sheets = new Map((await readWorkbook(file)).map(({ sheet, rows }) => [sheet.trim().toLowerCase(), rows]));
  const rowsOf = (name: string): readonly Cells[] => sheets.get(name.toLowerCase()) ?? [];
  const faults: SheetFault[] = needed.filter((name) => !sheets.has(name.toLowerCase())).map((name) =>
    ({ sheet: name, row: 1, column: "", what: "this sheet is missing.", cure: "Start from an export: it has all the sheets, and one that says how to fill them in." }));
  if (faults.length > 0) return { faults };
  const places = makePlaces();
  const tell = (fault: SheetFault) => faults.push(fault);
  const whole = readAll(rowsOf, places, tell);
  if (faults.length > 0) return { faults };
  const shape = readShape(whole);
  const found = shape.instrument === undefined ? shape.faults : checkInstrument(shape.instrument, shippedDocumentKinds().map((kind) => kind.id));
  if (shape.instrument !== undefined && found.length === 0) return { instrument: shape.instrument, faults: [] };
  return { faults: found.map(({ path, what, cure }) => ({ ...places.find(path), what, cure })) };
}

function readAll(rowsOf: (name: string) => readonly Cells[], places: Places, tell: (fault: SheetFault) => void): Plain {
  const whole = readSettings(rowsOf(sheetNames.instrument), places, tell);
  const list = (sheet: string, columns: readonly Column[], path: readonly string[]) =>
    readSheet(sheet, rowsOf(sheet), columns.map((column) => column.heading), [columns[0]?.heading ?? ""], tell).map((row, index) => {
      places.add([...path, index], sheet, row.row, new Map(columns.map((column) => [column.key, column.heading])));
      return recordOf(row, columns);
    });
  places.add(["sections"], sheetNames.criteria, 1, new Map([["", layout.kindHeading]]));
  places.add(["scales"], sheetNames.scales, 1, new Map([["", "Scale"]]));
  whole["sections"] = readCriteriaSheet(rowsOf(sheetNames.criteria), places, tell);
  const scales = readOptionSheet({ sheet: sheetNames.scales, parent: layout.scale, option: layout.scaleOption, pathOf: (record) => ["scales", String(record["name"] ?? "")] }, rowsOf(sheetNames.scales), places, tell);
  whole["scales"] = Object.fromEntries(scales.map(({ name, ...scale }) => [String(name ?? ""), scale]));
  const grades = list(sheetNames.grades, layout.grades, ["grades", "list"]);
  const limits = list(sheetNames.limits, layout.limits, ["grades", "limits"]);
  if (grades.length > 0 || limits.length > 0) whole["grades"] = { ...(whole["grades"] as Plain | undefined), list: grades, limits };
  whole["judgements"] = readOptionSheet({ sheet: sheetNames.judgements, parent: layout.judgement, option: layout.judgementOption, pathOf: (_, index) => ["judgements", index] }, rowsOf(sheetNames.judgements), places, tell);
  whole["facts"] = list(sheetNames.facts, layout.facts, ["facts"]);
  return whole;
}

/** The sheet "Instrument": a setting a row, its value beside it. */
function readSettings(rows: readonly Cells[], places: Places, tell: (fault: SheetFault) => void): Plain {
  const sheet = sheetNames.instrument;
  const whole: Plain = { score: {} };
  for (const row of readSheet(sheet, rows, ["Setting", "Value", "What it means"], ["Setting", "Value"], tell)) {
    const name = row.of("Setting");
    const setting = layout.settings.find((each) => each.heading.toLowerCase() === name.toLowerCase());
    if (setting === undefined) {
      tell({ sheet, row: row.row, column: "Setting", what: `there is no setting “${name.slice(0, 40)}”.`, cure: `The settings are: ${layout.settings.map((each) => each.heading).join(", ")}.` });
      continue;
    }
    places.add(setting.key.split("."), sheet, row.row, new Map([["", "Value"]]));
    const value = valueOf(row.of("Value"), setting.type);
    // Without grades there is nothing to override.
    if (setting.key !== "grades.override" || value === true) put(whole, setting.key, value);
  }
  return whole;
}
