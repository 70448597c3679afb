export type FindingFamily = "aspirations" | "needs" | "outcomes" | "provision" | "health-and-care" | "advice" | "whole-plan";
/** How much hangs on it: a duty of the law, what makes the plan work, or care in the writing. */
export type Gravity = "law" | "substance" | "care";
export type FindingWords = { readonly title: string; readonly family: FindingFamily; readonly gravity: Gravity };

export const findingFamilies: Readonly<Record<FindingFamily, string>> = {
  aspirations: "Views and aspirations", needs: "Needs", outcomes: "Outcomes", provision: "Provision",
  "health-and-care": "Health and social care", advice: "Advice", "whole-plan": "The plan as a whole",
};
export const gravities: Readonly<Record<Gravity, { readonly words: string; readonly colour: "red" | "orange" | "grey" }>> = {
  law: { words: "The law asks for it", colour: "red" },
  substance: { words: "The plan works less well", colour: "orange" },
  care: { words: "Care in the writing", colour: "grey" },
};

/** The names of the findings in plain words, as lists and filters show them. What matters most stands first. */
export const findingWords: Readonly<Record<string, FindingWords>> = {
  "wrong-name-or-pronoun": { title: "Another child’s name or pronoun", family: "whole-plan", gravity: "law" },
  "section-missing": { title: "Section missing", family: "whole-plan", gravity: "law" },
  "need-without-provision": { title: "Need without provision", family: "needs", gravity: "law" },
  "vague-provision": { title: "Provision too vague to hold anybody to", family: "provision", gravity: "law" },
  "unquantified-provision": { title: "Provision without how much or how often", family: "provision", gravity: "law" },
  "provision-without-who": { title: "Provision with nobody named to give it", family: "provision", gravity: "law" },
  "health-provision-missing-from-G": { title: "Health need without health provision", family: "health-and-care", gravity: "law" },
  "health-need-missing-from-C": { title: "Health need missing from section C", family: "health-and-care", gravity: "law" },
  "social-care-missing-from-D": { title: "Social care missing from section D", family: "health-and-care", gravity: "law" },
  "therapy-that-trains-in-G-not-F": { title: "Therapy that educates or trains outside section F", family: "provision", gravity: "law" },
  "education-provision-in-G": { title: "Help by school staff under health provision", family: "provision", gravity: "law" },
  "provision-in-B": { title: "Provision in section B", family: "provision", gravity: "law" },
  "needs-in-A-or-F": { title: "Need told in the wrong section", family: "needs", gravity: "law" },
  "outcome-is-provision": { title: "Outcome that is provision", family: "outcomes", gravity: "law" },
  "no-pfa-outcome-year9plus": { title: "No preparation for adulthood from Year 9", family: "outcomes", gravity: "law" },
  "no-monitoring-arrangements": { title: "No arrangements for monitoring", family: "outcomes", gravity: "law" },
  "placement-type-missing": { title: "Type of school or setting missing", family: "whole-plan", gravity: "law" },
  "professional-in-plan-missing-from-K": { title: "Advice used and not listed in section K", family: "advice", gravity: "law" },
  "frequency-differs-from-advice": { title: "Amount differs from the advice", family: "advice", gravity: "substance" },
  "contradiction-between-sections": { title: "Two sections contradict each other", family: "whole-plan", gravity: "substance" },
  "provision-without-need": { title: "Provision that meets no stated need", family: "provision", gravity: "substance" },
  "outcome-unmeasurable": { title: "Outcome that cannot be measured", family: "outcomes", gravity: "substance" },
  "outcome-no-timeframe": { title: "Outcome without a time", family: "outcomes", gravity: "substance" },
  "outcome-several-in-one": { title: "Several outcomes in one", family: "outcomes", gravity: "substance" },
  "outcome-wrong-timeframe": { title: "Outcome with a time that does not fit", family: "outcomes", gravity: "substance" },
  "no-steps-or-short-term-targets": { title: "No steps or shorter-term targets", family: "outcomes", gravity: "substance" },
  "therapy-not-recommended-by-therapist": { title: "Therapy that no therapist advised", family: "advice", gravity: "substance" },
  "professional-in-K-without-advice-in-plan": { title: "Advice listed in section K and not used", family: "advice", gravity: "substance" },
  "advice-out-of-date": { title: "Advice more than a year older than the plan", family: "advice", gravity: "substance" },
  "first-person-not-own-voice": { title: "First person that is not the child’s voice", family: "aspirations", gravity: "substance" },
  "views-source-unclear": { title: "Unclear whose views these are", family: "aspirations", gravity: "substance" },
  "background-not-views-in-A": { title: "History in place of views", family: "aspirations", gravity: "substance" },
  "no-communication-method": { title: "How to communicate with the child is not said", family: "aspirations", gravity: "substance" },
  "no-long-term-aspiration": { title: "No long-term aspiration", family: "aspirations", gravity: "substance" },
  "quality-first-teaching-as-provision": { title: "Ordinary good teaching as special provision", family: "provision", gravity: "substance" },
  "personal-budget-unclear": { title: "Personal budget unclear", family: "whole-plan", gravity: "substance" },
  "aspiration-is-placement-request": { title: "Aspiration that asks for a place or for help", family: "aspirations", gravity: "care" },
  "nhs-number-missing": { title: "NHS number missing or not valid", family: "whole-plan", gravity: "care" },
  "duplicate-provision": { title: "The same provision twice", family: "provision", gravity: "care" },
  "jargon-unexplained": { title: "Jargon that is not explained", family: "whole-plan", gravity: "care" },
  "asd-asc-mixed": { title: "ASD and ASC mixed", family: "whole-plan", gravity: "care" },
};

/** A code that is not in the table (of a newer program) in words all the same. */
export const wordsOfFinding = (code: string): FindingWords =>
  findingWords[code] ?? { title: code.replaceAll("-", " ").replace(/^./, (letter) => letter.toUpperCase()), family: "whole-plan", gravity: "care" };
