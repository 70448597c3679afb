import { Problem } from "../../platform/problem.ts";
import type { Block } from "./extracted.ts";

/** Words that stand in every plan and together hardly anywhere else. */
const words: readonly RegExp[] = [
  /\behc(?:p|\s+plan)?\b|\beducation,?\s+health\s+(?:and|&)\s+care\b/i, /\bspecial educational (?:needs?|provision)\b|\bsend?\b/i, /\boutcomes?\b/i, /\bprovision\b/i, /\baspirations?\b/i,
  /\bsection\s+[a-k]\b/i, /\bhealth needs?\b|\bsocial care\b/i, /\bpersonal budget\b/i, /\bannual review\b/i, /\bpupil\b|\bchild\b|\byoung person\b|\bstudent\b/i,
];

/** Whether a text speaks of what plans speak of. A short text is given the benefit of the doubt. */
export function hasPlanWords(blocks: readonly Block[]): boolean {
  const text = blocks.map((block) => block.text).join("\n");
  if (text.split(/\s+/).length < 150) return true;
  return words.filter((word) => word.test(text)).length >= 4;
}

/** For who reads on: a document in which no section was found, and which does not speak as plans do. */
export const notAPlan = () => new Problem("plan-not-plan", "This does not look like an education, health and care plan: none of its sections could be found.", { cure: "Check that you chose the plan and not a report or a letter." });
