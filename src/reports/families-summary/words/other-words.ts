import { periodInWords } from "../../dip-sample/words/phrases.ts";
import type { FamiliesContent } from "../content.ts";
import { thingsInTen, whichPlans } from "../in-ten.ts";
import { judgeParts } from "../judge-parts.ts";
import { partWords } from "../parts-of-plan.ts";

type Content = Pick<FamiliesContent, "figures" | "from" | "to">;

/** The whole in a few sentences. */
export function shortWords({ figures, from, to }: Content): string[] {
  const { checked, parts, time } = figures;
  const { good, weak } = judgeParts(parts);
  const [best, worst] = [good[0], weak[0]];
  const inTime = whichPlans(time.inTime, "new plans");
  return [
    "This page is for parents, carers and young people. It tells you how good plans are here. When we say “your child”, we also mean you, if the plan is yours.",
    `We checked ${checked.plans.toLocaleString("en-GB")} plans from ${periodInWords({ from, to })}.${best === undefined ? "" : ` The best part was ${partWords(best.section)}: ${thingsInTen(best.figure.percent)} we looked for were there.`}${worst === undefined ? "" : ` The weakest part was ${partWords(worst.section)}: only ${thingsInTen(worst.figure.percent)} were there.`}${inTime === "" ? "" : ` ${inTime} came in time.`}`,
  ];
}

export const planWords = (): string[] => [
  "An EHC plan is an education, health and care plan. It says what your child finds hard, what help they must get and what they want from life. It has parts, from A to K. Here we call it a plan.",
];

export function changedWords({ figures: { changed } }: Content): string[] {
  return changed.length === 0 ? ["No report here says yet what we have changed."] : ["We asked our staff to do these things, and they are done. The words are those that we used with staff."];
}

export function nextWords({ recommendations, state }: Pick<FamiliesContent, "recommendations" | "state">): string[] {
  if (recommendations.length > 0) return ["This is what we will do, who will do it and by when. Ask us how it is going."];
  return [state === "draft" ? "Nobody has written yet what we will do next." : "We have not written here what we will do next."];
}

/** What families asked for of an audit's report and this one cannot tell (a parent carer forum's answer to an audit, February 2021). */
export function limitsWords({ figures: { stages, checked } }: Content): string[] {
  return [
    "We looked at what plans say. We did not ask if your child got the help.",
    "We do not know if each plan names all of your child’s needs.",
    "We do not print an example of a plan here.",
    ...(stages.length > 1 ? ["A table below shows plans by stage of school. We did not look for reasons why some differ. With few plans, chance alone can make them differ."] : []),
    ...(checked.plans === 0 ? [] : ["A number on this page is about many plans. It cannot tell you if your own plan is good. You can ask us that."]),
    "Where very few children are meant, we do not print the number. That keeps each child safe.",
  ];
}

/** Children and Families Act 2014, section 32: every council must see to it that there is such advice. */
export const adviceWords = (): string[] => ["You can get free advice from people who do not take our side. Each area has such a service. It is called SENDIASS. You do not have to be in a dispute to ask."];

/** Children and Families Act 2014, sections 51 to 57; SEND Code of Practice 11.13 to 11.39; SEND Regulations 2014, regulation 34 ff.; Local Government Act 1974, part III. */
export const rightsWords = (): string[] => [
  "If you do not agree with a plan, talk to us first, if you can. A person from outside can help us to agree. This is called mediation. It is free.",
  "You can also ask a court to decide. It is called the SEND Tribunal. It is free too. You have two months from our letter, or one month from your mediation certificate. Take the later day. Most people must think about mediation first.",
  "If we did something badly or late, you can complain to us. If our answer does not put it right, you can go to the Local Government and Social Care Ombudsman.",
];
