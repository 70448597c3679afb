import { loadInstrument } from "../instruments/index.ts";
import { run, sql, type Db } from "../platform/index.ts";
import { council } from "./council.ts";
import { demoIds } from "./demo-ids.ts";
import { readDocuments } from "./documents/read-documents.ts";
import { storeDocuments } from "./documents/store-documents.ts";
import { makeAudits } from "./make-audits.ts";
import { drawnChildren, storeProgramme } from "./programme/store-programme.ts";
import { storeTeamChecks } from "./programme/store-team-checks.ts";
import { makePanelRatings } from "./make-panel-ratings.ts";
import { makeRegister, type DemoChild } from "./make-register.ts";
import { seededRandom, type Random } from "./random.ts";
import { storeCouncil } from "./store-council.ts";
import { storeClockDays } from "./store-clock-days.ts";
import { storeFigures } from "./store-figures.ts";
import { storeProcessFacts } from "./store-process-facts.ts";
import { storePublishedStatistics } from "./store-published-statistics.ts";
import { storeAudits, storePanelRatings } from "./store-ratings.ts";
import { makeMonthsReport, makeProgrammeReport } from "../reports/index.ts";
import { storeReports } from "./store-reports.ts";
import { storeRegister } from "./store-register.ts";

const SEED = 20_200_701;
const CHILDREN = 1212;
const WITH_DOCUMENTS = 14;
/** More plans on file, so that there is a programme's worth of plans that were read. */
const MORE_DOCUMENTS = 26;

export type DemonstrationOptions = { dataKey: Uint8Array; onProgress: (text: string) => void };

async function shipped(db: Db, authorityId: string, id: string) {
  const found = await loadInstrument(db, authorityId, id);
  if (found === undefined) throw new Error(`the demonstration needs the instrument ${id}`);
  return found.instrument;
}

/** Children with a recent plan, of all teams and needs: the ones whose files people will open first. */
function withDocuments(random: Random, register: readonly DemoChild[]): DemoChild[] {
  const recent = register.filter((child) => child.plan.status === "active" && (child.versions.at(-1)?.dated_on ?? "") > "2021-01-01");
  return Array.from({ length: WITH_DOCUMENTS }, (_, index) => random.pick(recent.filter((child) => child.plan.team === index % council.teams.length)))
    .filter((child, index, all) => all.indexOf(child) === index);
}

/**
 * Stores the invented council: people, register, a year of audits, the panel's ratings, figures published before, documents
 * and reports. The same every time. The shipped instruments must be in the database already.
 */
export async function loadDemonstration(db: Db, { dataKey, onProgress }: DemonstrationOptions): Promise<void> {
  const random = seededRandom(SEED);
  const newId = demoIds(seededRandom(SEED + 1), council.today);
  const stored = await storeCouncil(db, newId);
  onProgress(`  ${CHILDREN.toLocaleString("en-GB")} children and their plans`);
  const children = makeRegister(random, council.today, CHILDREN);
  const register = await storeRegister(db, stored.authorityId, stored.teams, children, newId);
  await storeFigures(db, stored.authorityId, newId);

  onProgress("  a year of audits");
  const dipSample = await shipped(db, stored.authorityId, "dip-sample");
  await storeAudits(db, dipSample, makeAudits(random, dipSample, children), { council: stored, register, newId });
  const panelTool = await shipped(db, stored.authorityId, "north-somerset-ehcp");
  await storePanelRatings(db, panelTool, makePanelRatings(random, panelTool, children), { council: stored, register, newId });

  onProgress("  a programme in cycles");
  // Its own chance, so that what was invented before it stays as it was.
  const programmeId = await storeProgramme(db, { dataKey, random: seededRandom(SEED + 2), children, council: stored, register, newId });

  onProgress("  documents");
  const drawn = await drawnChildren(db, { council: stored, register });
  const chosen = withDocuments(random, children);
  const first = [...chosen, ...drawn.filter((child) => !chosen.includes(child))];
  await storeDocuments(db, dataKey, random, first, { council: stored, register });
  const more = children.filter((child) => !first.includes(child) && child.plan.status === "active" && child.versions.at(-1)?.stage === "final" && (child.versions.at(-1)?.dated_on ?? "") > "2020-09-01");
  const own = seededRandom(SEED + 50);
  await storeDocuments(db, dataKey, own, Array.from({ length: MORE_DOCUMENTS }, (_, at) => more[Math.floor(((at + own.next()) * more.length) / MORE_DOCUMENTS)]).filter((child) => child !== undefined), { council: stored, register });
  await storeProcessFacts(db, stored.authorityId, seededRandom(SEED + 3));
  await storeClockDays(db, stored.authorityId, council.today, seededRandom(SEED + 40));
  await storePublishedStatistics(db, stored.authorityId, demoIds(seededRandom(SEED + 41), council.today));
  onProgress("  what the reading program says of them");
  await readDocuments(db, dataKey, stored.authorityId, newId);
  await storeTeamChecks(db, { random: seededRandom(SEED + 51), council: stored, instrument: panelTool, newId: demoIds(seededRandom(SEED + 52), council.today) });

  onProgress("  reports");
  // All of this is one transaction, in which the database has counted nothing yet: it would look for each row by reading all others.
  await run(db, sql`analyze`);
  await storeReports(db, stored, "dip-sample");
  const qa = { authorityId: stored.authorityId, accountId: stored.accounts.get("qa") ?? null, today: council.today };
  for (const kind of ["programme-year", "inspection-pack"] as const) await makeProgrammeReport(db, qa, { kind, programmeId });
  await makeMonthsReport(db, qa, { kind: "timeliness", from: "2021-04", to: "2021-06" });
  for (const kind of ["board", "quarterly-learning"] as const) await makeMonthsReport(db, qa, { kind, from: "2021-04", to: "2021-06" }, { isKnownToHold: true });
  for (const kind of ["families-summary", "easy-read"] as const) await makeMonthsReport(db, qa, { kind, from: "2020-07", to: "2021-06" }, { isKnownToHold: true });
}
