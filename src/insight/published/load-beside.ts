import type { Db } from "../../platform/index.ts";
import { beside, regionOf, type Beside } from "./read/beside.ts";
import { ageMix, needMix, type Mix } from "./read/mixes.ts";
import { publishedMeasures, type PublishedMeasureId } from "./read/published-measures.ts";
import { loadCouncil } from "./load-council.ts";
import { loadOwn } from "./load-own.ts";
import { listStatistics } from "./store.ts";

export type BesidePage = {
  /** Of the council as the authority calls itself. */
  shortName: string;
  leaCode: string | null;
  measures: { id: PublishedMeasureId; words: string; means: string; found: Beside }[];
  needs: Mix | undefined;
  ages: Mix | undefined;
  councilName: string | undefined;
  regionName: string | undefined;
};

/** All that the files taken in say of this council beside its region and England. */
export async function loadBeside(db: Db, authorityId: string, today: string): Promise<BesidePage> {
  const [found, rows, own] = await Promise.all([loadCouncil(db, authorityId), listStatistics(db, authorityId), loadOwn(db, authorityId, today)]);
  const council = { ...found, regionCode: regionOf(rows, found) };
  const of = (dataset: string) => rows.filter((row) => row.dataset === dataset);
  const measures = (Object.keys(publishedMeasures) as PublishedMeasureId[]).map((id) => {
    const { dataset, words, means, percent } = publishedMeasures[id];
    return { id, words, means, found: beside(of(dataset), council, percent) };
  });
  const whole = beside(rows, council, () => undefined);
  return {
    shortName: council.shortName, leaCode: council.leaCode, measures: measures.filter((measure) => measure.found.periods.length > 0),
    needs: needMix(of("needs"), council, own), ages: ageMix(of("caseload"), council, own), councilName: whole.councilName, regionName: whole.regionName,
  };
}

/** The one figure of the page of timeliness; undefined where the file of timeliness is not there. */
export async function loadBesideTimeliness(db: Db, authorityId: string): Promise<Beside | undefined> {
  const [council, rows] = await Promise.all([loadCouncil(db, authorityId), listStatistics(db, authorityId, "timeliness")]);
  return rows.length === 0 ? undefined : beside(rows, council, publishedMeasures["in-20-weeks"].percent);
}
