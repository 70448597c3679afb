import { isTotal, type Statistic } from "./statistic.ts";

/** The council as the files know it: by the DfE's number, or else by its name. */
export type Council = {
  leaCode: string | null;
  names: readonly string[];
  /** Known from another of the files, where this one has no row of the council. */
  regionCode?: string | undefined;
};

/** One figure of three areas in one period; undefined where the files have none. */
export type BesideFigure = { period: string; council: number | undefined; region: number | undefined; england: number | undefined };

export type Beside = {
  /** As the files write it; undefined where the council is in none of them. */
  councilName: string | undefined;
  regionName: string | undefined;
  /** Those with a figure, in order of time. */
  periods: BesideFigure[];
  /** Of the newest period: the middle half of all councils, and how many of them are below this one. */
  spread: { low: number; high: number; councils: number; below: number | undefined } | undefined;
};

const plain = (name: string) => name.toLowerCase().replace(/\b(city|county|borough|council|metropolitan|district|london|royal|unitary|authority|of|the)\b/g, "").replace(/[^a-z]+/g, " ").trim();

/** Whether a row is of this council. */
export function isOfCouncil(row: Statistic, council: Council): boolean {
  if (row.level !== "authority") return false;
  if (council.leaCode !== null) return row.leaCode === council.leaCode;
  return council.names.some((name) => plain(name) === plain(row.areaName));
}

/** The region that the newest row puts a council in; undefined where it is in none. */
export const regionOf = (rows: readonly Statistic[], council: Council): string | undefined =>
  rows.filter((row) => isOfCouncil(row, council)).toSorted((a, b) => a.period.localeCompare(b.period)).at(-1)?.regionCode ?? council.regionCode;

/** The value below which a share of the sorted values lies, between two neighbours in proportion (Hyndman and Fan 1996, type 7). */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? 0;
  return low + ((sorted[Math.ceil(place)] ?? low) - low) * (place - Math.floor(place));
}

/** A council beside its region and England. `percent` reads one row; only rows of all children of an area count, or those that `which` chooses. */
export function beside(rows: readonly Statistic[], council: Council, percent: (row: Statistic) => number | undefined, which: (row: Statistic) => boolean = isTotal): Beside {
  const chosen = rows.filter(which);
  const regionCode = regionOf(rows, council);
  const periods = [...new Set(chosen.map((row) => row.period))].sort();
  const value = (period: string, is: (row: Statistic) => boolean) => {
    const row = chosen.find((one) => one.period === period && is(one));
    return row && percent(row);
  };
  const figures = periods.map((period): BesideFigure => ({
    period, council: value(period, (row) => isOfCouncil(row, council)), region: value(period, (row) => row.level === "region" && row.areaCode === regionCode), england: value(period, (row) => row.level === "national"),
  }));
  const known = figures.filter((figure) => figure.council !== undefined || figure.region !== undefined || figure.england !== undefined);
  const newest = known.at(-1)?.period;
  const values = chosen.flatMap((row) => (row.period === newest && row.level === "authority" ? (percent(row) ?? []) : [])).sort((a, b) => a - b);
  const own = known.at(-1)?.council;
  return {
    councilName: rows.find((row) => isOfCouncil(row, council))?.areaName, regionName: rows.find((row) => row.level === "region" && row.areaCode === regionCode)?.areaName, periods: known,
    // With fewer councils their middle half says nothing.
    spread: values.length < 8 ? undefined : { low: quantile(values, 0.25), high: quantile(values, 0.75), councils: values.length, below: own === undefined ? undefined : values.filter((one) => one < own).length },
  };
}
