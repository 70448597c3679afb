import { criteriaOf, type Instrument, type Scale } from "../../../instruments/index.ts";
import { differenceOfShares, wilsonInterval, withinNoise } from "../../../statistics/index.ts";
import { fewest } from "../../facts/catalogue/question.ts";
import type { Moved } from "./beside-before.ts";
import type { CriterionRow } from "./quality-figures.ts";

/** How often a number of points was given to a criterion of a version. */
export type PointsGiven = { hash: string; criterion: string; points: number; isNow: boolean; answers: number };
/** A version of a tool. */
export type ToolVersion = { hash: string; instrument: Instrument };

type Counts = { met: number; of: number };

/**
 * The points from which on an answer counts as met: on a scale of grades those of Good, for no council asks that every answer be outstanding; otherwise full points. null
 * where a scale knows no such thing: free text, ticks, and numbers such as 1 to 10.
 */
function pointsToMeet(scale: Scale): number | null {
  if (scale.type !== "choice") return null;
  const good = scale.options.find(({ value, label }) => (label ?? value).toLowerCase() === "good");
  const most = good?.points ?? Math.max(...scale.options.flatMap(({ points }) => points ?? []));
  return Number.isFinite(most) && most > 0 ? most : null;
}

function shareOf({ met, of }: Counts): CriterionRow["now"] {
  const tooFew = of < fewest;
  const { low, high } = wilsonInterval(met, of);
  return { value: tooFew ? null : (100 * met) / of, low: tooFew ? null : 100 * low, high: tooFew ? null : 100 * high, outOf: null, documents: of, tooFew };
}

function movedBetween(now: Counts, before: Counts, compared: number): Moved | null {
  if (now.of < fewest || before.of < fewest) return null;
  const { value, low, high } = differenceOfShares(now.met, now.of, before.met, before.of);
  return { value: 100 * value, low: 100 * low, high: 100 * high, isSure: !withinNoise(differenceOfShares(now.met, now.of, before.met, before.of, 1 - 0.05 / compared)) };
}

/**
 * How often each criterion was met (`pointsToMeet`), of the audits to which it applied, with Wilson's interval; least often first. Versions of a tool are
 * added up and read as the newest has them; a criterion with fewer than five audits is left out. Changes are held at a level that allows for their number.
 */
export function criterionRows(given: readonly PointsGiven[], versions: readonly ToolVersion[]): CriterionRow[] {
  const most = new Map(versions.flatMap(({ hash, instrument }) => criteriaOf(instrument).map(({ criterion, scale }) => [`${hash} ${criterion.id}`, pointsToMeet(scale)] as const)));
  const toolOf = new Map(versions.map(({ hash, instrument }) => [hash, instrument.id]));
  const counted = new Map<string, { now: Counts; before: Counts }>();
  for (const { hash, criterion, points, isNow, answers } of given) {
    const full = most.get(`${hash} ${criterion}`) ?? null;
    if (full === null) continue;
    const key = `${toolOf.get(hash)}/${criterion}`;
    const counts = counted.get(key) ?? { now: { met: 0, of: 0 }, before: { met: 0, of: 0 } };
    const side = isNow ? counts.now : counts.before;
    side.of += answers;
    if (points >= full) side.met += answers;
    counted.set(key, counts);
  }
  const compared = Math.max(1, [...counted.values()].filter(({ now, before }) => now.of >= fewest && before.of >= fewest).length);
  const newest = [...new Map(versions.toSorted((a, b) => a.instrument.version - b.instrument.version).map(({ instrument }) => [instrument.id, instrument])).values()];
  return newest.flatMap((instrument) => criteriaOf(instrument).flatMap(({ criterion, section }): CriterionRow[] => {
    const counts = counted.get(`${instrument.id}/${criterion.id}`);
    if (counts === undefined || counts.now.of < fewest) return [];
    return [{
      tool: instrument.id, title: instrument.title, id: criterion.id, section: section.id, text: criterion.text, good: criterion.good ?? "", checks: [...criterion.checks],
      met: counts.now.met, now: shareOf(counts.now), before: counts.before.of === 0 ? null : shareOf(counts.before), moved: movedBetween(counts.now, counts.before, compared),
    }];
  })).sort((a, b) => (a.now.value ?? 0) - (b.now.value ?? 0) || b.now.documents - a.now.documents || (a.tool + a.id < b.tool + b.id ? -1 : 1));
}
