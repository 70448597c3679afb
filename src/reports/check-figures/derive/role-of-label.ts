/**
 * What a heading or label says of its figures: a sum, a mean, the figure of the whole, a difference or a change of others.
 * `isSure`: it says so by itself ("Year Total"); otherwise ("Average new plan score") the figures have to agree.
 */
export type Role = { is: "total" | "subtotal" | "mean" | "whole" | "difference" | "change"; isSure: boolean };

const sure: [RegExp, Role["is"]][] = [
  [/\bsub[- ]?totals?$/, "subtotal"],
  [/(^|\b)(totals?|sum)$/, "total"],
  [/(^|\b)(average|mean|avg\.?)$/, "mean"],
  [/^(overall|all|all (?!but\b)\w+)$|^(whole|entire) \w+$/, "whole"],
  [/(^|\b)(difference|diff\.?|gap)$/, "difference"],
  [/(^|\b)(change|increase|decrease|movement)$|^\+\s*\/\s*[-–\u2212]$/, "change"],
];
const perhaps: [RegExp, Role["is"]][] = [
  [/^(total|sum)\b/, "total"],
  [/^(overall )?(average|mean)\b/, "mean"],
  [/^overall\b/, "whole"],
  [/^(difference|gap) (between|from|to|in|with)\b/, "difference"],
  [/^(change|increase|decrease)\b/, "change"],
];

export function roleOfLabel(label: string): Role | undefined {
  const plain = label.toLowerCase().replace(/\([^)]*\)/g, " ").replace(/[%:*†]/g, " ").replace(/\s+/g, " ").trim();
  for (const [pattern, is] of sure) if (pattern.test(plain)) return { is, isSure: true };
  for (const [pattern, is] of perhaps) if (pattern.test(plain)) return { is, isSure: false };
  return undefined;
}
