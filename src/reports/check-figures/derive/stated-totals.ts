import { exactly } from "../range/range.ts";
import { judge } from "../range/judge.ts";
import type { FiguresTable } from "../read/figures-table.ts";
import type { FigureFinding } from "./figure-finding.ts";
import { roleOfLabel } from "./role-of-label.ts";

const STATED = /\btotals? of (\d[\d,]*)\b|\b(\d[\d,]*) (?:[a-z/]+ ){0,3}in (?:total|all)\b/i;

/** Checks what the caption says the table comes to: "A total of 519 documents were audited". */
export function statedTotals(table: FiguresTable): FigureFinding[] {
  const match = STATED.exec(table.caption);
  const stated = Number((match?.[1] ?? match?.[2] ?? "").replaceAll(",", ""));
  if (match === null || !Number.isFinite(stated) || stated === 0) return [];
  const isTotal = ({ label }: { label: string }) => ["total", "whole"].includes(roleOfLabel(label)?.is ?? "");
  const isPlain = ({ label }: { label: string }) => roleOfLabel(label) === undefined;
  const totalRows = table.rows.flatMap((line, at) => (isTotal(line) ? [at] : []));
  const totalColumns = table.columns.flatMap((line, at) => (isTotal(line) ? [at] : []));
  const rows = totalRows.length === 1 ? totalRows : table.rows.flatMap((line, at) => (isPlain(line) ? [at] : []));
  const columns = totalColumns.length === 1 ? totalColumns : table.columns.flatMap((line, at) => (isPlain(line) ? [at] : []));
  const values = rows.flatMap((row) => columns.map((column) => table.cells[row]?.[column])).flatMap((cell) => (cell?.kind === "figure" ? [cell.figure] : []));
  // Only of counts is the sum what a caption means.
  if (values.length === 0 || values.some(({ decimals, unit }) => decimals > 0 || unit !== "")) return [];
  const recomputed = exactly(values.reduce((sum, { value }) => sum + value, 0));
  const verdict = judge(exactly(stated), recomputed);
  return [{
    place: `above row ${table.from}`, row: "", column: "", printed: match[1] ?? match[2] ?? "", verdict, recomputed, offBy: stated - recomputed.value, rule: "stated total",
    assumed: "the sum of the table under it", mightBe: verdict === "wrong" ? ["a total of more, or of less, than the table shows"] : [],
  }];
}
