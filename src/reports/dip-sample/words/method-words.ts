import { dateInWords } from "../../../platform/index.ts";
import type { DipSampleContent } from "../content.ts";
import { countOf, listInWords, periodInWords } from "./phrases.ts";

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sampleWords({ sample, frame, ...figures }: DipSampleContent["figures"]): string {
  if (sample.ratings === 0) return `No ratings of ${periodInWords(figures)} are held here: the figures were published earlier, without the audits behind them.`;
  const audits = sample.ratings === sample.plans ? "" : ` in ${countOf(sample.ratings, "audit")}`;
  const from = frame === null
    ? ""
    : ` There were ${countOf(frame.inForce, "plan")} in force on ${dateInWords(frame.asAt)}, and ${countOf(frame.issued, "final plan was issued or amended", "final plans were issued or amended")} in the period.`;
  return `${capital(countOf(sample.plans, "plan was", "plans were"))} audited${audits}, of ${countOf(figures.teams.length, "team")}.${from}`;
}

function auditorWords({ sample }: DipSampleContent["figures"]): string {
  if (sample.auditors === 0) return "";
  const named = sample.disciplines.filter((each) => each.discipline !== "").map((each) => `${each.discipline} (${countOf(each.ratings, "audit")})`);
  return `${capital(countOf(sample.auditors, "auditor"))} took part${named.length > 0 ? `: ${listInWords(named)}` : ""}.`;
}

function leftOutWords({ sample }: DipSampleContent["figures"]): string {
  const without = [
    ...(sample.withoutTeam > 0 ? [`${countOf(sample.withoutTeam, "audit names", "audits name")} no team and cannot be weighed with the others`] : []),
    ...(sample.withoutScore > 0 ? [`${countOf(sample.withoutScore, "audit has", "audits have")} no score, because nothing in it applied or was answered`] : []),
  ];
  return without.length === 0 ? "" : `Left out of the averages: ${listInWords(without)}.`;
}

/** How many plans of which frame, who audited them, with what, and how the percentages come about. */
export function methodWords({ figures }: Pick<DipSampleContent, "figures">): string[] {
  const { instrument } = figures;
  return [
    [sampleWords(figures), auditorWords(figures)].filter(Boolean).join(" "),
    `The audits use “${instrument.title}”, version ${instrument.version}. A plan's compliance is the percentage that its audit scored; criteria that do not apply to a plan are left out. A team's month is the mean of its plans, a month the mean of its teams, and an average of several months the mean of those months. So each team and each month counts the same, however many plans were audited.`,
    leftOutWords(figures),
  ].filter(Boolean);
}
