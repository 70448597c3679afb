import { meanOf, sumOf, weightedMeanOf } from "../range/range.ts";
import type { FiguresTable } from "../read/figures-table.ts";
import { candidateLines } from "./candidate-lines.ts";
import { chooseReading, type Reading } from "./choose-reading.ts";
import type { FigureFinding } from "./figure-finding.ts";
import { inQuotes } from "./in-quotes.ts";
import { inputsAt, type Inputs } from "./inputs-at.ts";
import { meanMightBe, sumMightBe, UNKNOWN_WEIGHTS } from "./might-be.ts";
import type { Side } from "./side.ts";
import { findingOf, verdictOf, type Tried } from "./try-rule.ts";
import { weightsOf } from "./weights-of.ts";

/** Checks the lines that are called totals or averages. `tables`: those of the same file, for counts that a mean may be weighted by. */
export function sumsAndMeans(side: Side, tables: readonly FiguresTable[]): FigureFinding[] {
  return side.fields.flatMap((_, field) => {
    const role = side.roles[field];
    if (role === undefined || role.is === "difference" || role.is === "change") return [];
    const isMean = role.is === "mean";
    const readings = candidateLines(side, field).map((lines): Reading => ({
      words: "", findings: side.cases.flatMap((_, caseAt) => {
        const tried = tryAt(side, field, lines, caseAt, isMean ? "mean" : role.is === "whole" ? "whole" : "total", tables);
        return tried === undefined ? [] : [findingOf(side, tried)];
      }),
    }));
    const findings = chooseReading(readings)?.findings ?? [];
    if (!role.isSure && !agrees(findings)) {
      side.roles[field] = undefined;
      return [];
    }
    return isMean ? perhapsWeighted(findings) : findings;
  });
}

const count = (findings: readonly FigureFinding[], verdict: FigureFinding["verdict"]) => findings.filter((each) => each.verdict === verdict).length;

/** A label that may mean something else counts only where the figures say the same. */
const agrees = (findings: readonly FigureFinding[]) => count(findings, "holds") >= 2 && count(findings, "wrong") * 3 <= findings.length;

/** Where most are no plain means, and each could be a weighted one, they are that, with weights that nobody can see. */
function perhapsWeighted(findings: FigureFinding[]): FigureFinding[] {
  const wrong = findings.filter(({ verdict }) => verdict === "wrong");
  if (findings.length < 3 || wrong.length * 5 <= findings.length * 3 || !wrong.every(({ mightBe }) => mightBe.includes(UNKNOWN_WEIGHTS))) return findings;
  return findings.map((finding) => (finding.verdict === "wrong" ? { ...finding, verdict: "cannot-tell", offBy: 0, assumed: `${UNKNOWN_WEIGHTS}, since most of the line are no plain means` } : finding));
}

/** The lowest of all teams is not what those of the teams come to. */
const isExtreme = (label: string) => /\b(lowest|highest|min(imum)?|max(imum)?|median|range|rank|lower|upper|interval|standard deviation|sd)\b/i.test(label);

function tryAt(side: Side, field: number, lines: readonly number[], caseAt: number, kind: "total" | "mean" | "whole", tables: readonly FiguresTable[]): Tried | undefined {
  const inputs = inputsAt(side, field, lines, caseAt);
  if (inputs === undefined || (kind !== "mean" && isExtreme(side.cases[caseAt]?.label ?? ""))) return undefined;
  const names = inQuotes(inputs.fields.map((at) => side.fields[at]?.label ?? ""));
  const base = { caseAt, field, figure: inputs.figure };
  const sum: Tried = { ...base, recomputed: sumOf(inputs.ranges), rule: "sum", assumed: `the sum of ${names}`, isExact: inputs.isExact, mightBe: sumMightBe(side, inputs) };
  if (kind !== "mean" && (!inputs.isMeasure || verdictOf(sum) === "holds")) return sum;
  if (inputs.hasHidden) return undefined;
  const mean = bestMean(side, caseAt, inputs, names, base, tables);
  if (kind === "mean" || verdictOf(mean) !== "wrong") return mean;
  // Shares of one whole come to 100; a total of other measures is their mean by weights that may not be printed.
  const [least, most] = [sum.recomputed.low, sum.recomputed.high];
  if (inputs.figure.unit === "%" && inputs.ranges.length > 2 && least <= 100 && most >= 100) return { ...sum, rule: "adds to 100" };
  if (!mean.mightBe?.includes(UNKNOWN_WEIGHTS)) return mean;
  return { ...mean, assumed: `${UNKNOWN_WEIGHTS}, of ${names}`, otherwise: "cannot-tell" };
}

function bestMean(side: Side, caseAt: number, inputs: Inputs, names: string, base: Pick<Tried, "caseAt" | "field" | "figure">, tables: readonly FiguresTable[]): Tried {
  const plain: Tried = { ...base, recomputed: meanOf(inputs.ranges), rule: "mean", assumed: `the mean of ${names}`, mightBe: meanMightBe(side, inputs) };
  if (verdictOf(plain) === "holds") return plain;
  for (const { values, words } of weightsOf(side, caseAt, inputs.fields, tables)) {
    const recomputed = weightedMeanOf(inputs.ranges, values);
    if (recomputed === undefined) continue;
    const weighted: Tried = { ...base, recomputed, rule: "weighted mean", assumed: `the mean of ${names}, ${words}` };
    if (verdictOf(weighted) === "holds" || (verdictOf(plain) === "wrong" && verdictOf(weighted) === "within-rounding")) return weighted;
  }
  return plain;
}
