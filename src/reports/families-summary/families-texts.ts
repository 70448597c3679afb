import type { WrittenSlot } from "../kinds/slot-text.ts";
import type { FamiliesContent } from "./content.ts";
import { checkedWords, sureWords } from "./words/checked-words.ts";
import { goalsWords, helpWords, reportsWords, viewsWords } from "./words/content-words.ts";
import { adviceWords, changedWords, limitsWords, nextWords, planWords, rightsWords, shortWords } from "./words/other-words.ts";
import { goodWords, gradeWords, weakWords } from "./words/parts-words.ts";
import { behindWords, toldWords, yourPartWords } from "./words/process-words.ts";
import { reviewWords, timeWords } from "./words/time-words.ts";

const plain = "Write for families: short sentences, “you” and “we”, no special terms.";

/** Every text of the families' summary, by its id. */
export const familiesTexts = {
  "short-words": { heading: "In short", hint: plain, words: shortWords },
  "plan-words": { heading: "In short", name: "What an EHC plan is", hint: plain, words: planWords },
  "checked-words": { heading: "What we checked", hint: plain, words: checkedWords },
  "notice-words": { heading: "What we checked", name: "If families were told, and how they could say no", hint: `Say if you told families that their plan may be checked, and how they could opt out. ${plain}`, words: () => [] },
  "sure-words": { heading: "How sure we are", hint: plain, words: sureWords },
  "grade-words": { heading: "What was good", name: "Grades", hint: plain, words: gradeWords },
  "good-words": { heading: "What was good", hint: plain, words: goodWords },
  "weak-words": { heading: "What was not good enough", hint: plain, words: weakWords },
  "help-words": { heading: "Can you check if help is given?", hint: plain, words: helpWords },
  "goals-words": { heading: "Are goals clear?", hint: plain, words: goalsWords },
  "views-words": { heading: "Your views and your part", name: "Views in the plan", hint: plain, words: viewsWords },
  "part-words": { heading: "Your views and your part", name: "Your part in writing", hint: plain, words: yourPartWords },
  "told-words": { heading: "Your views and your part", name: "Keeping you informed, and the place you wanted", hint: plain, words: toldWords },
  "reports-words": { heading: "How plans came about", name: "Reports", hint: plain, words: reportsWords },
  "behind-words": { heading: "How plans came about", hint: plain, words: behindWords },
  "time-words": { heading: "Were plans on time?", hint: plain, words: timeWords },
  "review-words": { heading: "Were plans on time?", name: "Yearly reviews", hint: plain, words: reviewWords },
  "changed-words": { heading: "What we have changed", hint: plain, words: changedWords },
  "next-words": { heading: "What we will do next", hint: plain, words: nextWords },
  "contact-words": { heading: "How to ask, complain or get help", name: "How to reach you", hint: `Give a name of a team, a phone number, an email address and an address for letters. ${plain}`, words: () => [] },
  "advice-words": { heading: "How to ask, complain or get help", name: "Free advice", hint: `Add the name, phone number and web address of your area’s service. ${plain}`, words: adviceWords },
  "rights-words": { heading: "How to ask, complain or get help", name: "If you do not agree", hint: `Add who gives mediation in your area. ${plain}`, words: rightsWords },
  "limits-words": { heading: "What this page does not tell you", hint: plain, words: limitsWords },
} as const satisfies Readonly<Record<string, WrittenSlot<FamiliesContent>>>;

export type FamiliesTextId = keyof typeof familiesTexts;
