import { listInWords } from "../../dip-sample/words/phrases.ts";
import type { FamiliesContent } from "../content.ts";
import { inTen, rangeInTen, thingsInTen } from "../in-ten.ts";
import { judgeParts } from "../judge-parts.ts";
import { partInWords } from "../parts-of-plan.ts";

type Content = Pick<FamiliesContent, "figures">;

const named = (parts: ReturnType<typeof judgeParts>["good"]): string => listInWords(parts.map(({ section }) => partInWords(section)));

/** Which grades the plans have, where the tool gives any: the commonest first. */
export function gradeWords({ figures: { grades } }: Content): string[] {
  const known = grades.filter(({ figure }) => figure.state === "figure" && (figure.percent ?? 0) > 0).sort((a, b) => (b.figure.percent ?? 0) - (a.figure.percent ?? 0));
  return known.length === 0 ? [] : [`Each plan got a grade. ${known.map(({ grade, figure }) => `“${grade}”: ${inTen(figure.percent ?? 0)} plans${rangeInTen(figure) === "" ? "" : ` (it could be ${rangeInTen(figure)})`}`).join("; ")}.`];
}

/** Which parts of plans were good. A part is named as good or as not good enough only where chance does not decide it. */
export function goodWords({ figures: { parts, byOneTool } }: Content): string[] {
  if (parts.length === 0) return [];
  const { good } = judgeParts(parts);
  return [
    `In each part of a plan we looked for the things that should be there. We call a part good if at least 8 of 10 things were there, and we are sure of it. The numbers are about ${byOneTool.toLocaleString("en-GB")} plans. They were all checked with the same list of questions. In the picture, a dot shows each number and a line shows where it could be.`,
    good.length === 0 ? "No part was good by this rule." : `${good.length === 1 ? "This part was" : "These parts were"} good: ${named(good)}.`,
  ];
}

export function weakWords({ figures: { parts } }: Content): string[] {
  if (parts.length === 0) return [];
  const { weak, between } = judgeParts(parts);
  return [
    ...(weak.length === 0 ? ["For no part are we sure that it was not good enough."] : [`${weak.length === 1 ? "This part was" : "These parts were"} not good enough: ${named(weak)}.`]),
    ...weak.slice(0, 3).map(({ section, figure }) => `Part ${section}: ${thingsInTen(figure.percent)} were there. It could be ${rangeInTen(figure).replace(" in 10", " of 10")}.`),
    ...(between.length > 0 ? [`We cannot be sure about ${named(between)}. ${between.length === 1 ? "It is" : "They are"} close to 8 of 10, so chance could decide.`] : []),
  ];
}
