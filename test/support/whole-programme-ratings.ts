import { randomUUID } from "node:crypto";
import { storeRatings, type RatingToSave } from "../../src/auditing/index.ts";
import { criteriaOf, loadInstrument, syncShippedInstruments, type Instrument } from "../../src/instruments/index.ts";
import { many, newId, one, run, sql, type Db } from "../../src/platform/index.ts";
import { listItems, storeSample, type SampleDesign } from "../../src/sampling/index.ts";
import type { TestAuthority } from "./authority.ts";
import { addPlans, makeCycle, TODAY } from "./plans-to-sample.ts";

const design = (changed: Partial<SampleDesign> = {}): SampleDesign => ({
  name: "September", purpose: "random", frame: { kinds: ["new-plan"], teams: [], needs: [], settings: [], status: "active" }, divide: ["team"], allocation: { by: "equal", each: 12 }, advice: [], ...changed,
});

type Version = { id: string; planId: string; reference: string; north: boolean };

/**
 * A programme of 60 plans, 40 of North and 20 of South: twelve of each drawn at random and audited, and all of them answered by the reading program, which
 * gives about a tenth less than auditors do. Beside it what must not count: a risk-led sample, and an audit of a document that nobody drew.
 */
export async function storeWholeProgramme(db: Db, authority: TestAuthority): Promise<{ instrument: Instrument; programmeId: string }> {
  await syncShippedInstruments(db);
  const found = await loadInstrument(db, authority.id, "dip-sample");
  if (found === undefined) throw new Error("the dip-sample tool is not there");
  const { instrument } = found;
  const [person, program] = [newId(), newId()];
  await run(db, sql`
    insert into rater (authority_id, id, name, kind, discipline)
    values (${authority.id}, ${person}, 'Auditor of samples', 'person', 'SEND team'), (${authority.id}, ${program}, 'Reading program', 'program', 'Program')`);
  await addPlans(db, authority, { team: "North", count: 40 });
  await addPlans(db, authority, { team: "South", count: 20 });
  const cycleId = await makeCycle(db, authority, "2021");
  const drawer = { authorityId: authority.id, accountId: authority.accounts["qa-officer"], today: TODAY };
  const draw = async (changed: Partial<SampleDesign> = {}) => listItems(db, authority.id, (await storeSample(db, drawer, { cycleId, sampleId: randomUUID(), seed: "whole", design: design(changed) })).id);
  const [drawn, risky] = [await draw(), await draw({ name: "Oldest", purpose: "risk", risk: "oldest-review", divide: [], allocation: { by: "equal", each: 4 } })];
  const versions = await many<Version>(db, sql`
    select v.id, v.plan_id as "planId", p.reference, t.name = 'North' as north from plan_version v
    join plan p on p.authority_id = v.authority_id and p.id = v.plan_id join team t on t.authority_id = p.authority_id and t.id = p.team_id
    where v.authority_id = ${authority.id} order by p.reference`);
  const criteria = criteriaOf(instrument);
  // Yes to the first so many criteria, No to the others: how good a plan is follows from its place, and South's are a little better.
  const answers = (met: number) => criteria.map(({ criterion }, at) => ({ criterionId: criterion.id, value: at < met ? "Yes" : "No" }));
  const goodOf = new Map(versions.map((version, at) => [version.id, Math.round(criteria.length * (0.35 + ((at * 7) % 20) / 40 + (version.north ? 0 : 0.1)))]));
  const rating = (reference: string, met: number, of: { planId: string; versionId: string | null }, by: Pick<RatingToSave, "role" | "raterId">): RatingToSave =>
    ({ reference, ...by, teamId: null, planId: of.planId, planVersionId: of.versionId, documentKind: "new-plan", ratedOn: "2021-10-12", answers: answers(met) });
  const [audit, suggestion] = [{ role: "audit", raterId: person }, { role: "program", raterId: program }] as const;
  const [loose] = versions;
  await storeRatings(db, authority.id, instrument, [
    ...versions.map((version, at) => rating(`${version.reference} read`, Math.round((goodOf.get(version.id) ?? 0) - criteria.length / 10 + ((at * 5) % 3) - 1), { planId: version.planId, versionId: version.id }, suggestion)),
    ...drawn.map((item) => rating(item.reference, goodOf.get(item.versionId ?? "") ?? 0, item, audit)),
    ...risky.map((item) => rating(item.reference, 0, item, audit)),
    ...(loose === undefined ? [] : [rating("LOOSE-1", 0, { planId: loose.planId, versionId: loose.id }, audit)]),
  ]);
  const { programmeId } = await one<{ programmeId: string }>(db, sql`select programme_id as "programmeId" from cycle where authority_id = ${authority.id} and id = ${cycleId}`);
  return { instrument, programmeId };
}
