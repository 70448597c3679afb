import type { Distribution, Matched, ScoreDifference } from "../../../insight/index.ts";
import { percentInWords } from "../../../platform/index.ts";
import { countOf, listInWords } from "../../dip-sample/words/phrases.ts";
import type { ProgrammeYearContent } from "../content.ts";
import { pointsOf, scoreInWords } from "../tables/score-cell.ts";
import { changesWords } from "./internal-words.ts";
import { differenceSentence, meanInWords, pointsInWords } from "./score-phrases.ts";

type Content = Pick<ProgrammeYearContent, "figures">;

export function externalWords({ figures: { external } }: Content): string[] {
  if (external === null) return [];
  const known = [external.plans, external.advice].filter(({ average }) => average.value !== null);
  return [
    ...(known.length > 0 ? [`Over the programme’s cycles the outside auditors give ${listInWords(known.map((row) => `${row.name.toLowerCase()} ${meanInWords(row.average)}`))}.`] : []),
    ...changesWords(known),
    ...(external.earlier.length > 0 ? ["Earlier averages were published without the audits behind them, so whether they differ from later ones by more than chance cannot be told."] : []),
  ];
}

/** On the documents that both rated where there are enough, otherwise between the averages. */
function apartSentence(matched: Matched | null, apart: ScoreDifference): string {
  if (matched === null || matched.low === null || matched.high === null) return differenceSentence(apart);
  const points = pointsInWords(matched.value);
  const side = matched.value > 0 ? "higher" : "lower";
  return `On the ${countOf(matched.documents, "document")} that both rated, the outside auditors are ${points} ${side} (95% interval ${pointsOf(matched.low).text} to ${pointsOf(matched.high).text})${matched.low <= 0 && matched.high >= 0 ? ", which is within noise" : ""}.`;
}

export function comparisonWords({ figures: { external } }: Content): string[] {
  if (external === null) return [];
  const { plans, internalPlans, internalAdvice, adviceWithout, plansApart, adviceApart, plansMatched, adviceMatched, absent, advice } = external;
  const count = absent.reduce((sum, kind) => sum + kind.absent, 0);
  return [
    ...(plansApart === null ? [] : [`Plans: outside auditors average ${scoreInWords(plans.average.value)}, the programme’s own ${scoreInWords(internalPlans.average.value)}. ${apartSentence(plansMatched, plansApart)}`]),
    ...(adviceApart === null ? [] : [`Advice that was there: outside ${scoreInWords(adviceWithout.average.value)}, own ${scoreInWords(internalAdvice.average.value)}. ${apartSentence(adviceMatched, adviceApart)}`]),
    ...(count > 0 ? [`The outside auditors scored ${countOf(count, "document")} that ${count === 1 ? "was" : "were"} not there as nought. Without ${count === 1 ? "it" : "them"}, their average for advice is ${scoreInWords(adviceWithout.average.value)} in place of ${scoreInWords(advice.average.value)}.`] : []),
  ];
}

export function moderationWords({ figures: { moderation } }: Content): string[] {
  if (moderation.moderated === 0) return ["No documents have been moderated yet."];
  const { lastCycle, plans, plansAverage } = moderation;
  const [first, second] = lastCycle ? [plans.find((row) => row.group === lastCycle.first), plans.find((row) => row.group === lastCycle.second)] : [];
  return [
    `${countOf(moderation.moderated, "document").replace(/^./, (letter) => letter.toUpperCase())} of ${moderation.audited.toLocaleString("en-GB")} (${percentInWords((moderation.moderated / Math.max(1, moderation.audited)) * 100)}) were rated a second time by a moderator.${plansAverage === null ? "" : ` Moderators’ average for plans is ${scoreInWords(plansAverage)}.`}`,
    ...(lastCycle && first && second ? [`In ${lastCycle.cycle}, ${lastCycle.first} and ${lastCycle.second} moderated different plans. ${differenceSentence(lastCycle.difference, { higher: `higher by ${lastCycle.first}`, lower: `lower by ${lastCycle.first}` })}`] : []),
  ];
}

/** On the documents that both rated, how moderators score beside auditors. */
export function moderatedWords({ figures: { moderation } }: Content): string[] {
  const clear = moderation.kinds.filter(({ matched }) => matched !== null && matched.low !== null && matched.high !== null && (matched.low > 0 || matched.high < 0));
  const measured = moderation.kinds.filter(({ matched }) => matched !== null && matched.low !== null);
  if (measured.length === 0) return [];
  const words = (kind: (typeof clear)[number]) => `${kind.name} (${pointsInWords(kind.matched?.value ?? 0)} ${(kind.matched?.value ?? 0) > 0 ? "higher" : "lower"})`;
  return [
    clear.length === 0 ? "On the documents that both rated, moderators score no kind higher or lower than auditors by more than chance explains."
      : `On the documents that both rated, moderators differ from auditors by more than chance explains for ${listInWords(clear.map(words))}.`,
  ];
}

/** The questions that fall most and least well, in counts. */
export function distributionWords({ rows, options }: Distribution): string[] {
  const [best] = options;
  const shares = rows.flatMap(({ text, counts }) => {
    // Options that do not count come last, and what is called "not applicable" is left out here as it is in the score.
    const counted = counts.slice(0, Math.max(1, counts.length - 1));
    const all = counted.reduce((sum, count) => sum + count, 0);
    return all === 0 ? [] : [{ text: text.trim().replace(/[.]$/, ""), met: counted[0] ?? 0, all, share: (counted[0] ?? 0) / all }];
  }).sort((a, b) => b.share - a.share);
  const [most, least] = [shares[0], shares.at(-1)];
  if (most === undefined || least === undefined || best === undefined) return [];
  const quote = (each: typeof most) => `“${each.text}” (${each.met} of ${each.all})`;
  return [most === least ? `“${best}” was answered to ${quote(most)}.` : `“${best}” was answered most often to ${quote(most)} and least often to ${quote(least)}.`];
}

export function reflectedWords({ figures: { reflected } }: Content): string[] {
  if (reflected === null) return [];
  const sum = (index: number) => reflected.rows.reduce((total, row) => total + (row.counts[index] ?? 0), 0);
  const counts = reflected.options.map((_, index) => sum(index));
  const counted = counts.slice(0, -1).reduce((total, count) => total + count, 0);
  return counted === 0 ? [] : [`Of ${countOf(counted, "document")} of advice or views, ${counts[0] ?? 0} (${percentInWords(((counts[0] ?? 0) / counted) * 100)}) were carried into the plan in full, ${counts[1] ?? 0} in part and ${counts[2] ?? 0} not.`];
}

export function themesWords({ figures: { themes } }: Content): string[] {
  const [first, second] = themes;
  if (first === undefined) return [];
  return [`Auditors put ${countOf(themes.reduce((sum, theme) => sum + theme.comments, 0), "comment")} under a theme. Most are about ${first.name}${second ? `, then ${second.name}` : ""}. How often a theme is named says what auditors wrote about, and not how often the fault occurs.`];
}

export function certaintyWords({ figures }: Content): string[] {
  const few = figures.internal.rows.filter((row) => (row.average.documents ?? 0) < 10).map((row) => row.name);
  return [
    "A 95% interval is drawn so that it holds the average of all documents in 95 of 100 such samples; the fewer documents, the wider it is. Two figures whose difference is within noise are not told apart, and no conclusion should rest on it.",
    ...(few.length > 0 ? [`Fewer than ten documents a year stand behind ${listInWords(few)}: of these, single documents decide the figure.`] : []),
    "An interval covers which documents happened to be picked. It does not cover that one auditor may be stricter than another; how far they differ stands under Moderation.",
  ];
}

export function nextStepsWords({ recommendations, state }: Pick<ProgrammeYearContent, "recommendations" | "state">): string[] {
  if (recommendations.length > 0) return [];
  return [state === "draft" ? "No recommendations have been written yet." : "This report makes no recommendations of its own."];
}
