import { listInWords } from "../../dip-sample/words/phrases.ts";
import type { FamiliesContent } from "../content.ts";
import { inTen } from "../in-ten.ts";
import { judgeParts } from "../judge-parts.ts";
import { partInWords } from "../parts-of-plan.ts";

type Content = Pick<FamiliesContent, "figures">;

/** "9 of 10 things" as a mean over plans. */
const things = (percent: number | null): string => inTen(percent ?? 0).replace(" in 10", " of 10");

/** Which parts of plans were good. A part is named as good or as not good enough only where chance does not decide it. */
export function goodWords({ figures: { parts } }: Content): string[] {
  if (parts.length === 0) return [];
  const { good } = judgeParts(parts);
  return [
    "In each part of a plan we looked for the things that should be there. We call a part good if at least 8 of 10 things were there, and we are sure of it.",
    good.length === 0 ? "No part was good by this rule." : `${good.length === 1 ? "This part was" : "These parts were"} good: ${listInWords(good.map(({ section, figure }) => `${partInWords(section)} with ${things(figure.percent)}`))}.`,
  ];
}

export function weakWords({ figures: { parts } }: Content): string[] {
  if (parts.length === 0) return [];
  const { weak, between } = judgeParts(parts);
  return [
    weak.length === 0 ? "For no part are we sure that it was not good enough."
      : `${weak.length === 1 ? "This part was" : "These parts were"} not good enough: ${listInWords(weak.map(({ section, figure }) => `${partInWords(section)} with ${things(figure.percent)}`))}.`,
    ...(between.length > 0 ? [`We cannot be sure about ${listInWords(between.map(({ section }) => partInWords(section)))}. ${between.length === 1 ? "It is" : "They are"} close to 8 of 10. Chance could decide.`] : []),
  ];
}
