import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { readNumber, readTables, readYesNo } from "../../imports/index.ts";
import { criteriaOf, normaliseAnswer, type Instrument } from "../../instruments/index.ts";
import { suggest } from "../../platform/index.ts";

export type AnswerRow = { audit: string; row: number; answers: Record<string, string | string[]>; facts: Record<string, number | boolean | string> };
export type AnswerFault = { row: number; column: string; what: string; cure: string };
export type AnswerRows = { rows: AnswerRow[]; faults: AnswerFault[]; ignored: string[] };

type Column =
  | { kind: "audit" }
  | { kind: "criterion"; id: string; scale: ReturnType<typeof criteriaOf>[number]["scale"] }
  | { kind: "fact"; name: string; type: Instrument["facts"][number]["type"] }
  | { kind: "other" };

/** What each heading means: "audit", a criterion's id, or a fact ("yearGroup" or "facts.yearGroup"), in small or capital letters. */
function columnsOf(instrument: Instrument): Map<string, Column> {
  const columns = new Map<string, Column>();
  for (const { name, type } of instrument.facts) {
    columns.set(name.toLowerCase(), { kind: "fact", name, type });
    columns.set(`facts.${name}`.toLowerCase(), { kind: "fact", name, type });
  }
  for (const { criterion, scale } of criteriaOf(instrument)) columns.set(criterion.id.toLowerCase(), { kind: "criterion", id: criterion.id, scale });
  columns.set("audit", { kind: "audit" });
  return columns;
}

/** Reads a table with a row an audit (CSV or XLSX, `-` is standard input read before). Every fault is told, by row and column. */
export async function readAnswerRows(instrument: Instrument, path: string, content = readFileSync(path)): Promise<AnswerRows> {
  const columns = columnsOf(instrument);
  const [table] = await readTables([{ name: basename(path), content }], { isKnown: (heading) => columns.has(heading.trim().toLowerCase()) });
  const result: AnswerRows = { rows: [], faults: [], ignored: [] };
  if (table === undefined) return result;
  const headings = table.headings.map((heading) => ({ heading, column: columns.get(heading.trim().toLowerCase()) ?? { kind: "other" as const } }));
  checkHeadings(headings, table.headingRow, instrument, result);
  if (result.faults.length > 0) return result;
  for await (const { row, cells } of table.rows()) {
    if (cells.every((cell) => cell === "")) continue;
    if (table.ragged && cells.length > headings.length && cells.slice(headings.length).some((cell) => cell !== "")) {
      result.faults.push({ row, column: headings.at(-1)?.heading ?? "", what: "the row has more values than there are headings", cure: "Put text that holds a comma in quotation marks." });
    }
    readRow(row, cells, headings, result);
  }
  return result;
}

type Heading = { heading: string; column: Column };

function checkHeadings(headings: readonly Heading[], row: number, instrument: Instrument, result: AnswerRows): void {
  const ids = criteriaOf(instrument).map(({ criterion }) => criterion.id);
  if (!headings.some(({ column }) => column.kind === "audit")) {
    result.faults.push({ row, column: "audit", what: "there is no column “audit”", cure: "Name the column that holds each audit's number or name “audit”." });
  }
  if (!headings.some(({ column }) => column.kind === "criterion")) {
    result.faults.push({ row, column: ids[0] ?? "", what: "no column is named after a criterion", cure: `Name each column of answers after its criterion: ${ids.slice(0, 5).join(", ")} …` });
  }
  for (const { heading, column } of headings) {
    if (column.kind !== "other") continue;
    const twice = / \(\d+\)$/.test(heading) ? heading.replace(/ \(\d+\)$/, "") : undefined;
    const meant = suggest(heading, ids);
    if (twice !== undefined && headings.some((other) => other.heading === twice && other.column.kind !== "other")) {
      result.faults.push({ row, column: twice, what: `the column “${twice}” is there twice`, cure: "Take one out." });
    } else if (/^[a-z]{1,3}\d+(\.\d+)*[a-z]?$/i.test(heading) || (meant !== undefined && heading.length <= 6)) {
      result.faults.push({ row, column: heading, what: `${instrument.id} has no criterion “${heading}”`, cure: `${meant === undefined ? "" : `Did you mean “${meant}”? `}\`goldenthread instrument show ${instrument.id}\` shows them all.` });
    } else result.ignored.push(heading);
  }
}

function readRow(row: number, cells: readonly string[], headings: readonly Heading[], result: AnswerRows): void {
  const read: AnswerRow = { audit: "", row, answers: {}, facts: {} };
  for (const [index, { heading, column }] of headings.entries()) {
    const text = cells[index] ?? "";
    const fault = (what: string, cure: string) => result.faults.push({ row, column: heading, what, cure });
    if (column.kind === "audit") {
      if (text === "") fault("the audit has no number or name", "Give each audit its own.");
      read.audit = text;
    }
    if (text === "") continue;
    if (column.kind === "criterion") {
      const answer = normaliseAnswer(column.scale, text);
      if ("value" in answer) read.answers[column.id] = answer.value;
      else fault(answer.fault.what, answer.fault.cure);
    }
    if (column.kind === "fact") {
      const fact = column.type === "number" ? readNumber(text) : column.type === "yes-no" ? readYesNo(text) : { value: text };
      if ("value" in fact) read.facts[column.name] = fact.value;
      else fault(fact.what, fact.cure);
    }
  }
  result.rows.push(read);
}
