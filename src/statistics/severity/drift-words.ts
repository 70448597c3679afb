import type { RunSign } from "../control-charts/run-chart.ts";

function wordsOf(sign: RunSign, labels: readonly string[]): string {
  const from = labels[sign.from] ?? "";
  const to = labels[sign.to] ?? "";
  const count = sign.to - sign.from + 1;
  const way = sign.direction === "high" ? "stricter" : "more lenient";
  if (sign.rule === "shift") return `${count} periods in a row, ${from} to ${to}, were ${way} than usual for this rater`;
  if (sign.rule === "trend") return `${count} periods in a row, ${from} to ${to}, each became ${way}`;
  return `${from} was clearly ${way} than usual for this rater`;
}

/** What a drift chart says, in a plain sentence. `labels` name the periods as they should be read. */
export function driftWords(signs: readonly RunSign[], labels: readonly string[]): string {
  if (signs.length === 0) return "As strict throughout as chance alone would make it look: no period lies outside its limits, and there is no long run to one side.";
  return `More than chance is at work: ${signs.map((sign) => wordsOf(sign, labels)).join("; ")}.`;
}
