import { countWords } from "../parts/count-words.ts";
import type { Feedback } from "./feedback-of.ts";

/** The words around the points, the same on the page and in Word. */
export const feedbackWords = (feedback: Feedback) => ({
  title: (name: string): string => `Feedback on the plan of ${name}`,
  opening: feedback.mend.length === 0
    ? "This is what the reading program noticed before it goes out."
    : `This is what the reading program noticed: first what is good already, then ${countWords(feedback.mend.length, "thing")} to mend before it goes out, what matters most first.`,
  goodTitle: "Good already",
  mendTitle: "To mend before it goes out",
  nothing: "Nothing was seen. The program knows only some faults: read the plan once more with the family’s eyes.",
  others: feedback.others.length === 0 ? "" : `When these are done, look also at: ${feedback.others.map((title) => title.toLowerCase().replace(/\b(?:nhs|asd|asc|k|c|d|f)\b/g, (word) => word.toUpperCase())).join("; ")}.`,
  closing: (version: string, date: string): string =>
    `Read by the reading program, version ${version}, on ${date}. It compares words with rules and can be wrong; you know the child. Where you think it is wrong, leave the plan as it is and say so.`,
});
