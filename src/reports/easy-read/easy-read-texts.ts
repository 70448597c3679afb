import { monthInWords } from "../../platform/index.ts";
import type { FamiliesContent } from "../families-summary/content.ts";
import { pictogramNames } from "../../ui/index.ts";
import type { WrittenSlot } from "../kinds/slot-text.ts";
import { foundIdeas } from "./found-ideas.ts";

const named = Object.keys(pictogramNames).filter((id) => !id.endsWith("-of-10")).join(", ");
const hint = `Each paragraph is one idea, in one or two short sentences. Begin it with the name of its picture, like [phone]. There are: ${named}, and 0-of-10 to 10-of-10.`;

const count = (number: number): string => number.toLocaleString("en-GB");

export const aboutIdeas = ({ authorityName }: Pick<FamiliesContent, "authorityName">): string[] => [
  `[book] This page is from ${authorityName}. It is about EHC plans.`,
  "[plan] An EHC plan says what help you must get.",
  "[magnifier] We check plans. We want to know if they are good.",
];

export function didIdeas({ figures: { checked }, from, to }: Pick<FamiliesContent, "figures" | "from" | "to">): string[] {
  if (checked.plans === 0) return ["[question] We did not check any plans in this time."];
  return [
    `[magnifier] We checked ${count(checked.plans)} ${checked.plans === 1 ? "plan" : "plans"}.`,
    `[calendar] We did this from ${monthInWords(from)} to ${monthInWords(to)}.`,
    `[people] ${count(checked.auditors)} ${checked.auditors === 1 ? "person" : "people"} read the plans.`,
    ...(checked.byChance > 0 ? [`[dice] We picked ${checked.notKept > 0 ? count(checked.byChance) : "all"} of them by chance, like throwing a dice.`] : []),
    "[lock] We do not tell anyone whose plans they were.",
  ];
}

export const changedIdeas = ({ figures: { changed } }: Pick<FamiliesContent, "figures">): string[] =>
  (changed.length === 0 ? [] : [`[steps] We have already changed ${count(changed.length)} ${changed.length === 1 ? "thing" : "things"}.`]);

export const nextIdeas = ({ recommendations }: Pick<FamiliesContent, "recommendations">): string[] => (recommendations.length > 0 ? [] : ["[to-do] We will tell you what we do next."]);

/** Children and Families Act 2014, sections 32 and 51 to 57. */
export const rightsIdeas = (): string[] => [
  "[question] Do you want to know if your plan is good? Ask us.",
  "[people] You can get free help from SENDIASS. They are not the council.",
  "[talking] You may not agree with your plan. Someone can help us to agree.",
  "[letter] You can also ask a court to decide.",
  "[warning] If we did something wrong, you can complain.",
];

export const wordIdeas = (): string[] => [
  "[plan] EHC means education, health and care.",
  "[people] SENDIASS is a team who tell you about your rights. You say: send-ee-ass.",
  "[talking] Mediation is when someone from outside helps us to agree.",
  "[letter] The SEND Tribunal is a court about EHC plans.",
];

/** Every set of ideas of the easy-read page, by its id. */
export const easyReadTexts = {
  "about-ideas": { heading: "What this page is about", hint, words: aboutIdeas },
  "did-ideas": { heading: "What we did", hint, words: didIdeas },
  "found-ideas": { heading: "What we found", hint, words: foundIdeas },
  "changed-ideas": { heading: "What we do", name: "What we have changed", hint, words: changedIdeas },
  "next-ideas": { heading: "What we do", name: "What we will do", hint, words: nextIdeas },
  "contact-ideas": { heading: "How to get help", name: "How to reach you", hint: `Give a phone number, an email address and a place to come to. ${hint}`, words: () => [] },
  "rights-ideas": { heading: "How to get help", hint, words: rightsIdeas },
  "word-ideas": { heading: "What words mean", hint, words: wordIdeas },
} as const satisfies Readonly<Record<string, WrittenSlot<FamiliesContent>>>;
