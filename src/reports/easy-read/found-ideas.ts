import { partWords } from "../families-summary/parts-of-plan.ts";
import { tenths, thingsInTen, whichPlans } from "../families-summary/in-ten.ts";
import { judgeParts } from "../families-summary/judge-parts.ts";
import type { FamiliesContent } from "../families-summary/content.ts";
import type { FamilyFigure } from "../families-summary/family-figure.ts";
import type { TopicId } from "../families-summary/topics.ts";

/** Ten of ten sheets are full only where all plans are so. */
const sheets = ({ percent }: FamilyFigure): string => `[${(percent ?? 0) >= 100 ? 10 : Math.min(9, tenths(percent ?? 0))}-of-10]`;

/** What a young person would ask first; the summary has the others. */
const told: readonly (readonly [TopicId, string])[] = [
  ["own-voice", "let you speak in your own way"], ["amount", "say how much help you get"], ["who", "say who helps you"], ["measurable", "have goals that you can check"],
];

/** What was found, an idea each: never more exact than the summary. */
export function foundIdeas({ figures }: Pick<FamiliesContent, "figures">): string[] {
  const { good, weak } = judgeParts(figures.parts);
  const [best, worst] = [good[0], weak[0]];
  const { inTime } = figures.time;
  const reviewed = whichPlans(figures.reviews.held);
  return [
    ...(best === undefined ? [] : [`[thumbs-up] The best part of plans is about ${partWords(best.section)}. ${thingsInTen(best.figure.percent).replace(/^./, (letter) => letter.toUpperCase())} were there.`]),
    ...(worst === undefined ? [] : [`[warning] The weakest part is about ${partWords(worst.section)}. Only ${thingsInTen(worst.figure.percent)} were there.`]),
    ...told.flatMap(([id, say]) => {
      const figure = figures.topics.find((topic) => topic.id === id)?.figure;
      return figure === undefined || figure.state !== "figure" ? [] : [`${sheets(figure)} ${whichPlans(figure)} ${say}.`];
    }),
    ...(inTime.state === "figure" ? ["[clock] A new plan should come in 20 weeks.", `${sheets(inTime)} ${whichPlans(inTime, "new plans")} came in time.`] : []),
    ...(reviewed === "" ? [] : [`[calendar] We must look at your plan with you each year. ${reviewed} had this on time.`]),
    "[question] Our numbers are not exact. We did not check every plan.",
  ];
}
