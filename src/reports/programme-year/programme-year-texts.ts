import type { WrittenSlot } from "../kinds/slot-text.ts";
import type { ProgrammeYearContent } from "./content.ts";
import { changesWords, contextWords, findingsWords, internalWords, methodWords, newAgainstAmendedWords, sectionsWords } from "./words/internal-words.ts";
import { certaintyWords, comparisonWords, externalWords, moderatedWords, moderationWords, nextStepsWords, reflectedWords, themesWords } from "./words/other-words.ts";

const findings = (kind: string) => ({ figures }: ProgrammeYearContent) => figures.findings.filter((each) => each.kind === kind).flatMap((each) => findingsWords(each.findings));

/** Every text of the report, by its id: each can be changed by a person before publishing. */
export const programmeTexts = {
  "context-words": { heading: "What was audited", words: contextWords, hint: "Say why the programme was set up and what was agreed." },
  "method-words": { heading: "How documents were picked and scored", words: methodWords },
  "internal-words": { heading: "Internal audits", words: internalWords },
  "external-words": { heading: "Outside audits", words: externalWords, hint: "Say who audited from outside, and with which method." },
  "comparison-words": { heading: "Internal and outside audits compared", words: comparisonWords },
  "new-words": { heading: "New plans", words: ({ figures }) => sectionsWords(figures.sectionsNew) },
  "new-findings-words": { heading: "New plans", name: "Strengths and areas for improvement of new plans", words: findings("new-plan"), hint: "Add what auditors wrote in their own words. Never name a child." },
  "amended-words": { heading: "Annual reviews and amended plans", words: ({ figures }) => [...newAgainstAmendedWords({ figures }), ...sectionsWords(figures.sectionsAmended)] },
  "amended-findings-words": { heading: "Annual reviews and amended plans", name: "Strengths and areas for improvement of amended plans", words: findings("amended-plan") },
  "review-words": { heading: "Annual reviews and amended plans", name: "What annual reviews need", words: ({ figures }) => changesWords(figures.internal.rows.filter((row) => row.id === "annual-review")), hint: "Say what annual reviews need next." },
  "moderation-words": { heading: "Moderation", words: moderationWords },
  "moderated-words": { heading: "Moderation", name: "Moderators and auditors by kind of document", words: moderatedWords },
  "advice-words": { heading: "Advice and views", words: () => ["Each bar shows how often a question was answered in each way; the numbers are of documents."], hint: "Say what stands out, and what auditors wrote." },
  "reflected-words": { heading: "Is advice carried into plans?", words: reflectedWords },
  "themes-words": { heading: "What auditors wrote, by theme", words: themesWords, hint: "Quote comments that could be of any child." },
  "certainty-words": { heading: "How sure these numbers are", words: certaintyWords },
  "impact-words": { heading: "Impact", words: () => [], hint: "What has changed because of the programme? Say what shows it." },
  "next-steps-words": { heading: "Next steps", words: nextStepsWords },
} as const satisfies Readonly<Record<string, WrittenSlot<ProgrammeYearContent>>>;

export type ProgrammeTextId = keyof typeof programmeTexts;

export const isProgrammeText = (id: string): id is ProgrammeTextId => Object.hasOwn(programmeTexts, id);
