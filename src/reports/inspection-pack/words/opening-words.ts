import { percentInWords } from "../../../platform/index.ts";
import { countInWords, countOf, listInWords } from "../../dip-sample/words/phrases.ts";
import { meanInWords } from "../../programme-year/words/score-phrases.ts";
import type { InspectionPackContent } from "../content.ts";
import { drawName } from "../draw-name.ts";

const capital = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());

/** The pack in a few sentences: what was done, how far it can be trusted, what it found. */
export function summaryWords(content: InspectionPackContent): string[] {
  const { figures, draws, actions } = content;
  const { documents, cycles, programme, moderation, external } = figures;
  const held = cycles.filter((_, index) => (documents.byCycle[index] ?? 0) > 0).length;
  const known = figures.internal.rows.filter(({ average }) => average.value !== null).sort((a, b) => (a.average.value ?? 0) - (b.average.value ?? 0));
  const [lowest] = known;
  const living = draws.filter(({ state }) => state === "drawn");
  const random = living.filter(({ purpose }) => purpose === "random").length;
  const open = actions.states.open + actions.states["in-progress"];
  return [
    `${countOf(documents.total, "document")} ${documents.total === 1 ? "was" : "were"} audited in ${countOf(held, "cycle")} of ${programme.name}.`.replace(/^./, (letter) => letter.toUpperCase()),
    ...(living.length === 0 ? [] : [`They come from ${countOf(living.length, "draw")}, ${random === living.length ? (random === 1 ? "made at random" : "all of them at random") : `${countInWords(random)} of them at random`}. ${proofWords(content)}`]),
    moderation.moderated === 0 ? "No document was rated a second time." : `A moderator rated ${percentInWords((100 * moderation.moderated) / Math.max(1, moderation.audited))} of them again${external === null ? "" : ", and outside auditors rated some of them too"}.`,
    ...(lowest === undefined || known.length < 2 ? [] : [`The lowest average is that of ${lowest.name}: ${meanInWords(lowest.average)}.`]),
    ...(actions.recommendations.length === 0 ? [] : [`Of ${countOf(actions.recommendations.length, "recommendation")} in this time, ${countInWords(actions.states.done)} ${actions.states.done === 1 ? "is" : "are"} done and ${countInWords(open)} ${open === 1 ? "is" : "are"} still open.`]),
  ];
}

/** Whether the proofs of the draws that count hold. */
export function proofWords({ draws }: Pick<InspectionPackContent, "draws">): string {
  const living = draws.filter(({ state }) => state === "drawn");
  const broken = living.filter(({ changes }) => changes.length > 0);
  const missing = living.filter(({ proof }) => proof === null);
  return [
    ...(broken.length > 0 ? [`The proof of ${listInWords(broken.map(drawName))} does not hold.`] : []),
    ...(missing.length > 0 ? [`No proof is kept of ${listInWords(missing.map(drawName))}.`] : []),
    ...(broken.length + missing.length === 0 ? [living.length === 1 ? "Its proof holds." : "All their proofs hold."] : living.length > broken.length + missing.length ? ["The other proofs hold."] : []),
  ].join(" ");
}

export function methodWords({ figures, method }: InspectionPackContent): string[] {
  const shares = [...new Set(method.rules.map(({ share }) => share))];
  return [
    `The programme runs from cycle to cycle: documents are drawn, audited with a tool that does not change, and a part of them is rated again by a moderator who does not see the first rating.`,
    ...(method.rules.length === 0 ? [] : [`It has rules for ${countOf(method.rules.length, "kind")} of document. ${shares.length === 1 ? `Of each, ${percentInWords(shares[0] ?? 0)} is rated twice.` : `Of each, ${percentInWords(Math.min(...shares))} to ${percentInWords(Math.max(...shares))} is rated twice.`}`]),
    ...(figures.raters.auditors > 0 ? [`${capital(countOf(figures.raters.auditors, "auditor"))}${figures.raters.moderators > 0 ? ` and ${countOf(figures.raters.moderators, "moderator")}` : ""} took part.`] : []),
    "Scores are out of 20 in this pack, whatever a tool’s own score is out of, so that kinds of document can be set side by side.",
  ];
}

export function trainingWords({ method: { calibration } }: InspectionPackContent): string[] {
  const documents = calibration.reduce((sum, row) => sum + row.documents, 0);
  const handedIn = calibration.reduce((sum, row) => sum + row.handedIn, 0);
  return [calibration.length === 0 ? "No calibration set was drawn: auditors did not all rate the same documents to compare themselves." : `Auditors rated ${countOf(documents, "document")} in common to see where they differ; ${countOf(handedIn, "such rating")} ${handedIn === 1 ? "was" : "were"} handed in.`];
}

export function samplesWords(content: InspectionPackContent): string[] {
  const { draws } = content;
  if (draws.length === 0) return ["No draw is kept here, so how the documents were picked cannot be shown."];
  const left = draws.flatMap((draw) => draw.left);
  const withdrawn = draws.filter(({ state }) => state === "withdrawn").length;
  const others = draws.filter(({ state, purpose }) => state === "drawn" && (purpose === "risk" || purpose === "chosen"));
  return [
    `${capital(countOf(draws.length - withdrawn, "draw"))} ${draws.length - withdrawn === 1 ? "was made. It is shown below with its rule" : "were made. Each is shown below with its rule"}. ${proofWords(content)}`,
    ...(others.length > 0 ? [`${listInWords(others.map(drawName))} ${others.length === 1 ? "was" : "were"} not drawn at random, so ${others.length === 1 ? "its" : "their"} documents do not stand for all.`] : []),
    ...(left.length > 0 ? [`${capital(countOf(left.length, "document"))} left ${left.length === 1 ? "its sample, for the reason that is given" : "their sample, each for the reason that is given"}.`] : ["No document left its sample."]),
    ...(withdrawn > 0 ? [`${capital(countOf(withdrawn, "draw"))} ${withdrawn === 1 ? "was" : "were"} withdrawn; ${withdrawn === 1 ? "it is" : "they are"} listed with the reason.`] : []),
  ];
}
