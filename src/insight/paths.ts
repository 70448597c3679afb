import { questionAddress } from "./facts/address/question-address.ts";
import type { Question } from "./facts/catalogue/question.ts";

const withQuestion = (path: string, question: Question | undefined, more: Readonly<Record<string, string | undefined>> = {}): string =>
  (question === undefined ? path : `${path}?${questionAddress(question, more)}`);

/** The addresses of this room. A question fits in one whole; names of people and places stand as keys. */
export const insightPaths = {
  ask: (question?: Question, more: { a?: string; b?: string } = {}) => withQuestion("/insight", question, more),
  csv: (question?: Question) => withQuestion("/insight.csv", question),
  json: (question?: Question) => withQuestion("/insight.json", question),
  /** What stands behind a figure. */
  behind: (question?: Question) => withQuestion("/insight/behind", question),
  questions: () => "/insight/questions",
};
