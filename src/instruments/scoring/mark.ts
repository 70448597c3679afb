import { isNotApplicable } from "../answers/not-applicable-words.ts";
import type { CompiledCriterion } from "./compile-instrument.ts";

/** One criterion's answer as scoring sees it. */
export type Mark = {
  criterion: CompiledCriterion;
  state: "answered" | "unanswered" | "not-applicable";
  /** What was answered: options' values, the number or the text; nothing where it was not answered or not asked. */
  values: readonly string[];
  answer: string | string[];
  /** null: not in the score, and `why` says why. */
  points: number | null;
  why: string;
};

export type Answer = string | readonly string[] | undefined;

const blank = (answer: Answer): answer is undefined | "" => answer === undefined || (typeof answer === "string" && answer.trim() === "");

/** How many spellings of answers are kept for a criterion. */
const MOST_KEPT = 50;

/** Reads the answer to one criterion. `asked` is undefined where a condition could not be told; then the answer decides. */
export function mark(criterion: CompiledCriterion, answer: Answer, asked: boolean | undefined): Mark {
  if (asked === false) return { criterion, state: "not-applicable", values: [], answer: "", points: null, why: `not asked: only where ${whenInWords(criterion)}` };
  if (blank(answer)) {
    const doubt = asked === undefined ? `; asked only where ${whenInWords(criterion)}, which is not known` : "";
    return { criterion, state: "unanswered", values: [], answer: "", points: null, why: `not answered${doubt}` };
  }
  const { scale } = criterion;
  if (scale.type === "text") {
    const text = String(answer);
    return { criterion, state: "answered", values: [text], answer: text, points: null, why: "words, which do not score" };
  }
  if (scale.type === "number") return numberMark(criterion, scale, String(answer).trim());
  if (typeof answer !== "string") return optionsMark(criterion, answer.filter((each) => each.trim() !== ""));
  // The same few answers come again and again, and a mark never changes.
  const known = criterion.marks.get(answer);
  if (known !== undefined) return known;
  const made = optionsMark(criterion, [answer]);
  if (criterion.marks.size < MOST_KEPT) criterion.marks.set(answer, made);
  return made;
}

function numberMark(criterion: CompiledCriterion, scale: { from: number; to: number }, text: string): Mark {
  const number = Number(text);
  if (isNotApplicable(text)) return { criterion, state: "not-applicable", values: ["N/A"], answer: "N/A", points: null, why: "answered N/A" };
  if (!(number >= scale.from && number <= scale.to)) return unreadable(criterion, text);
  return { criterion, state: "answered", values: [text], answer: text, points: number, why: "" };
}

function optionsMark(criterion: CompiledCriterion, given: readonly string[]): Mark {
  const options = given.flatMap((each) => criterion.optionOf(each) ?? []);
  if (options.length < given.length) return unreadable(criterion, given.join(" | "));
  const values = options.map((option) => option.value);
  const answer = criterion.scale.type === "ticks" ? values : (values[0] ?? "");
  if (criterion.most === null) return { criterion, state: "answered", values, answer, points: null, why: "a question that does not score" };
  const scored = options.filter((option) => option.points !== null);
  if (options.length > 0 && scored.length === 0) return { criterion, state: "not-applicable", values, answer, points: null, why: `answered ${values.join(", ")}` };
  return { criterion, state: "answered", values, answer, points: scored.reduce((sum, option) => sum + (option.points ?? 0), 0), why: "" };
}

const unreadable = (criterion: CompiledCriterion, text: string): Mark =>
  ({ criterion, state: "unanswered", values: [], answer: "", points: null, why: `not answered: “${text.slice(0, 40)}” is not on its scale` });

const whenInWords = (criterion: CompiledCriterion) => criterion.when.map((when) => when.words).join(" and ");
