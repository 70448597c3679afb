import { csvText } from "../../platform/index.ts";
import type { Share } from "./figures/share.ts";
import type { Timeliness } from "./load/load-timeliness.ts";

/** The figures of the page as one long table: what, when, share with its interval, part and whole. */
export function figuresCsv({ issued, backlog, delays, reviews, transfers }: Timeliness): string {
  const share = (what: string, when: string, { percent, low, high, met, of }: Share) => [what, when, percent, low, high, met, of];
  return csvText([
    ["Measure", "Period", "Per cent", "95% low", "95% high", "Met", "Of"],
    ...issued.months.flatMap(({ month, without, all }) => [share("New plans within 20 weeks, without exceptions", month, without), share("New plans within 20 weeks, all plans", month, all)]),
    share("New plans within 20 weeks, without exceptions", "last 12 months", issued.year.without), share("New plans within 20 weeks, all plans", "last 12 months", issued.year.all),
    ...backlog.bands.map((band) => ["Open requests past 20 weeks", band.text, null, null, null, band.count, backlog.open]),
    ...delays.map((delay) => ["Late plans by reason", delay.words, null, null, null, delay.plans, null]),
    share("Reviewed in the last 12 months, with the decision", "today", reviews.completed), share("Review meeting held in the last 12 months", "today", reviews.held),
    share("Review decision within 4 weeks", "last 12 months", reviews.decisions), share("Changes proposed within 4 weeks", "last 12 months", reviews.notices),
    share("Amended final within 12 weeks of the meeting", "last 12 months", reviews.finals.strict), share("Amended final within 8 weeks of the changes proposed", "last 12 months", reviews.finals.other),
    ...transfers.rounds.map((round) => share("Moves of phase in time", `due ${round.dueOn}`, round.inTime)),
  ]);
}
