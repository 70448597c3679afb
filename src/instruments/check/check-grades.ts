import type { Instrument } from "../instrument.ts";
import type { TellFault } from "./check-instrument.ts";

/** Every grade can be reached, every result gets one, and limits lower grades that exist. */
export function checkGrades({ grades, score }: Instrument, tell: TellFault): void {
  if (grades === undefined) return;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, grade] of grades.list.entries()) {
    const path = ["grades", "list", index];
    const isLast = index === grades.list.length - 1;
    if (isLast && (grade.when !== undefined || (grade.from ?? 0) > 0)) tell(path, "the last grade has a condition, so some results would get no grade.", "Take “from” and “when” out of the last grade.");
    if (!isLast && grade.from === undefined && grade.when === undefined) tell(path, "every result reaches this grade, so those after it are never given.", "Give it “from” or “when”, or put it last.");
    if (grade.from === undefined) continue;
    if (score.rollup === "tally") tell([...path, "from"], "a tally has no percentage to compare.", "Use “when” with counts, for example: counts.Inadequate == 0");
    if (grade.from < 0 || grade.from > 100) tell([...path, "from"], "a percentage is from 0 to 100.", "Write the least percentage that reaches the grade.");
    if (grade.from >= least && grade.when === undefined) tell([...path, "from"], `thresholds must fall from grade to grade, and ${grade.from} is not below ${least}.`, "Put the best grade first, each next one with a lower “from”.");
    if (grade.when === undefined) least = Math.min(least, grade.from);
  }
  for (const [index, limit] of grades.limits.entries()) {
    const place = grades.list.findIndex((grade) => grade.id === limit.atMost);
    if (place === -1) tell(["grades", "limits", index, "atMost"], `there is no grade “${limit.atMost}”.`, `The grades are: ${grades.list.map((grade) => grade.id).join(", ")}.`);
    if (place === 0) tell(["grades", "limits", index, "atMost"], "a limit at the best grade limits nothing.", "Name a lower grade.");
  }
}
