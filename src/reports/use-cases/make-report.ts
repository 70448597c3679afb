import { hasFigures, dipSampleFigures, lastDayOf, loadDipSample, monthsBetween, monthsInView, quarterBefore } from "../../insight/index.ts";
import { monthInWords, newId, Problem, type Db } from "../../platform/index.ts";
import { ordinalInWords, periodInWords } from "../dip-sample/words/phrases.ts";
import { findReportOf, findTemplate, seriesBefore } from "../store.ts";
import type { Actor } from "./actor.ts";
import { insertMade } from "./insert-made.ts";

export type ReportToMake = { from: string; to: string; instrument: string; title?: string };

const isMonth = (text: string) => /^(19|20)[0-9]{2}-(0[1-9]|1[0-2])$/.test(text);

/** What is wrong with a period, in words; undefined where nothing is. `today` is YYYY-MM-DD. */
export function periodFault({ from, to }: { from: string; to: string }, today: string): { field: "from" | "to"; what: string } | undefined {
  if (!isMonth(from)) return { field: "from", what: "Enter the first month as year and month, for example 2020-07" };
  if (!isMonth(to)) return { field: "to", what: "Enter the last month as year and month, for example 2020-09" };
  if (to < from) return { field: "to", what: `The last month must not be before ${monthInWords(from)}` };
  if (monthsBetween(from, to).length > monthsInView) return { field: "to", what: `A report covers ${monthsInView} months at most` };
  if (to > today.slice(0, 7)) return { field: "to", what: `The last month must have begun: it may be ${monthInWords(today)} at the latest` };
  return undefined;
}

export function defaultTitle(number: number, period: { from: string; to: string }): string {
  return `EHCP dip-sampling report ${number}: ${periodInWords(period)}`;
}

/**
 * Makes a draft. Where a living report of the same period and tool stands already, gives that one (`isNew` false): pressing
 * the button twice makes one report.
 */
export async function makeReport(db: Db, actor: Actor, asked: ReportToMake): Promise<{ id: string; isNew: boolean }> {
  const { from, to } = asked;
  const fault = periodFault(asked, actor.today);
  if (fault) throw new Problem("bad-period", `${fault.what}.`, { cure: "Choose other months." });
  const input = await loadDipSample(db, actor.authorityId, { instrument: asked.instrument, from, to });
  if (input === undefined) {
    throw new Problem("no-such-instrument", "There is no such audit tool.", { status: 404, cure: "Choose one of the list of instruments." });
  }
  if (!hasFigures(dipSampleFigures(input))) {
    const nearest = input.cells.map((cell) => cell.month).filter((month) => month < from).sort().at(-1);
    throw new Problem("no-figures", `There are no ratings by “${input.instrument.title}” from ${periodInWords(asked)}, and no published figures.`, {
      status: 404,
      cure: nearest === undefined ? "Import ratings or choose other months." : `The latest month before it with ratings is ${monthInWords(nearest)}. Choose other months, or import ratings first.`,
    });
  }
  const { count } = await seriesBefore(db, actor.authorityId, from);
  const title = (asked.title ?? "").trim() || defaultTitle(count + 1, asked);
  if (title.length > 200) throw new Problem("bad-title", "The title is too long.", { cure: "Use 200 characters at most." });
  const period = { fromOn: `${from}-01`, toOn: lastDayOf(to), instrumentHash: input.instrument.hash };
  // A published correction stands in its report's place.
  const already = await findReportOf(db, actor.authorityId, period);
  if (already !== undefined) return { id: already.id, isNew: false };
  const id = newId();
  if (await insertMade(db, actor, { id, kind: "dip-sample", title, ...period, programmeId: null, layout: await findTemplate(db, actor.authorityId, "dip-sample") })) return { id, isNew: true };
  const standing = await findReportOf(db, actor.authorityId, period);
  if (standing === undefined) throw new Problem("report-changed", `The ${ordinalInWords(count + 1)} report was being made by somebody else.`, { status: 409, cure: "Try again." });
  return { id: standing.id, isNew: false };
}

/** The last whole quarter before a day, as months. */
export const lastQuarter = (today: string): { from: string; to: string } => quarterBefore(today.slice(0, 7));
