import { createHash } from "node:crypto";
import { Problem } from "../platform/problem.ts";
import type { ImportCheck, ImportFault, ImportQuestion } from "./import-check.ts";

/** So many faults are kept; more are counted only. */
const MOST_FAULTS = 100_000;
const MOST_QUESTIONS = 20_000;

export type CollectedCheck = ImportCheck & {
  faults: ImportFault[];
  faultTotal: number;
  questions: ImportQuestion[];
  questionTotal: number;
  unanswered: number;
  used: Record<string, string>;
};

/** Gathers what a kind reports. `headings`: the person's word for each field. `beat` is called with the rows done. */
export function collectCheck(with_: {
  authorityId: string;
  headings: () => Readonly<Record<string, string>>;
  answers: Readonly<Record<string, string>>;
  beat: (rowsDone: number) => Promise<void>;
  signal: AbortSignal;
}): CollectedCheck {
  const asked = new Set<string>();
  const collected: CollectedCheck = {
    faults: [],
    faultTotal: 0,
    questions: [],
    questionTotal: 0,
    unanswered: 0,
    used: {},
    signal: with_.signal,
    faultCount: () => collected.faultTotal,
    fault(row, field, what, cure) {
      collected.faultTotal += 1;
      if (collected.faults.length >= MOST_FAULTS) return;
      const place = row === null ? null : ((field === null ? undefined : row.places?.[field]) ?? row.place);
      collected.faults.push({ place, column: field === null ? null : (with_.headings()[field] ?? field), what, cure });
    },
    ask(row, key, text, choices) {
      const id = createHash("sha256").update(`${with_.authorityId} ${key}`).digest("hex").slice(0, 24);
      const given = with_.answers[id];
      const answer = choices.some((choice) => choice.value === given) ? given : undefined;
      if (asked.has(id)) return answer;
      asked.add(id);
      collected.questionTotal += 1;
      if (answer === undefined) collected.unanswered += 1;
      else collected.used[id] = answer;
      if (collected.questions.length < MOST_QUESTIONS) collected.questions.push({ id, place: row.place, text, choices });
      return answer;
    },
    async progress(rowsDone) {
      if (with_.signal.aborted) throw new Problem("import-cancelled", "The import was cancelled. Nothing was changed.", { status: 409 });
      await with_.beat(rowsDone);
    },
  };
  return collected;
}
