import type { Design } from "./design.ts";
import type { Estimates } from "./estimate-measures.ts";
import type { Subsets } from "./find-subsets.ts";
import type { IndexedAnswers } from "./indexed-answers.ts";
import type { Layout } from "./layout.ts";
import type { KeptAnswers } from "./set-aside-extremes.ts";

/** All that an estimation leaves behind; `z` is the normal quantile of the intervals. */
export type ModelParts = { answers: IndexedAnswers; left: KeptAnswers; design: Design; subsets: Subsets; layout: Layout; estimates: Estimates; z: number };
