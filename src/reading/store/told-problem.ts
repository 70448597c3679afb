import type { Problem } from "../../platform/problem.ts";

/** A problem as it is kept: a stable code, what is wrong and what to do. */
export type ToldProblem = { code: string; words: string; cure: string };

export const toldProblem = ({ code, message, cure }: Problem): ToldProblem => ({ code, words: message, cure });

/** What people are told of a fault of the program itself. */
export const unexpected: ToldProblem = {
  code: "reading-fault", words: "The program could not read this document, through a fault of its own.", cure: "Read it again. If it happens again, tell whoever runs this service.",
};
