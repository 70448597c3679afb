import { roundHalfUp } from "../../../platform/index.ts";
import { periodInWords } from "../../dip-sample/words/phrases.ts";
import type { FamiliesContent } from "../content.ts";
import { whichPlans } from "../in-ten.ts";

/** As the register's clock names a delay of which nobody wrote down the reason. */
const notRecorded = "No reason recorded";

/** Whether plans came in time, and why not. */
export function timeWords({ figures: { time }, from, to }: Pick<FamiliesContent, "figures" | "from" | "to">): string[] {
  const start = "You ask us to look at your child’s needs. From that day we have 20 weeks to send you the plan.";
  if (time.sent === 0) return [start, `We sent no new plan from ${periodInWords({ from, to })}, or did not write down when you asked.`];
  const { inTime, delays } = time;
  const [reason] = delays.filter(({ words, plans, lawful }) => plans !== null && !lawful && words !== notRecorded);
  return [
    start,
    `From ${periodInWords({ from, to })} we sent ${time.sent < 5 ? "only a few" : time.sent.toLocaleString("en-GB")} new plans. ${inTime.state === "figure" ? `${whichPlans(inTime)} came in time. We counted each new plan, so this is not a guess.` : "There are too few to say more without pointing at a child."}`,
    ...(time.weeks === null ? [] : [`A new plan took ${roundHalfUp(time.weeks)} weeks on average.`]),
    ...(delays.length === 0 ? [] : [`${reason === undefined ? "The table at the end says why others were late." : `The most common reason that we wrote down for being late: ${reason.words.replace(/^./, (letter) => letter.toLowerCase())}. The others are in the table at the end.`} In some cases the law gives us more time.`]),
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
