import type { WrittenSlot } from "../kinds/slot-text.ts";
import { themesWords } from "../quality-parts/themes-parts.ts";
import type { LearningContent } from "./content.ts";
import { auditedWords, othersWords, sectionsWords, strengthsWords, weaknessesWords } from "./words/found.ts";
import { adviceWords, differencesWords, progressTexts, readFindingsWords, shortWords } from "./words/other.ts";

/** Every text of the quarterly learning report, by its id. */
export const learningTexts = {
  "short-words": { heading: "In short", words: shortWords, hint: "Say in a few sentences what was learned and what is to be done differently." },
  "different-words": { heading: "What we do differently from now on", words: () => [], hint: "Say what writers, leads and services are asked to do, and from when. The program cannot know it." },
  "audited-words": { heading: "What was audited", words: auditedWords },
  "sections-words": { heading: "Sections of plans", words: sectionsWords },
  "strengths-words": { heading: "What plans do well", words: strengthsWords },
  "weaknesses-words": { heading: "What plans miss, and what good looks like", words: weaknessesWords },
  "read-words": { heading: "What the reading program found", words: readFindingsWords },
  "others-words": { heading: "Reviews, views and advice", words: othersWords },
  "advice-words": { heading: "What each service contributed", words: adviceWords },
  "themes-words": { heading: "What auditors wrote about", words: ({ quality }) => themesWords(quality) },
  "differences-words": { heading: "Where auditors differ", words: differencesWords, hint: "Say how and when auditors will talk about it." },
  "progress-words": { heading: "What became of earlier recommendations", words: progressTexts },
} as const satisfies Readonly<Record<string, WrittenSlot<LearningContent>>>;

export type LearningTextId = keyof typeof learningTexts;
