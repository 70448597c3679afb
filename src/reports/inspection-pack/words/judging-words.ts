import type { ProgrammeAgreement } from "../../../moderation/index.ts";
import { countInWords, countOf } from "../../dip-sample/words/phrases.ts";
import { pointsOf } from "../../programme-year/tables/score-cell.ts";
import { pointsInWords } from "../../programme-year/words/score-phrases.ts";
import { externalWords } from "../../programme-year/words/other-words.ts";
import { moderationWords as moderatedShareWords } from "../../programme-year/words/other-words.ts";
import type { InspectionPackContent } from "../content.ts";

const capital = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());

const none = (count: number): string => (count === 0 ? "none" : countInWords(count));

/** "5.2 points out of 20 less". */
const apartWords = (points: number, of = ""): string => `${pointsInWords(points)}${of} ${points < 0 ? "less" : "more"}`;

/** Who scores higher on the documents that both rated, and whether chance could have made it. */
function higherWords({ overall: { difference }, outOf }: ProgrammeAgreement, second: string): string[] {
  if (difference === null) return [];
  const { value, interval } = difference;
  if (interval === null) return ["One document only was rated by both: nothing can be said of others."];
  const range = `95% interval ${pointsOf(interval.low).text} to ${pointsOf(interval.high).text}`;
  const points = `${pointsInWords(value)} out of ${outOf}`;
  return [interval.low <= 0 && interval.high >= 0 ? `On the same documents ${second} and auditors differ by ${points} (${range}), which is within noise.` : `On the same documents ${second} score ${points} ${value > 0 ? "higher" : "lower"} than auditors (${range}), by more than chance explains.`];
}

export function moderationWords({ figures, agreement, settlements, severity }: InspectionPackContent): string[] {
  const { first, second, other } = settlements;
  const differences = first + second + other;
  const [share = ""] = moderatedShareWords({ figures });
  return [
    share, ...(agreement === undefined ? [] : [agreement.overall.words.replace(/^The two agree/, "Auditors and moderators agree"), ...higherWords(agreement, "moderators")]),
    ...(differences > 0 ? [`${capital(countOf(differences, "difference"))} ${differences === 1 ? "was" : "were"} settled: ${none(first)} as the auditor had it, ${none(second)} as the moderator had it${other > 0 ? `, ${countInWords(other)} otherwise` : ""}.`] : []),
    ...(severity === undefined ? [] : [
      `Of ${countOf(severity.raters, "rater")} who can be compared, ${none(severity.stricter)} ${severity.stricter === 1 ? "is" : "are"} stricter than average and ${none(severity.lenient)} more lenient, by more than chance explains. The strictest gave ${apartWords(severity.strictest, ` out of ${severity.outOf}`)} than an average rater would have given on the same documents; the most lenient ${apartWords(severity.mostLenient)}.`,
    ]),
  ];
}

export function outsideWords({ figures, outside }: InspectionPackContent): string[] {
  if (figures.external === null) return ["Nobody from outside the partnership audited for this programme."];
  return [...externalWords({ figures }), ...(outside === undefined ? ["No document that an outside auditor rated can be matched with an audit of the programme’s own."] : [outside.overall.words.replace(/^The two agree/, "The programme’s auditors and outside auditors agree"), ...higherWords(outside, "outside auditors")])];
}
