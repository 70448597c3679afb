import type { Instrument } from "../instrument.ts";
import { conditionInWords } from "./condition-in-words.ts";

export type GradeInWords = { label: string; reached: string; meaning: string; colour: NonNullable<Instrument["grades"]>["list"][number]["colour"] };

/** The grades, best first, each with what reaches it. */
export function gradesInWords(instrument: Instrument): GradeInWords[] {
  return (instrument.grades?.list ?? []).map((grade) => {
    const parts = [
      ...(grade.from !== undefined && grade.from > 0 ? [`${grade.from}% or more`] : []),
      ...(grade.when === undefined ? [] : [conditionInWords(grade.when, instrument)]),
    ];
    return { label: grade.label, reached: parts.length === 0 ? "everything else" : parts.join(", and "), meaning: grade.meaning ?? "", colour: grade.colour };
  });
}

/** The limits, one sentence each. */
export function limitsInWords(instrument: Instrument): string[] {
  return (instrument.grades?.limits ?? []).map((limit) => {
    const grade = instrument.grades?.list.find((each) => each.id === limit.atMost)?.label ?? limit.atMost;
    return `No better than ${grade} when ${limit.because}.`;
  });
}
