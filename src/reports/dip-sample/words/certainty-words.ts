import type { DipSampleContent } from "../content.ts";
import { countOf, listInWords, pointsInWords } from "./phrases.ts";

/** How sure the numbers are, and what an interval does not cover. */
export function certaintyWords({ figures }: Pick<DipSampleContent, "figures">): string[] {
  const { certainty, sample, overall } = figures;
  const marked = overall.months.some((month) => month.source === "published" || month.source === "mixed");
  const smallest = [
    ...(certainty.betweenMonths === null ? [] : [`two months of the authority as a whole must differ by about ${pointsInWords(certainty.betweenMonths)}`]),
    ...(certainty.betweenTeams === null ? [] : [`two teams' averages by about ${pointsInWords(certainty.betweenTeams)}`]),
    ...(certainty.betweenTeamMonths === null ? [] : [`two single months of teams by about ${pointsInWords(certainty.betweenTeamMonths)}`]),
  ];
  return [
    sample.ratings === 0
      ? "These figures were published before the audits behind them were held here, so how sure they are cannot be worked out."
      : `The figures rest on ${countOf(sample.ratings, "audit")}. A 95% interval is drawn so that it holds the figure of all plans in 95 of 100 such samples; the fewer plans, the wider it is.`,
    smallest.length === 0 ? "" : `To be more than chance, ${listInWords(smallest)}. Smaller differences are called within noise in this report, and no conclusion should rest on them.`,
    marked ? "Figures that are marked † were published earlier and carry no interval." : "",
    sample.ratings === 0 ? "" : "An interval covers which plans happened to be picked. It does not cover that one auditor may be stricter than another.",
  ].filter(Boolean);
}
