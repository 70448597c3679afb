import { hideSmall, targetWords } from "../../../insight/index.ts";
import { dateInWords, monthInWords, percentInWords } from "../../../platform/index.ts";
import { countInWords, countOf, listInWords } from "../../dip-sample/words/phrases.ts";
import type { InspectionPackContent } from "../content.ts";
import { drawName } from "../draw-name.ts";

export function actionsWords({ actions: { recommendations, states, audits }, today }: InspectionPackContent): string[] {
  const overdue = recommendations.filter(({ isOverdue }) => isOverdue).length;
  const ended = audits.done + audits.dropped;
  return [
    recommendations.length === 0 ? "No published report of this time makes a recommendation." : `Reports of this time made ${countOf(recommendations.length, "recommendation")}: ${countInWords(states.done)} done, ${countInWords(states["in-progress"])} in progress, ${countInWords(states.open)} not started${states.dropped > 0 ? `, ${countInWords(states.dropped)} dropped` : ""}.${overdue > 0 ? ` On ${dateInWords(today)} ${countOf(overdue, "of them is", "of them are")} past the day that was set.` : ""}`,
    audits.open + ended === 0 ? "No action was agreed in a single audit." : `Single audits agreed ${countOf(audits.open + ended, "action")}, of which ${countInWords(audits.open)} ${audits.open === 1 ? "is" : "are"} open.`,
  ];
}

export function programWords({ coverage }: InspectionPackContent): string[] {
  if (coverage.read === 0) return ["The reading program has not read any plan yet."];
  return [
    `The reading program has read ${coverage.read.toLocaleString("en-GB")} of ${coverage.plans.toLocaleString("en-GB")} plans in force (${percentInWords((100 * coverage.read) / Math.max(1, coverage.plans))}). It points at words of a plan and suggests answers; people answer, and no score in this pack is the program’s.`,
    ...(coverage.read < coverage.plans ? ["Which plans were read depends on which files are here, so what it found in them does not stand for all plans."] : []),
  ];
}

export function timelinessWords({ timeliness: { issued, backlog, asOf } }: InspectionPackContent): string[] {
  const last = issued.months.at(-1)?.month ?? "";
  const { without } = issued.year;
  const [over] = hideSmall([backlog.over]).counts;
  return [
    without.percent === null ? `No new plan was sent in the twelve months to ${monthInWords(last)}.` : `In the twelve months to ${monthInWords(last)}, ${percentInWords(without.percent)} of new plans without a lawful exception were sent within 20 weeks. ${targetWords(issued)}`,
    over === 0 ? `On ${dateInWords(asOf)} no request was past 20 weeks.` : `On ${dateInWords(asOf)}, ${over === null || over === undefined ? "fewer than 5" : `${over.toLocaleString("en-GB")} of ${backlog.open.toLocaleString("en-GB")}`} open requests were past 20 weeks.`,
  ];
}

export function accessWords({ access: { trail } }: InspectionPackContent): string[] {
  if (trail === null) return ["Every opening of a plan and every change is kept in a trail, each entry chained to the one before. The chain is verified when this pack is published, and its head is then printed here; “goldenthread trail verify” does it at any time."];
  if (trail.faultCount > 0) return [`The trail of who opened and changed what does not hold: ${countOf(trail.faultCount, "fault was", "faults were")} found. “goldenthread trail verify” names each.`];
  return [`Every opening of a plan and every change is kept in a trail, each entry chained to the one before. When this pack was published the ${trail.verifiedFrom > 1 ? `newest ${trail.entries.toLocaleString("en-GB")} entries were verified, and they hold.` : `whole trail was verified, and it holds: ${countOf(trail.entries, "entry", "entries")}.`}`];
}

/** What the pack does not show, or cannot: each a sentence that follows from the figures. */
export function limitsWords(content: InspectionPackContent): string[] {
  const { figures, draws, progress, method, agreement, coverage, timeliness, access } = content;
  const notAudited = progress.reduce((sum, { drawn, audited }) => sum + drawn - audited, 0);
  const drawn = progress.reduce((sum, each) => sum + each.drawn, 0);
  const open = figures.cycles.filter(({ state }) => state !== "closed").map(({ name }) => name);
  const unseen = method.rules.filter(({ kind }) => !figures.documents.rows.some(({ name }) => name === kind)).map(({ kind }) => kind);
  const chosen = draws.filter(({ state, purpose }) => state === "drawn" && purpose !== "random" && purpose !== "calibration").map(drawName);
  const few = figures.internal.rows.filter(({ average }) => (average.documents ?? 0) < 10).map(({ name }) => name);
  return [
    ...(open.length > 0 ? [`${listInWords(open)} ${open.length === 1 ? "is" : "are"} not closed: figures will change.`] : []),
    ...(notAudited > 0 ? [`${notAudited.toLocaleString("en-GB")} of ${countOf(drawn, "drawn document")} ${notAudited === 1 ? "is" : "are"} not audited. If they are worse than the others, the averages flatter.`] : []),
    ...(unseen.length > 0 ? [`No audit is here of: ${listInWords(unseen)}.`] : []),
    ...(chosen.length > 0 ? [`Documents of ${listInWords(chosen)} were not drawn at random; they are counted with the others.`] : []),
    ...(few.length > 0 ? [`Fewer than ten documents stand behind ${listInWords(few)}: single documents decide the figure.`] : []),
    ...(figures.cycles.length < 7 ? [`${countOf(figures.cycles.length, "cycle").replace(/^./, (letter) => letter.toUpperCase())} ${figures.cycles.length === 1 ? "is" : "are"} too few to show a trend, so none is claimed.`] : []),
    ...(agreement === undefined ? ["No document was rated by an auditor and a moderator, so how far auditors agree is not known."] : ["Agreement says how alike people judge, and not who is right."]),
    ...(method.calibration.length === 0 ? ["Auditors were not calibrated on documents that all of them rated."] : []),
    ...(coverage.optedOut > 0 ? [`${countOf(coverage.optedOut, "family has", "families have").replace(/^./, (letter) => letter.toUpperCase())} asked that their plan is not audited. Such plans are in no frame.`] : []),
    ...(timeliness.unknown > 0 ? [`${timeliness.unknown < 5 ? "Fewer than 5 requests" : countOf(timeliness.unknown, "request")} ended on a day that the register does not hold, and ${timeliness.unknown === 1 ? "is" : "are"} in no backlog.`] : []),
    "An audit judges a document and not the help that a child received. Whether provision was delivered is not known here.",
    `The trail tells of what was done in this program. It does not see what happens to a file or a sheet of paper that left it.${access.trail === null ? "" : " An entry taken out in the seconds before it was chained would not be found."}`,
  ];
}
