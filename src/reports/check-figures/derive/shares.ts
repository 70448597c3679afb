import { exactly, ratioOf, scaled, type Range } from "../range/range.ts";
import type { FiguresCell } from "../read/figures-table.ts";
import type { FigureFinding } from "./figure-finding.ts";
import { isScoreLabel } from "./is-score-label.ts";
import type { Side } from "./side.ts";
import { findingOf } from "./try-rule.ts";

type Pair = { words: string; part: (caseAt: number) => Range | undefined; whole: (caseAt: number) => Range | undefined };

const isCount = (cell: FiguresCell | undefined) => cell?.kind === "figure" && cell.figure.unit !== "%" && cell.figure.decimals === 0;

/**
 * Checks lines of percentages that stand beside counts: part of the line's total, of another count of the same case, or of the
 * case's sum. Which counts, the figures tell: nearly all have to fit, three or more that say something, before one is held against them.
 */
export function shares(side: Side): FigureFinding[] {
  const counts = side.fields.flatMap((_, field) => (mostly(side, field, isCount) ? [field] : [])).slice(0, 30);
  return side.fields.flatMap((line, field) => {
    const isPercent = mostly(side, field, (cell) => cell?.kind === "figure" && cell.figure.unit === "%");
    const isFraction = !isPercent && isScoreLabel(line.label) && mostly(side, field, (cell) => cell?.kind === "figure" && cell.figure.value >= 0 && cell.figure.value <= 1 && (cell.figure.decimals > 0 || cell.figure.value % 1 === 0));
    if ((!isPercent && !isFraction && !/%|per ?cent/i.test(line.label)) || counts.length === 0 || counts.includes(field)) return [];
    const nearest = counts.toSorted((a, b) => Math.abs(a - field) - Math.abs(b - field));
    const tried = pairsOf(side, nearest).map((pair) => findingsOf(side, field, pair, isFraction ? 1 : 100));
    return tried.filter(({ findings, telling }) => isBelieved(findings, telling)).sort((a, b) => wrong(a.findings) - wrong(b.findings) || b.findings.length - a.findings.length)[0]?.findings ?? [];
  });
}

const wrong = (findings: readonly FigureFinding[]) => findings.filter(({ verdict }) => verdict === "wrong").length;
const isBelieved = (findings: readonly FigureFinding[], telling: number) => (wrong(findings) === 0 ? telling >= 2 : telling >= 3 && wrong(findings) * 4 <= findings.length);

function mostly(side: Side, field: number, is: (cell: FiguresCell | undefined) => boolean): boolean {
  const cells = side.cases.map((_, caseAt) => side.cell(caseAt, field)).filter((cell) => cell?.kind === "figure");
  return cells.length > 0 && cells.filter(is).length * 5 >= cells.length * 4;
}

function pairsOf(side: Side, counts: readonly number[]): Pair[] {
  const value = (caseAt: number, field: number) => {
    const cell = side.cell(caseAt, field);
    return cell?.kind === "figure" ? cell.figure.value : undefined;
  };
  const range = (number: number | undefined) => (number === undefined ? undefined : exactly(number));
  const label = (field: number) => `“${side.fields[field]?.label ?? ""}”`;
  const totalCase = side.caseRoles.findIndex((role) => role?.is === "total" || role?.is === "whole");
  const baseCases = side.cases.flatMap((_, at) => (side.caseRoles[at] === undefined ? [at] : []));
  const ofColumn = counts.map((field): Pair => {
    const whole = range(totalCase >= 0 ? value(totalCase, field) : baseCases.reduce((sum, at) => sum + (value(at, field) ?? 0), 0));
    return { words: `${label(field)} as a share of its total`, part: (caseAt) => range(value(caseAt, field)), whole: () => whole };
  });
  const ofOther = counts.flatMap((part) => counts.filter((whole) => whole !== part).map((whole): Pair => ({
    words: `${label(part)} as a share of ${label(whole)}`, part: (caseAt) => range(value(caseAt, part)), whole: (caseAt) => range(value(caseAt, whole)),
  })));
  const base = counts.filter((field) => side.roles[field] === undefined);
  const ofCase = base.map((part): Pair => ({
    words: `${label(part)} as a share of all counts beside it`, part: (caseAt) => range(value(caseAt, part)),
    whole: (caseAt) => range(base.reduce((sum, field) => sum + (value(caseAt, field) ?? 0), 0)),
  }));
  return [...ofColumn, ...ofOther, ...ofCase];
}

function findingsOf(side: Side, field: number, pair: Pair, scale: number): { findings: FigureFinding[]; telling: number } {
  const findings: FigureFinding[] = [];
  let telling = 0;
  for (const [caseAt] of side.cases.entries()) {
    const cell = side.cell(caseAt, field);
    const [part, whole] = [pair.part(caseAt), pair.whole(caseAt)];
    const share = part === undefined || whole === undefined ? undefined : ratioOf(part, whole);
    if (cell?.kind !== "figure" || share === undefined) continue;
    const finding = findingOf(side, { caseAt, field, figure: cell.figure, recomputed: scaled(share, scale), rule: "share", assumed: pair.words });
    findings.push(finding);
    // 0% of anything is 0, and all of anything is 100%: they fit every pair.
    if (finding.verdict === "holds" && share.value > 0 && share.value < 1) telling += 1;
  }
  return { findings, telling };
}
