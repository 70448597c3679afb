import type { Delay } from "../../insight/index.ts";
import { WHOLE, type CountTable } from "../published-data/suppress/count-table.ts";
import { suppressTables } from "../published-data/suppress/suppress-tables.ts";
import type { ProcessFact, ProcessId } from "./content.ts";
import type { FamilyFigure } from "./family-figure.ts";
import { familyShare, roundingProtectsFrom } from "./family-share.ts";

export type RawCounts = {
  stages: readonly { key: string; plans: number }[];
  /** New plans sent, and of these in time. */
  sent: number;
  inTime: number;
  delays: readonly Delay[];
  process: readonly { id: ProcessId; lines: readonly { key: string | null; words: string; plans: number }[] }[];
};

const single = [{ id: WHOLE }];
const oneWay = (id: string, whole: string, lines: readonly { id: string; count: number }[], more: Partial<CountTable> = {}): CountTable => ({
  id, rows: [...lines.map((line) => ({ id: line.id, partOf: whole })), { id: whole, ...more }], columns: single,
  counts: [...lines.map(({ count }) => [count]), [lines.reduce((sum, { count }) => sum + count, 0)]],
});

/** Of few plans a tenth tells the count behind it, so it is not printed where the count is not. */
const shareOfLine = ({ plans, known, isHidden }: { plans: number; known: number; isHidden: boolean }): FamilyFigure => {
  const figure = familyShare({ met: plans, of: known });
  return isHidden && known < roundingProtectsFrom ? { ...figure, state: "hidden", percent: null } : figure;
};

/**
 * All counts of children that the summary prints, as one release: small ones, and what would reveal them, are null (docs/adr/0017). The facts of the same new plans
 * share their total, so that they are one table each of the same people.
 */
export function hideSmallCounts({ stages, sent, inTime, delays, process }: RawCounts): { stages: (number | null)[]; delays: (number | null)[]; process: ProcessFact[] } {
  const totalOf = (lines: readonly { plans: number }[]) => lines.reduce((sum, { plans }) => sum + plans, 0);
  // What counts otherwise than the clock does stands for itself, so that no sum is said to hold that does not.
  const wholeOf = (each: RawCounts["process"][number]) => (totalOf(each.lines) === sent ? "sent" : `${each.id}:sent`);
  const late = totalOf(delays);
  const tables: CountTable[] = [
    oneWay("stages", "checked", stages.map(({ key, plans }) => ({ id: `stage:${key}`, count: plans }))),
    ...process.filter(({ lines }) => lines.length > 0).map((each) => oneWay(each.id, wholeOf(each), each.lines.map(({ key, plans }) => ({ id: `${each.id}:${key}`, count: plans })))),
    ...(delays.length === 0 ? [] : [oneWay("delays", "late", delays.map(({ words, plans, lawful }) => ({ id: `delay:${words}:${lawful}`, count: plans })))]),
    ...(late + inTime === sent && delays.length > 0 ? [oneWay("time", "sent", [{ id: "in-time", count: inTime }, { id: "late", count: late }])] : []),
  ];
  const safe = suppressTables({ tables });
  const countsOf = (id: string) => safe.tables.find((table) => table.id === id)?.counts.map(([count]) => count ?? null) ?? [];
  return {
    stages: countsOf("stages"), delays: countsOf("delays"),
    process: process.map(({ id, lines }) => {
      const counts = countsOf(id);
      const known = totalOf(lines.filter(({ key }) => key !== null));
      return {
        id, known, total: counts[lines.length] ?? null, lines: lines.map(({ key, words }, at) => ({ key: key ?? "not-recorded", words, plans: counts[at] ?? null })),
        shares: Object.fromEntries(lines.flatMap(({ key, plans }, at) => (key === null ? [] : [[key, shareOfLine({ plans, known, isHidden: (counts[at] ?? null) === null })]]))),
      };
    }),
  };
}

