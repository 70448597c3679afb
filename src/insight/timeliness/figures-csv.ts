import { csvText } from "../../platform/index.ts";
import { hideSmall, smallCount } from "./figures/hide-small.ts";
import type { Share } from "./figures/share.ts";
import type { Timeliness } from "./load/load-timeliness.ts";

/**
 * The figures of the page as one long table: what, when, share with its interval, part and whole. As on the page, whoever may not see the register (`isOpen`
 * false) gets no small counts of who waits, why plans came late, of reviews and of moves: their cells are empty.
 */
export function figuresCsv({ issued, backlog, delays, reviews, transfers }: Timeliness, isOpen: boolean): string {
  const share = (what: string, when: string, { percent, low, high, met, of }: Share) => [what, when, percent, low, high, met, of];
  const parts = (counts: readonly number[]): (number | null)[] => {
    if (isOpen) return [...counts];
    const hidden = hideSmall(counts);
    return hidden.mayShowTotal ? hidden.counts : counts.map(() => null);
  };
  const guarded = (what: string, when: string, found: Share) => (isOpen || [found.of, found.of - found.met].every((count) => count === 0 || count > smallCount) ? share(what, when, found) : [what, when, null, null, null, null, null]);
  const [bands, reasons] = [parts(backlog.bands.map(({ count }) => count)), parts(delays.map(({ plans }) => plans))];
  return csvText([
    ["Measure", "Period", "Per cent", "95% low", "95% high", "Met", "Of"],
    ...issued.months.flatMap(({ month, without, all }) => [share("New plans within 20 weeks, without exceptions", month, without), share("New plans within 20 weeks, all plans", month, all)]),
    share("New plans within 20 weeks, without exceptions", "last 12 months", issued.year.without), share("New plans within 20 weeks, all plans", "last 12 months", issued.year.all),
    ...backlog.bands.map((band, at) => ["Open requests past 20 weeks", band.text, null, null, null, bands[at] ?? null, backlog.open]),
    ...delays.map((delay, at) => ["Late plans by reason", delay.words, null, null, null, reasons[at] ?? null, null]),
    guarded("Reviewed in the last 12 months, with the decision", "today", reviews.completed), guarded("Review meeting held in the last 12 months", "today", reviews.held),
    guarded("Review decision within 4 weeks", "last 12 months", reviews.decisions), guarded("Changes proposed within 4 weeks", "last 12 months", reviews.notices),
    guarded("Amended final within 12 weeks of the meeting", "last 12 months", reviews.finals.strict), guarded("Amended final within 8 weeks of the changes proposed", "last 12 months", reviews.finals.other),
    ...transfers.rounds.map((round) => guarded("Moves of phase in time", `due ${round.dueOn}`, round.inTime)),
  ]);
}
