import { importStates, reasonWords, type DescribedColumns, type ImportFault, type ImportRecord } from "../../imports/index.ts";

const number = new Intl.NumberFormat("en-GB");
const SHOWN = 50;

const inColumns = (rows: readonly (readonly string[])[]): string[] => {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? "").length)));
  return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ")}`.trimEnd());
};

const placeOf = ({ place, column }: ImportFault) =>
  [place === null ? "the file" : `${place.file}${place.sheet === undefined ? "" : `, ${place.sheet}`}, row ${place.row}`, column === null ? "" : `, ${column}`].join("");

/** Which column means what. */
export function columnsInWords(columns: DescribedColumns): string[] {
  if (columns.own) return [`Read as: ${columns.format}`, ""];
  const title = new Map(columns.fields.map((field) => [field.id, field.title]));
  const rows = columns.columns.map(({ heading, field, reason }) => [heading, field === null ? "(left out)" : (title.get(field) ?? field), field === null ? "" : reasonWords[reason]]);
  return [`Read as: ${columns.format}, headings in row ${columns.headingRow}`, "", "Columns", ...inColumns(rows), ""];
}

/** What came of a check, for a person at a terminal. */
export function resultInWords(record: ImportRecord): string[] {
  const { result } = record;
  const lines: string[] = [];
  if (result.problem) {
    lines.push(result.problem.message, ...result.problem.details.map((detail) => `  ${detail}`), result.problem.cure);
    return lines;
  }
  const counts = (result.counts ?? []).map((count) => [count.label, `${number.format(count.added)} new`, `${number.format(count.changed)} changed`, `${number.format(count.unchanged)} as they are`]);
  lines.push(record.state === "done" ? "Taken in" : "What would be taken in", ...inColumns([...counts, ["Rows read", number.format(record.rowsTotal), "", ""]]));
  const { faults = [], faultTotal = 0, questions = [], questionTotal = 0, answers = {} } = result;
  if (faultTotal > 0) {
    lines.push("", `Faults (${number.format(faultTotal)}): nothing is taken in while there are any`);
    for (const fault of faults.slice(0, SHOWN)) lines.push(`  ${placeOf(fault)}: ${fault.what}`, `      ${fault.cure}`);
    if (faultTotal > SHOWN) lines.push(`  … and ${number.format(faultTotal - SHOWN)} more: --faults FILE writes them all`);
  }
  const open = questions.filter((question) => answers[question.id] === undefined);
  if (open.length > 0) {
    lines.push("", `Questions (${number.format(questionTotal)}): answer each with --answer ID=VALUE`);
    for (const question of open.slice(0, SHOWN)) {
      lines.push(`  ${question.place.file}, row ${question.place.row}: ${question.text}`);
      for (const choice of question.choices) lines.push(`      --answer ${question.id}=${choice.value}   ${choice.text}`);
    }
    if (open.length > SHOWN) lines.push(`  … and ${number.format(open.length - SHOWN)} more: --json lists them`);
  }
  return lines;
}

export function listInWords(records: readonly ImportRecord[]): string[] {
  if (records.length === 0) return ["Nothing has been imported yet."];
  return records.flatMap((record) => [
    `${record.id}  ${record.kind}  ${importStates[record.state].words}`,
    `    ${record.fileName}, ${record.createdAt.slice(0, 16).replace("T", " ")}, by ${record.accountName ?? "the command line"}`,
    ...(record.result.counts ? [`    ${record.result.counts.map((count) => `${count.label}: ${count.added} new, ${count.changed} changed`).join("; ")}`] : []),
  ]);
}
