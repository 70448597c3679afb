import { needCodes, type NeedCode } from "../../../register/index.ts";
import type { OwnPlans } from "../load-own.ts";
import { ageOfBreakdown, publishedAgeBands } from "./age-bands.ts";
import { isOfCouncil, regionOf, type Council } from "./beside.ts";
import { isTotal, type Statistic } from "./statistic.ts";

/** A share of plans in four columns: as the DfE has the council, as the register has it now, region and England. */
export type MixRow = { text: string; council: number | undefined; own: number | undefined; region: number | undefined; england: number | undefined };

type Areas = { council: Statistic[]; region: Statistic[]; england: Statistic[] };

/** The rows of the newest period, by area. */
function newestRows(rows: readonly Statistic[], council: Council): { period: string | undefined; areas: Areas } {
  const period = rows.map((row) => row.period).sort().at(-1);
  const newest = rows.filter((row) => row.period === period);
  const regionCode = regionOf(rows, council);
  return { period, areas: {
    council: newest.filter((row) => isOfCouncil(row, council)), region: newest.filter((row) => row.level === "region" && row.areaCode === regionCode), england: newest.filter((row) => row.level === "national"),
  } };
}

const share = (met: number | undefined, of: number | undefined) => (met === undefined || of === undefined || of === 0 ? undefined : (100 * met) / of);
const number = (row: Statistic | undefined, column: string) => {
  const value = row?.figures[column];
  return typeof value === "number" ? value : undefined;
};

export type Mix = { period: string; rows: MixRow[] };

/** Plans by primary need, the most frequent in England first; the file's columns are the codes ("number_asd"). undefined without the file. */
export function needMix(rows: readonly Statistic[], council: Council, own: OwnPlans): Mix | undefined {
  const { period, areas } = newestRows(rows.filter(isTotal), council);
  if (period === undefined) return undefined;
  const shareIn = (of: readonly Statistic[], code: string) => share(number(of[0], `number_${code.toLowerCase()}`), number(of[0], "ehc_plans"));
  const all = (Object.keys(needCodes) as NeedCode[]).map((code): MixRow => ({
    text: needCodes[code].text, council: shareIn(areas.council, code), own: share(own.needs.get(code) ?? 0, own.plans), region: shareIn(areas.region, code), england: shareIn(areas.england, code),
  }));
  return { period, rows: all.filter((row) => (row.own ?? 0) > 0 || row.england !== undefined).sort((a, b) => (b.england ?? 0) - (a.england ?? 0)) };
}

/** Plans by age in bands, from the rows of single years. undefined without the file. */
export function ageMix(rows: readonly Statistic[], council: Council, own: OwnPlans): Mix | undefined {
  const { period, areas } = newestRows(rows, council);
  if (period === undefined) return undefined;
  const shareIn = (of: readonly Statistic[], from: number, to: number) => {
    const ages = of.flatMap((row) => {
      const age = /\bage\b/i.test(row.topic) ? ageOfBreakdown(row.breakdown) : undefined;
      return age === undefined ? [] : [{ age, plans: number(row, "ehcplans") ?? 0 }];
    });
    return share(ages.filter(({ age }) => age >= from && age <= to).reduce((sum, { plans }) => sum + plans, 0), ages.reduce((sum, { plans }) => sum + plans, 0));
  };
  return { period, rows: publishedAgeBands.map(({ text, from, to }): MixRow => ({
    text, council: shareIn(areas.council, from, to), region: shareIn(areas.region, from, to), england: shareIn(areas.england, from, to),
    own: share([...own.ages].filter(([age]) => age >= from && age <= to).reduce((sum, [, plans]) => sum + plans, 0), own.plans),
  })) };
}
