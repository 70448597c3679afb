import { percentInWords } from "../../../platform/index.ts";
import type { Beside } from "../read/beside.ts";
import { periodWords } from "../read/period-words.ts";

/** "In 2024 the council had 64.7%, South West 30.2%, England 44.4%. Half of all 150 councils lie between 31% and 59%; 110 lie below this one." */
export function besideWords({ councilName, regionName, periods, spread }: Beside): string {
  const newest = periods.at(-1);
  if (newest === undefined) return "";
  const figure = (name: string | undefined, value: number | undefined) => (name === undefined || value === undefined ? [] : [`${name} ${percentInWords(value, 1)}`]);
  const areas = [...figure(councilName, newest.council), ...figure(regionName, newest.region), ...figure("England", newest.england)];
  const half = spread && ` Half of all ${spread.councils} councils lie between ${percentInWords(spread.low)} and ${percentInWords(spread.high)}${spread.below === undefined ? "" : `; ${spread.below} lie below ${councilName}`}.`;
  return areas.length === 0 ? `For ${periodWords(newest.period)} no figure is available.` : `${periodWords(newest.period)}: ${areas.join(", ")}.${half ?? ""}`;
}
