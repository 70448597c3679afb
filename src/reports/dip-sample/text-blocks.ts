import type { DipSampleContent } from "./content.ts";
import { certaintyWords } from "./words/certainty-words.ts";
import { conclusionWords } from "./words/conclusion-words.ts";
import { contextWords, importanceWords } from "./words/context-words.ts";
import { methodWords } from "./words/method-words.ts";
import { overallWords, runWords } from "./words/overall-words.ts";
import { carriedWords, recommendationWords } from "./words/recommendation-words.ts";
import { improvedWords, keyAreaWords, otherWords, sectionRuleWords, variableWords } from "./words/section-words.ts";
import { teamWords } from "./words/team-words.ts";

export type TextBlock = {
  /** The heading under which it stands. */
  heading: string;
  /** What it is called where it is edited; the heading where absent. */
  name?: string;
  /** What the program writes; nothing where only people can know. */
  words: (content: DipSampleContent) => string[];
  /** Said to whoever edits it. */
  hint?: string;
};

/** Every text of the report, by its id: each can be changed by a person before publishing. */
export const textBlocks = {
  "context-words": { heading: "Context", words: contextWords, hint: "Say what was agreed, and who is responsible for dip-sampling." },
  "importance-words": { heading: "Why this matters", words: importanceWords },
  "method-words": { heading: "How plans were sampled and audited", words: methodWords, hint: "Say how plans were picked, and what has changed since the last report." },
  "overall-words": { heading: "Overall compliance", words: overallWords },
  "run-words": { heading: "Overall compliance", name: "What the run chart says", words: runWords },
  "team-words": { heading: "Compliance by team", words: teamWords },
  "section-rule-words": { heading: "Sections of the plan", name: "How sections are ranked", words: sectionRuleWords },
  "improved-words": { heading: "Most improved", words: improvedWords },
  "variable-words": { heading: "Most variable", words: variableWords },
  "key-area-words": { heading: "Key areas for development", words: keyAreaWords },
  "other-words": { heading: "Other findings", words: otherWords },
  "certainty-words": { heading: "How sure these numbers are", words: certaintyWords },
  "feedback-words": { heading: "Feedback on the report before", words: () => [], hint: "Where was the last report presented, what did people say, and what came of it?" },
  "conclusion-words": { heading: "Conclusion", words: conclusionWords },
  "recommendation-words": { heading: "Recommendations from this report", name: "Words above the recommendations", words: recommendationWords },
  "carried-words": { heading: "Recommendations carried forward", name: "Words above those carried forward", words: carriedWords },
} as const satisfies Record<string, TextBlock>;

export type TextBlockId = keyof typeof textBlocks;

export function isTextBlockId(text: string): text is TextBlockId {
  return Object.hasOwn(textBlocks, text);
}

export function textBlockName(id: TextBlockId): string {
  const block: TextBlock = textBlocks[id];
  return block.name ?? block.heading;
}
