import { meanOf, sumOf } from "../range/range.ts";
import type { FiguresTable } from "../read/figures-table.ts";
import type { FigureFinding } from "./figure-finding.ts";
import { inQuotes } from "./in-quotes.ts";
import { plainLabel } from "./plain-label.ts";
import { roleOfLabel } from "./role-of-label.ts";
import { sidesOf } from "./side.ts";
import { findingOf, verdictOf, type Tried } from "./try-rule.ts";

/**
 * A list of overall figures ("Overall compliance": a month, a figure) whose labels come again in another table: each is then the mean
 * of that line (every team counts once), or its sum. Taken for such only where two or more fit and no more than a third do not.
 */
export function linkedTables(table: FiguresTable, tables: readonly FiguresTable[]): FigureFinding[] {
  if (table.columns.length !== 1 || !/\b(overall|total|average|mean|all)\b/i.test(`${table.caption} ${table.columns[0]?.label}`)) return [];
  const [side] = sidesOf(table);
  const found = tables.filter((other) => other !== table && other.columns.length > 1).flatMap((other) => {
    const lines = sidesOf(other).map((there) => ({ cases: there.cases, fields: there.fields.flatMap((line, at) => (roleOfLabel(line.label) === undefined ? [{ at, label: line.label }] : [])), cell: there.cell }));
    return lines.flatMap(({ cases, fields, cell }) => (["mean", "sum"] as const).map((rule) => table.rows.flatMap((row, caseAt) => {
      const there = cases.findIndex(({ label }) => plainLabel(label) === plainLabel(row.label) && plainLabel(label) !== "");
      const own = side.cell(caseAt, 0);
      const parts = fields.flatMap((field) => {
        const part = there < 0 ? undefined : cell(there, field.at);
        return part?.kind === "figure" ? [{ figure: part.figure, label: field.label }] : [];
      });
      if (own?.kind !== "figure" || parts.length < 2 || parts.some(({ figure }) => figure.unit !== own.figure.unit)) return [];
      const ranges = parts.map(({ figure }) => figure);
      const names = `${inQuotes(parts.map(({ label }) => label))} in ${other.caption === "" ? `rows ${other.from} to ${other.to}` : `“${other.caption}”`}`;
      const tried: Tried = { caseAt, field: 0, figure: own.figure, recomputed: rule === "mean" ? meanOf(ranges) : sumOf(ranges), rule, assumed: `the ${rule} of ${names}` };
      return [tried];
    })));
  });
  const wrong = (tries: readonly Tried[]) => tries.filter((tried) => verdictOf(tried) === "wrong").length;
  const believed = found.filter((tries) => tries.length - wrong(tries) >= 2 && wrong(tries) * 3 <= tries.length).sort((a, b) => wrong(a) - wrong(b))[0];
  return (believed ?? []).map((tried) => findingOf(side, tried));
}
