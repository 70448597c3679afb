import { highMark, type TeamConsistency } from "../../../insight/index.ts";
import { monthInWords, percentInWords } from "../../../platform/index.ts";
import type { DipSampleContent } from "../content.ts";
import { countOf, listInWords, pointsInWords } from "./phrases.ts";

type Content = Pick<DipSampleContent, "figures">;

const gap = (team: TeamConsistency) => team.highest.value - team.lowest.value;
const month = ({ month: name, value }: TeamConsistency["lowest"]) => `${percentInWords(value)} in ${monthInWords(name)}`;

function highWords(teams: readonly TeamConsistency[]): string {
  const high = teams.filter((team) => team.highThroughout).map((team) => team.name);
  return high.length === 0 ? `No team was above ${highMark}% in every month.` : `${listInWords(high)} ${high.length === 1 ? "was" : "were"} above ${highMark}% in every month.`;
}

function swingWords(teams: readonly TeamConsistency[]): string[] {
  const told = teams.filter((team) => team.rangeWithinNoise === false);
  const noise = teams.filter((team) => team.rangeWithinNoise === true && gap(team) > 0);
  const unknown = teams.filter((team) => team.rangeWithinNoise === null && gap(team) > 0);
  const sentences: string[] = [];
  for (const team of told) sentences.push(`${team.name} varied more than chance explains: from ${month(team.lowest)} to ${month(team.highest)}.`);
  if (noise.length > 0) {
    const each = noise.map((team) => `${team.name} by ${pointsInWords(gap(team))}`);
    sentences.push(`The months of ${told.length > 0 ? "other teams differ too" : "every team differ"} (${listInWords(each)}), but within noise: with so few plans a team and month, chance alone could well make such gaps.`);
  }
  if (unknown.length > 0) sentences.push(`For ${listInWords(unknown.map((team) => team.name))} it cannot be told whether the gap between months is more than chance.`);
  return sentences;
}

/** How steady the teams were, and whether any stands apart from the others. */
export function teamWords({ figures }: Content): string[] {
  const { consistency, funnel, teams } = figures;
  if (teams.length === 0) return ["No audit of the period names a team."];
  const steady = consistency.length === 0 ? [] : [[highWords(consistency), ...swingWords(consistency)].join(" ")];
  if (funnel === null) return steady;
  const apart = funnel.points.filter((team) => team.place === "outside-99.8");
  const near = funnel.points.filter((team) => team.place === "outside-95");
  const list = (points: typeof apart) => listInWords(points.map((team) => `${team.name} (${percentInWords(team.value)}, ${team.side})`));
  const sentence = apart.length > 0
    ? `${list(apart)} ${apart.length === 1 ? "lies" : "lie"} outside the 99.8% limits of the funnel chart: more than chance explains.`
    : near.length > 0
      ? `No team lies outside the 99.8% limits of the funnel chart. ${list(near)} ${near.length === 1 ? "lies" : "lie"} outside the 95% limits, which among ${countOf(funnel.points.length, "team")} now and then happens by chance: worth watching, not yet a finding.`
      : "All teams lie within the limits of the funnel chart: their averages differ no more than chance explains.";
  return [...steady, `Teams are compared with the mean of all teams, ${percentInWords(funnel.target)}, as a funnel: the fewer plans a team had, the further it may lie from the mean by chance. ${sentence}`];
}
