import type { ProgrammeYearFigures, ScoreRow } from "../../../insight/index.ts";
import { countInWords, countOf, listInWords } from "../../dip-sample/words/phrases.ts";
import type { ProgrammeYearContent } from "../content.ts";
import { scoreInWords } from "../tables/score-cell.ts";
import { differenceSentence, meanInWords } from "./score-phrases.ts";

type Content = Pick<ProgrammeYearContent, "figures">;

const capital = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());

export function contextWords({ figures }: Content): string[] {
  const { documents, cycles, programme, raters, kinds } = figures;
  const held = cycles.filter((_, index) => (documents.byCycle[index] ?? 0) > 0);
  const open = held.filter((cycle) => cycle.state !== "closed");
  const audited = kinds.filter((kind) => documents.rows.some((row) => row.id === kind.id)).length;
  return [
    `${documents.total.toLocaleString("en-GB")} documents of ${countOf(audited, "kind")} were audited in ${countOf(held.length, "cycle")} of ${programme.name}${raters.auditors > 0 ? `, by ${countOf(raters.auditors, "auditor")}` : ""}.`,
    ...(open.length > 0 ? [`${listInWords(open.map(({ name }) => name))} ${open.length === 1 ? "is" : "are"} still going on, so ${open.length === 1 ? "its figures" : "their figures"} will change.`] : []),
  ];
}

/** How documents came to be audited: what a reader needs in order to trust the rest. */
export function methodWords({ figures }: Content): string[] {
  const { draws, cycles } = figures;
  const random = draws.filter((draw) => draw.purpose === "random");
  const others = draws.filter((draw) => draw.purpose === "risk" || draw.purpose === "chosen");
  const one = (draw: (typeof draws)[number]) => `${cycles.find((cycle) => cycle.id === draw.cycleId)?.name ?? "a cycle"} (${countOf(draw.drawn, "document")}, of ${countOf(draw.frame, "plan or review", "plans and reviews")} that could be drawn${draw.replaced > 0 ? `; ${countInWords(draw.replaced)} replaced` : ""})`;
  return [
    random.length > 0 ? `Documents were drawn at random, each draw with a seed that was kept, so that anybody can repeat it: ${listInWords(random.map(one))}.` : "How the documents were picked is not recorded here. If people chose them, the figures stand for the chosen documents and not for all.",
    ...(others.length > 0 ? [`Others were picked for a reason and not at random: ${listInWords(others.map(one))}. They are counted here with the rest.`] : []),
    "Scores are out of 20. Every question that applies counts 2 for “Yes”, 1 for “Partly” and 0 for “No”; a question that does not apply is left out. An average over the year is the plain mean of the cycles’ averages, so that a large cycle does not outweigh a small one.",
  ];
}

const named = (rows: readonly ScoreRow[]): string => listInWords(rows.map((row) => `${row.name} (${row.change === null ? "" : `${row.change.value > 0 ? "+" : "−"}${scoreInWords(Math.abs(row.change.value))}`})`));

/** What changed from the first cycle to the last, by more than chance and otherwise. Three cycles make no trend, so none is named. */
export function changesWords(rows: readonly ScoreRow[]): string[] {
  const moved = rows.filter(({ change }) => change?.withinNoise === false);
  const [up, down] = [moved.filter(({ change }) => (change?.value ?? 0) > 0), moved.filter(({ change }) => (change?.value ?? 0) < 0)];
  const still = rows.filter(({ change }) => change?.withinNoise === true);
  return [
    ...(up.length > 0 ? [`Higher in the last cycle than in the first, by more than chance explains: ${named(up)}.`] : []),
    ...(down.length > 0 ? [`Lower in the last cycle than in the first, by more than chance explains: ${named(down)}.`] : []),
    ...(still.length > 0 ? [`${up.length + down.length > 0 ? "The others differ" : "All differ"} from cycle to cycle by no more than chance could make (within noise): ${listInWords(still.map(({ name }) => name))}.`] : []),
    ...(moved.length + still.length > 1 ? [`Because ${countInWords(moved.length + still.length)} are looked at together, a change has to stand out among all of them.`] : []),
  ];
}

export function internalWords({ figures }: Content): string[] {
  const known = figures.internal.rows.filter(({ average }) => average.value !== null).sort((a, b) => (b.average.value ?? 0) - (a.average.value ?? 0));
  const [highest, lowest] = [known[0], known.at(-1)];
  if (highest === undefined || lowest === undefined) return ["No scores have come in yet."];
  return [
    known.length === 1 ? `${highest.name}: ${meanInWords(highest.average)}.` : `Highest on average is ${highest.name} with ${meanInWords(highest.average)}; lowest is ${lowest.name} with ${meanInWords(lowest.average)}.`,
    ...changesWords(known),
    ...(figures.cycles.length < 7 ? [`${capital(countOf(figures.cycles.length, "cycle is", "cycles are"))} too few to show a trend. Whether a change lasts, the next cycles will tell.`] : []),
  ];
}

export function newAgainstAmendedWords({ figures }: Content): string[] {
  const { rows, difference } = figures.newAgainstAmended;
  const [fresh, amended] = rows;
  if (fresh === undefined || amended === undefined || difference === null) return [];
  return [`New plans average ${scoreInWords(fresh.average.value, 2)} and amended plans ${scoreInWords(amended.average.value, 2)} out of 20. ${differenceSentence(difference, { higher: "in favour of new plans", lower: "in favour of amended plans" })}`];
}

export function sectionsWords(rows: readonly ScoreRow[]): string[] {
  const known = rows.filter(({ average }) => average.value !== null).sort((a, b) => (b.average.value ?? 0) - (a.average.value ?? 0));
  const [highest, lowest] = [known[0], known.at(-1)];
  if (highest === undefined || lowest === undefined || highest === lowest) return [];
  const overlap = highest.average.low !== null && lowest.average.high !== null && lowest.average.high >= highest.average.low;
  return [
    `${highest.name} is highest with ${meanInWords(highest.average)}; ${lowest.name} is lowest with ${meanInWords(lowest.average)}.${overlap ? " Their intervals overlap, so another sample might have put them in another order." : ""}`,
    ...changesWords(known),
  ];
}

type Findings = ProgrammeYearFigures["findings"][number]["findings"];

export function findingsWords({ sections, overall, tooFew }: Findings): string[] {
  if (overall === null) return [];
  const of = (which: "strengths" | "areas") => sections.flatMap((section) => section[which].map((each) => `“${each.text.trim().replace(/[.]$/, "")}” (section ${each.section}, ${Math.round(each.share)}% of ${each.documents})`));
  const [strengths, areas] = [of("strengths"), of("areas")];
  return [
    "A question is a strength where it was fully met more often than all questions together, by more than chance and the number of questions explain; an area for improvement where it was met less often. At most three of each are named in a section.",
    strengths.length > 0 ? `Strengths: ${strengths.slice(0, 4).join("; ")}${strengths.length > 4 ? "; and others in the table" : ""}.` : "No question stands out as a strength by more than chance.",
    areas.length > 0 ? `Areas for improvement: ${areas.slice(0, 4).join("; ")}${areas.length > 4 ? "; and others in the table" : ""}.` : "No question stands out as an area for improvement by more than chance.",
    ...(tooFew > 0 ? [`${capital(countOf(tooFew, "question"))} applied to fewer than ten documents and ${tooFew === 1 ? "is" : "are"} not ranked.`] : []),
  ];
}

