export { readingPage } from "./reading-page.ts";
export type { ReadingToShow } from "./reading-to-show.ts";
export { feedbackPage } from "./feedback-page.ts";
export { feedbackDocx } from "./feedback-docx.ts";
export type { FeedbackToShow } from "./feedback-to-show.ts";
export { findingFamilies, findingWords, gravities, wordsOfFinding, type FindingFamily, type FindingWords, type Gravity } from "./finding-words.ts";
