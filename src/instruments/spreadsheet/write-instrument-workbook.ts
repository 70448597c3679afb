import writeExcelFile, { type CellObject, type Row, type Sheet } from "write-excel-file/node";
import type { Instrument } from "../instrument.ts";
import { compactInstrument } from "../load/compact-instrument.ts";
import { cellOf } from "./cell-value.ts";
import * as layout from "./layout.ts";
import type { Column } from "./layout.ts";

type Plain = Record<string, unknown>;

const text = (value: string | number | undefined, bold = false): CellObject | null =>
  (value === undefined ? null : { value, type: typeof value === "number" ? Number : String, wrap: true, alignVertical: "top", ...(bold && { fontWeight: "bold" }) });
const head = (value: string): CellObject => ({ value, type: String, fontWeight: "bold", wrap: true, bottomBorderStyle: "medium" });

/** The value under a key, or under a key inside a key: "score.rollup". */
const at = (record: Plain, key: string): unknown => key.split(".").reduce<unknown>((part, step) => (part as Plain | undefined)?.[step], record);

const cells = (columns: readonly Column[], record: Plain | undefined, bold = false): Row => columns.map((column) => (record === undefined ? null : text(cellOf(at(record, column.key), column.type), bold)));

const sheet = (name: string, columns: readonly { heading: string; width: number }[], rows: Row[]): Sheet<never> => ({
  sheet: name, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1, data: [columns.map(({ heading }) => head(heading)), ...rows],
});

/** Records with options under them: the first option stands in the record's row, further ones in rows of their own. */
function withOptions(name: string, parent: readonly Column[], option: readonly Column[], records: readonly Plain[]): Sheet<never> {
  const headings = [...parent, ...option.map((each) => ({ ...each, heading: layout.optionHeading(parent, each) }))];
  const rows = records.flatMap((record) => {
    const [first, ...more] = (record["options"] as Plain[] | undefined) ?? [];
    return [[...cells(parent, record), ...cells(option, first)], ...more.map((each) => [...cells(parent, undefined), ...cells(option, each)])];
  });
  return sheet(name, headings, rows);
}

function criteriaSheet(sections: readonly Plain[]): Sheet<never> {
  const row = (kind: keyof typeof layout.rowKinds, record: Plain): Row => [
    text(kind, kind !== "Criterion"),
    ...layout.criteriaHeadings.map(({ heading }) => {
      const own = (layout.rowKinds[kind] as readonly Column[]).find((column) => column.heading === heading);
      return own === undefined ? null : text(cellOf(at(record, own.key), own.type), kind !== "Criterion");
    }),
  ];
  const rows = sections.flatMap((section) => [row("Section", section), ...(section["groups"] as Plain[]).flatMap((group) => [row("Group", group), ...(group["criteria"] as Plain[]).map((criterion) => row("Criterion", criterion))])]);
  return sheet(layout.sheetNames.criteria, [{ heading: layout.kindHeading, width: 11 }, ...layout.criteriaHeadings], rows);
}

function helpSheet(): Sheet<never> {
  const parts: [string, readonly Column[]][] = [
    [layout.sheetNames.facts, layout.facts], [layout.sheetNames.scales, [...layout.scale, ...layout.scaleOption.map((each) => ({ ...each, heading: layout.optionHeading(layout.scale, each) }))]],
    [layout.sheetNames.criteria, [{ heading: layout.kindHeading, key: "", type: "text", width: 0, help: "Section, Group or Criterion. Groups and criteria belong to the section above them." }, ...layout.criteriaHeadings]],
    [layout.sheetNames.grades, layout.grades], [layout.sheetNames.limits, layout.limits],
    [layout.sheetNames.judgements, [...layout.judgement, ...layout.judgementOption.map((each) => ({ ...each, heading: layout.optionHeading(layout.judgement, each) }))]],
  ];
  const rows = parts.flatMap(([name, columns]) => columns.map(({ heading, help }) => [text(name), text(heading, true), text(help)]));
  return sheet(layout.sheetNames.help, [{ heading: "Sheet", width: 22 }, { heading: "Column", width: 22 }, { heading: "What it holds", width: 90 }], rows);
}

/** An audit tool as a workbook that a QA officer can read, change and import again; nothing is lost on the way. */
export async function writeInstrumentWorkbook(instrument: Instrument): Promise<Buffer> {
  const whole = compactInstrument(instrument);
  const grades = whole["grades"] as Plain | undefined;
  const list = (value: unknown) => (value ?? []) as Plain[];
  const scales = Object.entries(whole["scales"] as Record<string, Plain>).map(([name, scale]) => ({ name, ...scale }));
  return writeExcelFile([
    sheet(layout.sheetNames.instrument, [{ heading: "Setting", width: 26 }, { heading: "Value", width: 60 }, { heading: "What it means", width: 70 }],
      layout.settings.map((column) => [text(column.heading, true), text(cellOf(at(whole, column.key), column.type)), text(column.help)])),
    criteriaSheet(list(whole["sections"])),
    withOptions(layout.sheetNames.scales, layout.scale, layout.scaleOption, scales),
    sheet(layout.sheetNames.grades, layout.grades, list(grades?.["list"]).map((grade) => cells(layout.grades, grade))),
    sheet(layout.sheetNames.limits, layout.limits, list(grades?.["limits"]).map((limit) => cells(layout.limits, limit))),
    withOptions(layout.sheetNames.judgements, layout.judgement, layout.judgementOption, list(whole["judgements"])),
    sheet(layout.sheetNames.facts, layout.facts, list(whole["facts"]).map((fact) => cells(layout.facts, fact))),
    helpSheet(),
  ], { fontFamily: "Arial", fontSize: 11 }).toBuffer();
}
