import { exactly, sumOf } from "../range/range.ts";
import { judge, type Verdict } from "../range/judge.ts";
import { isOutside } from "./candidate-lines.ts";
import type { FigureFinding } from "./figure-finding.ts";
import { inQuotes } from "./in-quotes.ts";
import type { Side } from "./side.ts";

const ANSWERS = /^%?\s*(yes|partly|partially|no|n\/?a|not applicable|met|partly met|partially met|not met|outstanding|good|requires improvement|inadequate|red|amber|green|strongly agree|agree|neither.*|disagree|strongly disagree|don'?t know|other)\s*(%|\(%\))?$/i;

/**
 * Checks lines of percentages that divide one whole: answers of a scale, or lines that nearly all come to 100. Printed as whole
 * numbers, four of them may come to 98 or 102.
 */
export function hundreds(side: Side): FigureFinding[] {
  const fields = side.fields.flatMap(({ label }, field) => (side.roles[field] === undefined && !isOutside(label) ? [field] : []));
  // A total beside them is checked as their sum.
  if (side.roles.some((role) => role?.is === "total") || fields.length < 2) return [];
  const areAnswers = fields.every((field) => ANSWERS.test(side.fields[field]?.label ?? ""));
  const findings: FigureFinding[] = [];
  for (const [caseAt, line] of side.cases.entries()) {
    const used = fields.flatMap((field) => {
      const cell = side.cell(caseAt, field);
      return cell?.kind === "figure" && cell.figure.unit === "%" ? [{ cell, label: side.fields[field]?.label ?? "" }] : [];
    });
    const isWhole = fields.every((field) => ["figure", "left-out"].includes(side.cell(caseAt, field)?.kind ?? ""));
    if (used.length < 2 || !isWhole || side.caseRoles[caseAt]?.is === "difference" || side.caseRoles[caseAt]?.is === "change") continue;
    const sum = sumOf(used.map(({ cell }) => cell.figure));
    const verdict: Verdict = judge(exactly(100), sum);
    const [first, last] = [used[0], used.at(-1)];
    findings.push({
      place: `${first?.cell.place}:${last?.cell.place}`, row: side.across === "columns" ? line.label : inQuotes(used.map(({ label }) => label)), column: side.across === "columns" ? inQuotes(used.map(({ label }) => label)) : line.label,
      printed: `${Number(sum.value.toPrecision(12))}% in all`, verdict, recomputed: exactly(100), offBy: verdict === "wrong" ? Number((sum.value - 100).toPrecision(12)) : 0, rule: "adds to 100", assumed: "shares of one whole, which come to 100%",
      mightBe: verdict === "wrong" ? ["shares of which one is not printed", "a question with more than one answer"] : [],
    });
  }
  const wrong = findings.filter(({ verdict }) => verdict === "wrong").length;
  const isBelieved = areAnswers || (findings.length - wrong >= 3 && wrong * 4 <= findings.length);
  return isBelieved ? findings : [];
}
