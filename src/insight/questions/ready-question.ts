import type { Question } from "../facts/catalogue/question.ts";

/** One way to look at a ready question. `tool`: only where the council has ratings by it. */
export type ReadyView = { words: string; question: Question; tool?: string };

/** A question that families, inspectors and board members ask, with the views that answer it. The first view's whole is its short answer, where it has one figure. */
export type ReadyQuestion = {
  id: string;
  ask: string;
  /** Why it is asked, or what to mind. */
  why: string;
  source: "audits" | "reading program" | "register";
  /** What the short answer counts: "of outcomes are SMART". Absent where the first view has no single figure. */
  short?: string;
  views: readonly ReadyView[];
};
