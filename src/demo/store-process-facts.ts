import { many, run, sql, type Db } from "../platform/index.ts";
import { addDays, onWorkingDay } from "./calendar.ts";
import type { Random } from "./random.ts";

const delays = { "Advice came late": 44, "No officer free to write it": 22, "Waiting for a school to answer": 16, "Family asked for more time": 10, "Draft had to be written again": 8 } as const;

type Late = { id: string };
type Version = { id: string; datedOn: string; isRecent: boolean };
type Advice = { id: string; kind: string };

type Asked = { id: string; isRecent: boolean; isLate: boolean; isDisputed: boolean };

/** How families were kept informed, whether their place was named, advice that never came: of recent plans mostly, and worse where a plan came late. */
async function storeWhatFamiliesAsk(db: Db, authorityId: string, random: Random): Promise<void> {
  const plans = await many<Asked>(db, sql`
    select id, started_on >= '2019-09-01' as "isRecent", coalesce(started_on > requested_on + 140, false) as "isLate", coalesce(mediation, false) or coalesce(tribunal, false) as "isDisputed"
    from plan where authority_id = ${authorityId} and started_on is not null order by reference`);
  const rows = plans.map(({ id, isRecent, isLate, isDisputed }) => {
    const isKnown = () => random.chance(isRecent ? 0.75 : 0.08);
    const informed = random.weighted(isLate ? { "each-step": 22, "some-steps": 40, asked: 26, not: 12 } : { "each-step": 46, "some-steps": 36, asked: 14, not: 4 });
    const place = random.weighted(isDisputed ? { named: 38, other: 58, none: 4 } : { named: 76, other: 8, none: 16 });
    const missing = Number(random.weighted(isLate ? { "0": 62, "1": 28, "2": 10 } : { "0": 84, "1": 13, "2": 3 }));
    return { id, informed: isKnown() ? informed : null, place: isKnown() ? place : null, missing: isKnown() ? missing : null };
  });
  await run(db, sql`
    update plan p set family_informed = d.informed, preferred_place = d.place, advice_missing = d.missing
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as d(id uuid, informed text, place text, missing int) where p.authority_id = ${authorityId} and p.id = d.id`);
}

/** Why plans came late, who read them before they went out, what part families had, who paid for reports: as far as such a council has come to record them. */
export async function storeProcessFacts(db: Db, authorityId: string, random: Random): Promise<void> {
  const late = await many<Late>(db, sql`
    select id from plan where authority_id = ${authorityId} and started_on > requested_on + 140 and not lawful_exception order by reference`);
  const reasons = late.filter(() => random.chance(0.8)).map(({ id }) => ({ id, reason: random.weighted(delays) }));
  await run(db, sql`update plan p set delay_reason = d.reason from jsonb_to_recordset(${JSON.stringify(reasons)}::jsonb) as d(id uuid, reason text) where p.authority_id = ${authorityId} and p.id = d.id`);

  const versions = await many<Version>(db, sql`
    select v.id, v.dated_on as "datedOn", v.dated_on >= '2019-09-01' as "isRecent" from plan_version v join plan p on p.authority_id = v.authority_id and p.id = v.plan_id
    where v.authority_id = ${authorityId} and v.stage = 'final' order by p.reference, v.number`);
  const details = versions.map(({ id, datedOn, isRecent }) => {
    // Sign-off began with the quality programme; before it hardly anybody wrote it down.
    const isSigned = random.chance(isRecent ? 0.72 : 0.06);
    const on = onWorkingDay(addDays(datedOn, -random.whole(-1, 9)));
    const part = random.weighted({ views: 46, draft: 33, together: 14, none: 7 });
    return { id, by: isSigned ? random.pick(["Team manager", "Senior officer", "Quality assurance officer"]) : null, on: isSigned ? on : null, part: random.chance(isRecent ? 0.85 : 0.3) ? part : null };
  });
  await run(db, sql`
    update plan_version v set signed_off_by = d.by, signed_off_on = d."on", family_part = d.part
    from jsonb_to_recordset(${JSON.stringify(details)}::jsonb) as d(id uuid, by text, "on" date, part text) where v.authority_id = ${authorityId} and v.id = d.id`);

  const advice = await many<Advice>(db, sql`
    select d.id, d.kind from document d join document_kind k on k.id = d.kind and k.family = 'advice' join plan p on p.authority_id = d.authority_id and p.id = d.plan_id
    where d.authority_id = ${authorityId} order by p.reference, d.kind, d.title, d.id`);
  const paid = advice.map(({ id, kind }) => ({
    id, by: random.weighted<"council" | "nhs" | "family" | "other">(/medical|mental|speech|occupational|physio/.test(kind) ? { nhs: 82, family: 12, council: 6, other: 0 } : { council: 90, family: 9, other: 1, nhs: 0 }),
  }));
  await run(db, sql`update document t set paid_by = d.by from jsonb_to_recordset(${JSON.stringify(paid)}::jsonb) as d(id uuid, by text) where t.authority_id = ${authorityId} and t.id = d.id`);
  await storeWhatFamiliesAsk(db, authorityId, random);
}
