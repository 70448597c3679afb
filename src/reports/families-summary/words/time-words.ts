import { roundHalfUp } from "../../../platform/index.ts";
import { periodInWords } from "../../dip-sample/words/phrases.ts";
import type { FamiliesContent } from "../content.ts";
import { whichPlans } from "../in-ten.ts";

/** Whether plans came in time, and why not. */
export function timeWords({ figures: { time }, from, to }: Pick<FamiliesContent, "figures" | "from" | "to">): string[] {
  const start = "You ask us to look at your child’s needs. From that day we have 20 weeks to send you the plan.";
  if (time.sent === 0) return [start, `We sent no new plan from ${periodInWords({ from, to })}, or did not write down when you asked.`];
  const { inTime, delays } = time;
  const reasons = delays.filter(({ plans, lawful }) => plans !== null && !lawful).slice(0, 2);
  return [
    start,
    `From ${periodInWords({ from, to })} we sent ${time.sent.toLocaleString("en-GB")} new plans. ${inTime.state === "figure" ? `${whichPlans(inTime)} came in time. We counted each new plan, so this is not a guess.` : "There are too few to say more without pointing at a child."}`,
    ...(time.weeks === null ? [] : [`A new plan took ${roundHalfUp(time.weeks)} weeks on average.`]),
    ...(delays.length === 0 ? [] : [`The table says why plans were late.${reasons[0] === undefined ? "" : ` The reason we wrote down most is: ${reasons[0].words}.`} In some cases the law gives us more time.`]),
  ];
}

export function reviewWords({ figures: { reviews } }: Pick<FamiliesContent, "figures">): string[] {
  const [held, decisions] = [whichPlans(reviews.held), whichPlans(reviews.decisions, "meetings")];
  return [
    "We must look at each plan again with you at least once a year.",
    held === "" ? "We cannot count this from what we keep." : `${held} that were due had their yearly review.`,
    decisions === "" ? "We do not keep the days of meetings well enough to say if you heard from us in time." : `After the meeting we must tell you in 4 weeks what we will do. We did so after ${decisions.replace(/^./, (letter) => letter.toLowerCase())}.`,
  ];
}
