import { roundHalfUp } from "../../../platform/index.ts";
import { leastPairs, type WholeFigure } from "./whole-figure.ts";

const audits = (count: number): string => (count === 1 ? "1 audit" : `${count.toLocaleString("en-GB")} audits`);
const points = (value: number): string => {
  const size = roundHalfUp(Math.abs(value), 1);
  return `${size} ${size === 1 ? "point" : "points"}`;
};

/** How many hand audits the joining comes to: "Worth 61 audits in place of 34". Whole numbers; how far is itself uncertain, so never more exact. */
export const worthInWords = ({ worth, audits: made }: Pick<WholeFigure, "worth" | "audits">): string =>
  (worth === null ? "" : `About as sure as ${audits(Math.round(worth))} by hand, in place of ${made.toLocaleString("en-GB")}`);

/** Which figure to use, and why. */
export function useInWords(figure: WholeFigure): string {
  switch (figure.state) {
    case "gain": return `Use the joined figure. ${worthInWords(figure)}.`;
    case "no-gain": return "Use the audits alone: the program does not follow the auditors closely enough here.";
    case "few-pairs": return `Use the audits alone: only ${figure.pairs} ${figure.pairs === 1 ? "document has" : "documents have"} both an audit and an answer of the program, and ${leastPairs} are needed.`;
    case "silent": return "Use the audits alone: the program does not answer this.";
    case "perfect": return "Use the audits alone: the program and the auditors never differed on so few, so nobody can say how far they would on others.";
    case "alike": return "All audits say the same, so nobody can say how far other documents differ.";
    case "whole": return "Every document was audited: nothing is left to estimate.";
    case "too-few": return `Too few to say: ${audits(figure.audits)}.`;
  }
}

/** How the program differs from the auditors on the documents that both rated; empty where they are too few to say. Percentage points. */
export function biasInWords({ bias }: Pick<WholeFigure, "bias">): string {
  if (bias === null || bias.n < leastPairs || bias.interval === null) return "";
  const { low, high } = bias.interval;
  const side = bias.value > 0 ? "higher" : "lower";
  if (bias.sd === 0) return bias.value === 0 ? "Always the same" : `Always ${points(bias.value)} ${side}`;
  if (low <= 0 && high >= 0) return "No difference beyond chance";
  const [near, far] = bias.value > 0 ? [low, high] : [-high, -low];
  return `${points(bias.value)} ${side} (${roundHalfUp(near, 1)} to ${roundHalfUp(far, 1)})`;
}
