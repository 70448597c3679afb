import { judge } from "../range/judge.ts";
import { exactly, minus, ratioOf, scaled, type Range } from "../range/range.ts";
import { chooseReading, type Reading } from "./choose-reading.ts";
import type { FigureFinding } from "./figure-finding.ts";
import { inputsAt } from "./inputs-at.ts";
import { isScoreLabel } from "./is-score-label.ts";
import type { Side } from "./side.ts";
import { findingOf, type Tried } from "./try-rule.ts";

const FEW = 12;

/** Checks the lines that are called a difference, gap or change: of the two lines before them, or of whichever two fit. */
export function differences(side: Side): FigureFinding[] {
  return side.fields.flatMap((_, field) => {
    const role = side.roles[field];
    if (role?.is !== "difference" && role?.is !== "change") return [];
    const before = side.fields.flatMap((_, at) => (at < field && !["difference", "change"].includes(side.roles[at]?.is ?? "") ? [at] : []));
    // A difference may be printed either way round, and without its sign; a change only where no figure of the line has a sign.
    const isSigned = role.is === "change" && side.cases.some((_, at) => /^[+\-\u2212▲▼↑↓]/u.test(side.cell(at, field)?.text.trim() ?? ""));
    const pairs = pairsOf(before).map(([from, to]): Reading => ({
      words: "", findings: side.cases.flatMap((_, caseAt) => {
        const tried = tryAt(side, field, from, to, caseAt, isSigned);
        return tried === undefined ? [] : [findingOf(side, tried)];
      }),
    }));
    const [first] = pairs;
    // With a single case the label alone does not say which two are meant: any that fit.
    const only = first?.findings.length === 1 ? pairs.find(({ findings }) => findings[0]?.verdict === "holds") : undefined;
    const findings = (only ?? chooseReading(pairs))?.findings ?? [];
    const fits = findings.filter(({ verdict }) => verdict === "holds").length;
    if (!role.isSure && (fits < 2 || (findings.length - fits) * 3 > findings.length)) {
      side.roles[field] = undefined;
      return [];
    }
    return findings;
  });
}

/** The last two, then the first and the last, then all others. */
function pairsOf(lines: readonly number[]): [number, number][] {
  const near = lines.slice(-FEW);
  const all = near.flatMap((from, at) => near.slice(at + 1).map((to): [number, number] => [from, to]));
  const likeliest: [number, number][] = [[lines.at(-2) ?? -1, lines.at(-1) ?? -1], [lines[0] ?? -1, lines.at(-1) ?? -1]];
  return lines.length < 2 ? [] : [...new Map([...likeliest, ...all].map((pair) => [pair.join(), pair])).values()];
}

function tryAt(side: Side, field: number, from: number, to: number, caseAt: number, isSigned: boolean): Tried | undefined {
  const own = side.cell(caseAt, field);
  const [a, b] = [side.cell(caseAt, from), side.cell(caseAt, to)];
  if (own?.kind !== "figure" || a?.kind !== "figure" || b?.kind !== "figure" || a.figure.unit !== b.figure.unit) return undefined;
  const isPercent = own.figure.unit === "%" && a.figure.unit !== "%";
  const inputs = isPercent ? undefined : inputsAt(side, field, [from, to], caseAt);
  const [labelA, labelB] = [side.fields[from]?.label ?? "", side.fields[to]?.label ?? ""];
  const areWhole = a.figure.decimals === 0 && b.figure.decimals === 0;
  const isExact = inputs?.isExact ?? (areWhole && !side.table.saysRounded && !isScoreLabel([labelA, labelB, side.cases[caseAt]?.label].join(" ")));
  const [first, second]: Range[] = isExact ? [exactly(a.figure.value), exactly(b.figure.value)] : [a.figure, b.figure];
  if (first === undefined || second === undefined) return undefined;
  const change = minus(second, first);
  const relative = ratioOf(second, first);
  const percent = relative === undefined ? undefined : scaled(minus(relative, exactly(1)), 100);
  if (isPercent && percent === undefined) return undefined;
  const recomputed = isPercent && percent !== undefined ? percent : change;
  const turned = !isSigned && Math.sign(own.figure.value) !== Math.sign(recomputed.value) ? scaled(recomputed, -1) : recomputed;
  const mightBe = [
    ...(!isPercent && percent !== undefined && own.figure.unit === "%" && judge(own.figure, percent) !== "wrong" ? ["the change in per cent of what it was, not in percentage points"] : []),
    ...(isSigned && judge(own.figure, scaled(recomputed, -1)) !== "wrong" ? ["the change the other way round"] : []),
  ];
  return {
    caseAt, field, figure: own.figure, recomputed: turned, mightBe,
    isExact: !isPercent && isExact, rule: isPercent ? "percentage change" : "difference",
    assumed: isPercent ? `the change from “${labelA}” to “${labelB}” in per cent` : `the difference between “${labelA}” and “${labelB}”`,
  };
}
