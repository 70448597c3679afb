import { listInWords, periodInWords } from "../../dip-sample/words/phrases.ts";
import type { FamiliesContent } from "../content.ts";
import { inTen } from "../in-ten.ts";

const count = (number: number): string => number.toLocaleString("en-GB");
const plansOf = (number: number): string => `${count(number)} ${number === 1 ? "plan" : "plans"}`;

/** How many plans were checked, how they were picked, by whom, and what the numbers can tell. */
export function checkedWords({ figures: { checked, agreement }, from, to }: Pick<FamiliesContent, "figures" | "from" | "to">): string[] {
  const { plans, inForce, auditors, disciplines, secondLooks, byChance, notKept, chosen } = checked;
  if (plans === 0) return [`We checked no plans from ${periodInWords({ from, to })}.`];
  const agreed = agreement.state === "figure" && agreement.percent !== null ? inTen(agreement.percent) : "";
  const hasParent = disciplines.some((each) => /parent|carer|famil/i.test(each));
  return [
    `From ${periodInWords({ from, to })} we checked ${plansOf(plans)}. About ${count(Math.max(10, Math.round(inForce / 10) * 10))} children and young people here have a plan.`,
    ...(byChance > 0 ? [`We picked ${plansOf(byChance)} by chance, like names from a hat. Nobody could choose the best ones. We keep a list that shows how each one was picked.`] : []),
    ...(notKept > 0 ? [`${byChance > 0 ? "The other" : "The"} ${plansOf(notKept)} came from checks of the same kind that are done each month. We did not keep a record here of how they were picked. We count them as if by chance. That may not be quite right.`] : []),
    ...(chosen > 0 ? [`We also checked ${plansOf(chosen)} that somebody chose. They are not in the numbers here, as they cannot speak for all plans.`] : []),
    `${count(auditors)} ${auditors === 1 ? "person" : "people"} did the checks.${disciplines.length > 0 ? ` They come from: ${listInWords(disciplines)}.` : " We did not write down what work they do."} ${hasParent ? "Parents were among them." : "No parent was one of them."}`,
    secondLooks === 0 ? "Nobody checked a plan for a second time. So we cannot say if two people would have seen the same."
      : `A second person looked again at ${plansOf(secondLooks)}. This was to see if two people agree.${agreed === "" ? "" : ` They gave the same answer to ${agreed} questions.`}`,
  ];
}

/** What "it could be between" means. */
export function sureWords({ figures: { checked } }: Pick<FamiliesContent, "figures">): string[] {
  if (checked.plans === 0) return [];
  return [
    "We did not check each plan. So our numbers may be a bit too high or too low. That is why we write “it could be between 6 and 8 in 10”.",
    "It is like tasting soup with a spoon. One spoon tells you a lot, but not all. If we did such a check 20 times, the true number would be where we say it could be about 19 times.",
  ];
}
