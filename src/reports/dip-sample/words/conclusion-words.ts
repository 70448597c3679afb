import { highMark } from "../../../insight/index.ts";
import type { DipSampleContent } from "../content.ts";
import { countOf, listInWords, periodInWords } from "./phrases.ts";

/** The whole in a few sentences. */
export function conclusionWords({ figures, recommendations }: Pick<DipSampleContent, "figures" | "recommendations">): string[] {
  const { overall, consistency, ranking } = figures;
  const change = overall.change;
  const compared = change === null || change.withinNoise === null
    ? ""
    : change.withinNoise
      ? ", which is within noise of the period before"
      : `, ${change.value > 0 ? "higher" : "lower"} than in the period before by more than chance explains`;
  const high = consistency.filter((team) => team.highThroughout).map((team) => team.name);
  const sentences = [
    `Compliance over ${periodInWords(figures)} was ${overall.average.shown} on average${compared}.`,
    high.length > 0 ? `${listInWords(high)} ${high.length === 1 ? "was" : "were"} above ${highMark}% in every month.` : "",
    ranking.keyAreas.length > 0 ? `${ranking.keyAreas.length === 1 ? "Section" : "Sections"} ${listInWords(ranking.keyAreas)} need most attention.` : "",
    recommendations.length > 0 ? `${recommendations.length === 1 ? "One recommendation follows" : `${countOf(recommendations.length, "recommendation").replace(/^./, (letter) => letter.toUpperCase())} follow`} from the findings.` : "",
  ];
  return [sentences.filter(Boolean).join(" ")];
}
