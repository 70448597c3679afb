import type { WrittenSlot } from "../kinds/slot-text.ts";
import { findingsWords, internalWords, sectionsWords } from "../programme-year/words/internal-words.ts";
import type { InspectionPackContent } from "./content.ts";
import { accessWords, actionsWords, limitsWords, programWords, timelinessWords } from "./words/closing-words.ts";
import { moderationWords, outsideWords } from "./words/judging-words.ts";
import { methodWords, samplesWords, summaryWords, trainingWords } from "./words/opening-words.ts";

const findings = (kind: string) => ({ figures }: InspectionPackContent) => figures.findings.filter((each) => each.kind === kind).flatMap((each) => findingsWords(each.findings));

/** Every text of the pack, by its id: each can be changed by a person before publishing. */
export const inspectionPackTexts = {
  "summary-words": { heading: "In brief", words: summaryWords },
  "method-words": { heading: "Method", words: methodWords, hint: "Say why the programme was set up, and who agreed to it." },
  "training-words": { heading: "Method", name: "Training and calibration", words: trainingWords, hint: "Say what training auditors had, and when." },
  "samples-words": { heading: "Samples and their proofs", words: samplesWords },
  "results-words": { heading: "Results", words: ({ figures }) => internalWords({ figures }) },
  "new-words": { heading: "Results", name: "Sections of new plans", words: ({ figures }) => sectionsWords(figures.sectionsNew) },
  "new-findings-words": { heading: "Results", name: "Strengths and weaknesses of new plans", words: findings("new-plan") },
  "amended-words": { heading: "Results", name: "Sections of amended plans", words: ({ figures }) => sectionsWords(figures.sectionsAmended) },
  "amended-findings-words": { heading: "Results", name: "Strengths and weaknesses of amended plans", words: findings("amended-plan") },
  "moderation-words": { heading: "Moderation", words: moderationWords },
  "outside-words": { heading: "Outside audits", words: outsideWords, hint: "Say who audited from outside, and how they were chosen." },
  "actions-words": { heading: "Actions", words: actionsWords },
  "impact-words": { heading: "Actions", name: "What has changed because of the programme", words: () => [], hint: "What has changed for children and families? Say what shows it." },
  "program-words": { heading: "The reading program", words: programWords },
  "timeliness-words": { heading: "Timeliness in brief", words: timelinessWords },
  "access-words": { heading: "Who had access", words: accessWords, hint: "Say how accounts are given and taken away." },
  "limits-words": { heading: "What is not known", words: limitsWords, hint: "Say what an inspector should know that the figures do not show." },
} as const satisfies Readonly<Record<string, WrittenSlot<InspectionPackContent>>>;
