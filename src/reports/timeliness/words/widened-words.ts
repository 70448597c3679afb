import { besideWords as areasInWords, leastPlansOfTeam, smallCount } from "../../../insight/index.ts";
import { dateInWords, percentInWords } from "../../../platform/index.ts";
import { countOf, listInWords } from "../../dip-sample/words/phrases.ts";
import type { TimelinessContent } from "../content.ts";
import { fewOrCount, partCells } from "../tables/small-counts.ts";

const capital = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());

export function teamsWords({ teams: { teams, tooFew, withoutTeam } }: TimelinessContent): string[] {
  const [above, below] = [teams.filter(({ side }) => side === "above"), teams.filter(({ side }) => side === "below")];
  const names = (rows: typeof teams) => listInWords(rows.map(({ name }) => name));
  if (teams.length + tooFew === 0) return [];
  return [
    ...(teams.length < 2 ? [`${teams.length === 0 ? "No team" : "Only one team"} sent ${leastPlansOfTeam} or more new plans without an exception, so teams are not compared.`] : [
      ...(above.length > 0 ? [`${names(above)} ${above.length === 1 ? "lies" : "lie"} above all teams together, by more than chance explains.`] : []),
      ...(below.length > 0 ? [`${names(below)} ${below.length === 1 ? "lies" : "lie"} below all teams together, by more than chance explains.`] : []),
      ...(above.length + below.length === 0 ? ["No team differs from all teams together by more than chance explains."] : []),
      ...(tooFew > 0 ? [`${capital(countOf(tooFew, "team"))} with fewer than ${leastPlansOfTeam} plans ${tooFew === 1 ? "is" : "are"} not shown.`] : []),
    ]),
    ...(withoutTeam > 0 ? [`${capital(fewOrCount(withoutTeam))} plans name no team.`] : []),
  ];
}

export function exceptionsWords({ exceptions, from, to, issued }: TimelinessContent): string[] {
  const all = exceptions.reduce((sum, { plans }) => sum + plans, 0);
  const sent = issued.months.filter(({ month }) => month >= from && month <= to).reduce((sum, month) => sum + month.all.of, 0);
  if (all === 0) return sent === 0 ? [] : ["No new plan of these months has a lawful exception on record."];
  const isSplit = partCells(exceptions.map(({ plans }) => plans)) !== undefined;
  return [`${capital(fewOrCount(all))} of ${sent.toLocaleString("en-GB")} new plans have a lawful exception on record. The headline figure leaves them out, as the DfE’s does.${isSplit ? "" : " They are too few to print by ground."}`];
}

export function backlogWords({ backlog, asOf, unknown }: TimelinessContent): string[] {
  const { open, over, excepted } = backlog;
  return [
    open === 0 ? `At the end of ${dateInWords(asOf)} no request was open.`
      : over === 0 ? `At the end of ${dateInWords(asOf)}, none of ${countOf(open, "open request")} was past 20 weeks.`
        : `At the end of ${dateInWords(asOf)}, ${fewOrCount(over)}${over > smallCount ? ` of ${open.toLocaleString("en-GB")}` : ""} open requests were past 20 weeks.${excepted > 0 && over > smallCount ? ` ${capital(fewOrCount(excepted))} of them have a lawful exception on record.` : ""}`,
    ...(unknown > 0 ? [`${capital(fewOrCount(unknown))} requests ended on a day that the register does not hold; whether they were open then cannot be told, so they are not counted.`] : []),
  ];
}

export function nextWords({ now }: TimelinessContent): string[] {
  if (now === null) return [];
  const { soon, overdue, likelyLate } = now.next;
  return [`On ${dateInWords(now.asAt)}, ${fewOrCount(soon)} time limits came up within six weeks and ${fewOrCount(overdue)} were past their day.${likelyLate > 0 ? ` At the usual pace, ${fewOrCount(likelyLate)} assessments would be late.` : ""}`];
}

export function reviewsWords({ now }: TimelinessContent): string[] {
  if (now === null) return ["How reviews and moves of phase stood then cannot be told: the register keeps the newest review and the newest move of each plan."];
  const { due, completed, held, never, withoutMeeting } = now.reviews;
  if (due === 0) return ["No plan in the register has been in force for 12 months yet."];
  return [
    `${capital(countOf(due, "plan"))} ${due === 1 ? "has" : "have"} been in force for 12 months or more. ${percentInWords(completed.percent)} were reviewed in the last 12 months with the decision told to the family; by the other reading, where the meeting is enough, ${percentInWords(held.percent)}.`,
    ...(never > 0 ? [`${capital(fewOrCount(never))} plans have no review on record.`] : []),
    ...(withoutMeeting > 0 ? [`Of ${fewOrCount(withoutMeeting)} reviews of the last 12 months the register does not say when the meeting was, so their steps cannot be counted.`] : []),
    ...(now.transfers.notRecorded.length > 0 ? [`By year group, moves of phase come up that the register has no day for: ${listInWords(now.transfers.notRecorded.map(({ dueOn, plans }) => `${fewOrCount(plans)} due ${dateInWords(dueOn)}`))}.`] : []),
  ];
}

export const besideWords = ({ beside }: TimelinessContent): string[] => (beside === undefined || beside.periods.length === 0 ? [] : [areasInWords(beside)]);

/** How the report keeps from telling of a child, and what its counts mean. */
export const countingWords = (): string[] => [
  `Reasons, grounds of exceptions and times of waiting are about few children. Counts of 1 to ${smallCount} are not printed, nor what would give them away; where so few are counted that no split is safe, there is no table.`,
  "Months and teams are printed with every count, as the DfE prints its figures: they say how many plans were sent, and not whose.",
];
