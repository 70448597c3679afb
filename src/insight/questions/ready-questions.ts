import { aboutContent } from "./about-content.ts";
import { aboutGrades } from "./about-grades.ts";
import { aboutTheProcess } from "./about-the-process.ts";
import type { ReadyQuestion } from "./ready-question.ts";

/**
 * The questions that a parent carer forum found unanswered after an audit of 1,797 plans ("Our response to the audit of education, health and care plans",
 * February 2021), each as views that anybody can open and change.
 */
export const readyQuestions: readonly { title: string; questions: readonly ReadyQuestion[] }[] = [
  { title: "What stands in the plans", questions: aboutContent },
  { title: "How good the plans are", questions: aboutGrades },
  { title: "How the plans came about", questions: aboutTheProcess },
];
