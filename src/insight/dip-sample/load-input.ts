import { criteriaOf, loadInstrument } from "../../instruments/index.ts";
import { run, sql, transaction, type Db } from "../../platform/index.ts";
import { monthsInView } from "./dip-sample-figures.ts";
import { fullPoints } from "./full-points.ts";
import type { DipSampleInput } from "./input.ts";
import { addMonths, monthsBetween, periodBefore } from "./months.ts";
import { criterionCountsOf, frameOf, publishedFiguresOf, sampleOf, sectionCellsOf, teamMonthCells, teamsOfAuthority, versionHashes } from "./store.ts";

/** Months YYYY-MM, both included. `instrument`: an id (its newest version) or a version's hash. */
export type DipSampleQuestion = {
  instrument: string;
  from: string;
  to: string;
  roles?: readonly string[];
  /** false leaves out sections and criteria, which cost nine tenths of the time: for a glance at compliance. */
  withSections?: boolean;
};

/** Ratings by every version of the tool count; its sections and criteria are those of the version asked for. */
async function load(db: Db, authorityId: string, question: DipSampleQuestion): Promise<DipSampleInput | undefined> {
  const found = await loadInstrument(db, authorityId, question.instrument);
  if (found === undefined) return undefined;
  const { instrument, hash } = found;
  const { from, to, withSections = true } = question;
  const now = { from, to };
  const before = periodBefore(from, to);
  const viewFrom = [addMonths(to, 1 - Math.max(monthsInView, monthsBetween(from, to).length)), before.from].sort()[0] ?? from;
  const hashes = await versionHashes(db, authorityId, instrument.id);
  const scope = { authorityId, hashes, roles: question.roles ?? ["audit"] };
  const versions = await Promise.all(hashes.map(async (each) => (each === hash ? found : await loadInstrument(db, authorityId, each))));
  const most = versions.flatMap((version) => (version ? fullPoints(version.instrument).map((each) => ({ hash: version.hash, ...each })) : []));
  return {
    instrument: { id: instrument.id, version: instrument.version, title: instrument.title, hash },
    sections: instrument.sections.map(({ id, title }) => ({ id, title })),
    criteria: criteriaOf(instrument).map(({ criterion, section }) => ({ id: criterion.id, section: section.id, text: criterion.text })),
    from, to, roles: scope.roles,
    teams: await teamsOfAuthority(db, authorityId),
    cells: await teamMonthCells(db, scope, { from: viewFrom, to }),
    sectionCells: withSections ? await sectionCellsOf(db, scope, now, before) : [],
    criterionCounts: withSections ? await criterionCountsOf(db, scope, now, most) : [],
    // A published year or term may begin before the first month that is shown.
    published: await publishedFiguresOf(db, authorityId, { from: addMonths(viewFrom, -12), to }),
    sample: await sampleOf(db, scope, now),
    frame: await frameOf(db, authorityId, now),
  };
}

/** Everything that the figures of a period are worked out from, all as at one moment; undefined where there is no such instrument. */
export async function loadDipSample(db: Db, authorityId: string, question: DipSampleQuestion): Promise<DipSampleInput | undefined> {
  if (db.isTransaction) return load(db, authorityId, question);
  return transaction(db, async (tx) => {
    // Otherwise a rating handed in meanwhile would be in one table of a report and not in the next.
    await run(tx, sql`set transaction isolation level repeatable read, read only`);
    return load(tx, authorityId, question);
  });
}
