import { pointsForLimits, type RunChart, type RunSign } from "./run-chart.ts";

function wordsOf(sign: RunSign, labels: readonly string[]): string {
  const from = labels[sign.from] ?? "";
  const to = labels[sign.to] ?? "";
  const count = sign.to - sign.from + 1;
  switch (sign.rule) {
    case "outside-limits":
      return `${from} lies ${sign.direction === "high" ? "above the upper" : "below the lower"} limit`;
    case "shift":
      return `${count} months in a row, ${from} to ${to}, lie ${sign.direction === "high" ? "above" : "below"} the average`;
    case "trend":
      return `${count} months in a row, ${from} to ${to}, each ${sign.direction === "high" ? "rise" : "fall"}`;
    case "near-limit":
      return `two of three months from ${from} to ${to} lie close to the ${sign.direction === "high" ? "upper" : "lower"} limit`;
  }
}

/** What a run chart says, in one or two plain sentences. `labels` name the points ("July 2020"). */
export function runChartWords(chart: RunChart, labels: readonly string[]): string {
  const few = chart.limits === null ? ` There are too few months (${labels.length} of the ${pointsForLimits} needed) to draw limits.` : "";
  if (chart.signs.length === 0) {
    return `The months move as chance alone would move them: there is no run of seven on one side of the average and no steady rise or fall over six.${few}`;
  }
  const list = chart.signs.map((sign) => wordsOf(sign, labels)).join("; ");
  return `More than chance is at work: ${list}.${few}`;
}
