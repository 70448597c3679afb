import { dimensionOf } from "../catalogue/dimensions.ts";
import { ratingLevels, readingLevels, type Level } from "../catalogue/levels.ts";
import { measureOf, ofPairs, ofRecorded } from "../catalogue/measures.ts";
import type { Question } from "../catalogue/question.ts";
import type { Cell } from "../estimate/cell.ts";

type Told = { question: Question; level: Level; all: Cell; cells: readonly Cell[] };

/** What a reader must know about how the figures were made, a sentence or two each. */
export function notesOf({ question, level, all, cells }: Told): string[] {
  const measure = measureOf(question.measure);
  const notes = [`${measure.words}: ${measure.means}.`];
  const isRated = ratingLevels.includes(level);
  if (isRated && !ofPairs.includes(question.measure) && !question.by.includes("role") && question.where.role === undefined) notes.push("Only auditors’ first ratings that were handed in count. Choose a role to see moderators, outside auditors or the reading program.");
  if (isRated && question.sample === "random" && !question.by.includes("purpose")) notes.push("Only random samples count, because they alone stand for all documents. Ratings whose draw is not recorded here are taken as picked by chance.");
  if (isRated && question.sample !== "random" && question.sample !== "all") notes.push("These documents were not drawn to stand for all. The figures speak for themselves alone.");
  if (readingLevels.includes(level)) notes.push("These figures come from the reading program, which read each plan’s newest document. No auditor made them, and the program can be wrong.");
  if (ofRecorded.includes(question.measure)) notes.push("Plans whose record does not say are left out. They may differ from the others: where much is not recorded, take the figure with care.");
  else if (level === "plan") notes.push(`Every plan in the register counts, so no sample comes into it.${measure.kind === "count" ? "" : " The interval says how far chance alone could move such a figure."}`);
  if (question.average === "teams" && measure.kind !== "count") notes.push("Each team counts the same, however many documents it had. Documents of no team are left out.");
  else if (ofPairs.includes(question.measure)) notes.push("Which audits are rated twice is a choice of each programme, so these figures speak for those alone. Set raters against each other, with kappa and the mean difference, under Moderation.");
  else if (isRated && all.tools.length > 0 && measure.kind !== "count") notes.push("Where every document came from a draw that is recorded here, each counts by how many documents it stands for, and intervals are narrower the more of the frame was rated.");
  if (measure.kind !== "count") notes.push(`Intervals hold the true figure in 95 of 100 such samples. Many answers of one document count as one document. ${question.least > 1 ? `With fewer than ${question.least} documents a figure says too little and is not shown.` : ""}`.trim());
  if ([all, ...cells].some((cell) => cell.state === "several-tools")) notes.push("Audit tools with different scales are never added up or set side by side. Choose a scale or a tool, or divide by audit tool.");
  else if (question.mixed && all.tools.length > 1) notes.push("Tools with different scales were added up as per cent, because you asked for it. They ask different questions: compare with care.");
  else if (all.tools.length > 1 && measure.kind !== "count" && !question.by.includes("instrument")) notes.push(`The figures add up ${all.tools.length} audit tools ${ofPairs.includes(question.measure) ? "that" : "that have the same scale but"} ask different questions.`);
  const several = question.by.filter((id) => dimensionOf(id).several);
  if (several.length > 0) notes.push(`One document can stand in several parts of “${several.map((id) => dimensionOf(id).words).join("”, “")}”, so the parts add up to more than the whole.`);
  return notes;
}
