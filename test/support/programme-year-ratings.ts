// This file is long because it holds every count and average of a published first year of a programme in cycles (a London borough, 12 November 2021).
import { addProgramme } from "../../src/auditing/index.ts";
import { many, newId, one, run, sql, type Db } from "../../src/platform/index.ts";
import type { TestAuthority } from "./authority.ts";

type PerCycle = readonly [number, number, number];
type Score = number | null;

/** Documents by kind and cycle, as printed; their total is 519. */
export const printedDocuments: Readonly<Record<string, PerCycle>> = {
  "new-plan": [18, 18, 17], "amended-plan-to-year-8": [18, 18, 18], "amended-plan-from-year-9": [18, 17, 17], "annual-review": [36, 35, 35], "family-views": [15, 16, 18],
  "education-advice": [17, 16, 16], "medical-advice": [13, 7, 9], "mental-health-advice": [3, 7, 3], "speech-and-language-advice": [11, 7, 7], "educational-psychology-advice": [18, 18, 18],
  "specialist-teacher-advice": [0, 3, 3], "occupational-therapy-advice": [6, 2, 5], "physiotherapy-advice": [5, 0, 1], "social-care-advice": [1, 3, 6],
};

/** Internal scores as printed: baseline of March 2020, three cycles, internal average; null for "n/a". */
export const printedInternal: Readonly<Record<string, readonly [Score, Score, Score, Score, number]>> = {
  "New plan": [16.4, 17.8, 18.7, 18.8, 18.4], "Amended plan": [null, 17.4, 18, 18.7, 18], "Annual review": [null, 12.6, 13.6, 12.6, 12.9], "Parent and young person's views": [13, 15, 17, 13, 15],
  "Education advice": [13, 16, 15, 13, 15], "Specialist teacher advice": [null, null, 14, 11, 13], "Medical advice": [7, 12, 16, 14, 14], "Mental health advice": [7, 9, 13, 13, 12],
  "Speech and language therapy advice": [12, 18, 18, 18, 18], "Occupational therapy advice": [13, 15, 19, 17, 17], "Physiotherapy advice": [13, 17, null, 19, 18],
  "Educational psychology advice": [17, 19, 19, 19, 19], "Social care advice": [11, 11, 13, 17, 14],
};

export const printedSections = {
  new: { A: [19.2, 18.6, 18.2, 18.7], B: [18.6, 17.3, 18.5, 18.1], CDGH: [17.5, 17.2, 16.3, 17.0], E: [16.5, 18.5, 17.8, 17.6], F: [18.6, 19.2, 19.3, 19.0] },
  amended: { A: [17.7, 17.4, 18.3, 17.8], B: [17.3, 18.4, 18.7, 18.1], CDGH: [17.2, 18.0, 18.6, 17.9], E: [16.0, 17.0, 17.6, 16.9], F: [17.8, 18.2, 18.8, 18.3] },
} as const;

/** New and amended plans are printed with two decimals elsewhere: these are the cycles' means. */
const planMeans = { "new-plan": [17.83, 18.67, 18.82], amended: [17.39, 18.0, 18.67] } as const;

/**
 * By how much the means of views and advice lie from the printed whole numbers. Printed are 15.3, 16.8 and 15.5 as the cycles' averages of all advice, with
 * 15.8 over the year: with these the mean of all documents of a cycle comes to them, and every kind still rounds as printed.
 */
const shifts: PerCycle = [-0.5, 0.285, 0.19];
/** Their averages over the year are printed to one decimal (18.0 and 12.5), so they stay as they are. */
const unshifted = ["physiotherapy-advice", "specialist-teacher-advice"];

const names: Readonly<Record<string, string>> = {
  "family-views": "Parent and young person's views", "education-advice": "Education advice", "medical-advice": "Medical advice", "mental-health-advice": "Mental health advice",
  "speech-and-language-advice": "Speech and language therapy advice", "educational-psychology-advice": "Educational psychology advice", "specialist-teacher-advice": "Specialist teacher advice",
  "occupational-therapy-advice": "Occupational therapy advice", "physiotherapy-advice": "Physiotherapy advice", "social-care-advice": "Social care advice", "annual-review": "Annual review",
};

/** Moderators' averages by kind, as the chart prints them; of health advice together. */
export const printedModeration: Readonly<Record<string, number>> = {
  "family-views": 15.4, "education-advice": 15.2, "specialist-teacher-advice": 15.0, "medical-advice": 14.7, "mental-health-advice": 14.7, "speech-and-language-advice": 17.5,
  "occupational-therapy-advice": 14.8, "physiotherapy-advice": 15.5, "educational-psychology-advice": 18.1, "social-care-advice": 9.7,
};

/** Plans moderated by lead coordinators and by the quality assurance team: how many of each in a cycle, and their means. In cycle 3, 20 of 52 are 38%. */
const moderators = [
  { group: "Lead coordinators", counts: [49, 48, 32], means: [16.4, 16.6, 18.9] }, { group: "Quality assurance team", counts: [5, 5, 20], means: [16.8, 16.8, 16.5] },
] as const;

/**
 * The outside auditor's documents of a cycle: new plans with their mean; then advice, of which some was not there. Printed are the averages of all advice with
 * (12.3, 10.8, 11.7) and without (13.75, 12.5, 14.2) what was absent; social care 2.3 and 8.7, in cycle 3 5 and 13; medical 8.7 and 11.3. The remaining
 * advice has the mean that brings the cycle's average to what is printed.
 */
const outside = [
  { plans: 15.5, without: 13.75, present: 127, social: { present: 4, sum: (26.5 * 4) / 7, absent: 12 }, medical: { present: 16, absent: 3 } },
  { plans: 14.2, without: 12.5, present: 108, social: { present: 3, sum: (26.5 * 3) / 7, absent: 17 }, medical: { present: 16, absent: 0 } },
  { plans: 14.4, without: 14.2, present: 117, social: { present: 8, sum: 104, absent: 13 }, medical: { present: 18, absent: 12 } },
] as const;

const cycleDays = [["2020-09-01", "2020-11-30"], ["2021-03-01", "2021-05-31"], ["2021-06-01", "2021-08-31"]] as const;

/** Scores with exactly this mean (but for the last digits of a double), a little apart: an odd one stands at the mean. */
export const around = (count: number, mean: number, apart = 0.3): number[] => Array.from({ length: count }, (_, index) => (index === count - 1 && count % 2 === 1 ? mean : mean + (index % 2 === 0 ? apart : -apart)));

type Row = {
  id: string; reference: string; role: string; hash: string; kind: string; rater: string; on: string; score: number | null; facts: Record<string, unknown>; sections: Record<string, { score: number; outOf: number; percent: number }>;
};

/** The whole year as ratings with their roll-ups, and what was published before it as published figures. Gives the programme's id. */
export async function storeProgrammeYear(db: Db, authority: TestAuthority): Promise<string> {
  const authorityId = authority.id;
  const programmeId = await addProgramme(db, { authorityId, accountId: authority.accounts["qa-officer"] }, { name: "SEND quality assurance programme", code: "Y1", suggestions: "after", startsOn: "2020-09-01", endsOn: "2021-08-31" }, "yearly", "termly");
  await run(db, sql`update programme set state = 'running' where authority_id = ${authorityId} and id = ${programmeId}`);
  const cycles = await many<{ id: string; position: number }>(db, sql`select id, position from cycle where authority_id = ${authorityId} and programme_id = ${programmeId} order by position`);
  const rules = new Map((await many<{ kind: string; hash: string }>(db, sql`
    select r.document_kind as kind, v.hash from programme_rule r join instrument_version v on v.instrument_id = r.instrument_id and v.owner_id is null
    where r.authority_id = ${authorityId} and r.programme_id = ${programmeId}`)).map(({ kind, hash }) => [kind, hash]));
  const groups = new Map((await many<{ id: string; name: string }>(db, sql`select id, name from audit_group where authority_id = ${authorityId}`)).map(({ id, name }) => [name, id]));
  const [auditor, moderator, outsider, personId, planId] = [newId(), newId(), newId(), newId(), newId()];
  await run(db, sql`insert into rater (authority_id, id, name, kind) values (${authorityId}, ${auditor}, 'Auditor', 'person'), (${authorityId}, ${moderator}, 'Moderator', 'person'), (${authorityId}, ${outsider}, 'Outside firm', 'outside')`);
  await run(db, sql`insert into person (authority_id, id, surname, forename, birth_date) values (${authorityId}, ${personId}, 'Example', 'Child', '2012-03-04')`);
  await run(db, sql`insert into plan (authority_id, id, person_id, reference, status, started_on) values (${authorityId}, ${planId}, ${personId}, 'Y1-PLAN', 'active', '2020-01-01')`);
  const rows: Row[] = [];
  const assigned: { id: string; item: string; cycle: string; group: string; rating: string; hash: string }[] = [];
  for (const [index, cycle] of cycles.entries()) {
    const [from, to] = cycleDays[index] ?? ["", ""];
    await run(db, sql`update cycle set name = ${`Cycle ${index + 1}`}, from_on = ${from}, to_on = ${to}, audits_due_on = ${to}, moderation_due_on = ${to}, state = 'closed' where authority_id = ${authorityId} and id = ${cycle.id}`);
    const sampleId = newId();
    const items: { id: string; reference: string; kind: string; position: number }[] = [];
    const rate = (kind: string, reference: string, role: string, score: number | null, more: Partial<Row> = {}): string => {
      const id = newId();
      const rater = role === "external" ? outsider : role === "moderation" ? moderator : auditor;
      rows.push({ id, reference, role, hash: rules.get(kind) ?? "", kind, rater, on: to, score, facts: {}, sections: {}, ...more });
      return id;
    };
    for (const [kind, counts] of Object.entries(printedDocuments)) {
      const count = counts[index] ?? 0;
      const isAmended = kind.startsWith("amended");
      const printed = printedInternal[names[kind] ?? ""]?.[index + 1] ?? 0;
      const isAdvice = names[kind] !== undefined && kind !== "annual-review";
      const mean = kind === "new-plan" || isAmended ? planMeans[isAmended ? "amended" : "new-plan"][index] ?? 0 : printed + (isAdvice && !unshifted.includes(kind) ? shifts[index] ?? 0 : 0);
      const sections: Readonly<Record<string, readonly number[]>> = kind === "new-plan" ? printedSections.new : isAmended ? printedSections.amended : {};
      const parts = Object.entries(sections).map(([section, means]) => [section, around(count, means[index] ?? 0)] as const);
      around(count, mean).forEach((score, place) => {
        const reference = `Y1-C${index + 1}-${String(items.length + 1).padStart(3, "0")}`;
        items.push({ id: newId(), reference, kind, position: items.length + 1 });
        rate(kind, reference, "audit", score, { sections: Object.fromEntries(parts.map(([section, scores]) => [section, { score: scores[place] ?? 0, outOf: 20, percent: (scores[place] ?? 0) * 5 }])) });
      });
      const second = printedModeration[kind];
      if (second !== undefined && count > 0) {
        const own = items.filter((item) => item.kind === kind).slice(0, Math.ceil(count / 3));
        around(own.length, second).forEach((score, place) => rate(kind, own[place]?.reference ?? "", "moderation", score));
      }
    }
    await run(db, sql`
      insert into sample (authority_id, id, cycle_id, purpose, name, design, seed, frame_size, frame_hash, proof, state)
      values (${authorityId}, ${sampleId}, ${cycle.id}, 'random', 'Sample', '{}', 'seed', 600, ${"0".repeat(64)}, '{}', 'drawn')`);
    await run(db, sql`
      insert into sample_item (authority_id, id, sample_id, cycle_id, position, stratum, reference, document_kind, plan_id, state)
      select ${authorityId}, i.id, ${sampleId}, ${cycle.id}, i.position, i.kind, i.reference, i.kind, ${planId}, 'in' from jsonb_to_recordset(${JSON.stringify(items)}::jsonb) as i(id uuid, reference text, kind text, position int)`);
    const plans = items.filter((item) => item.kind.endsWith("plan") || item.kind.startsWith("amended"));
    let next = 0;
    for (const { group, counts, means } of moderators) {
      for (const score of around(counts[index] ?? 0, means[index] ?? 0)) {
        const item = plans[next++];
        if (item) assigned.push({ id: newId(), item: item.id, cycle: cycle.id, group: groups.get(group) ?? "", rating: rate(item.kind, item.reference, "moderation", score), hash: rules.get(item.kind) ?? "" });
      }
    }
    const own = outside[index];
    if (own === undefined) continue;
    const outsideOf = (kind: string, scores: readonly (number | null)[]) => scores.forEach((score, place) => rate(kind, `OUT-${index + 1}-${kind}-${place}-${score === null ? "absent" : "there"}`, "external", score, score === null ? { facts: { absent: true } } : {}));
    outsideOf("new-plan", around(printedDocuments["new-plan"]?.[index] ?? 0, own.plans));
    outsideOf("social-care-advice", around(own.social.present, own.social.sum / own.social.present));
    outsideOf("social-care-advice", Array.from({ length: own.social.absent }, () => null));
    outsideOf("medical-advice", around(own.medical.present, 11.3));
    outsideOf("medical-advice", Array.from({ length: own.medical.absent }, () => null));
    const rest = own.present - own.social.present - own.medical.present;
    outsideOf("education-advice", around(rest, (own.without * own.present - own.social.sum - 11.3 * own.medical.present) / rest));
  }
  await run(db, sql`
    insert into rating (authority_id, id, reference, role, instrument_hash, document_kind, rater_id, rated_on, state, facts, score, out_of, percent, sections)
    select ${authorityId}, r.id, r.reference, r.role, r.hash, r.kind, r.rater, r.on, 'submitted', r.facts, r.score, 20, r.score * 5, r.sections
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, reference text, role text, hash text, kind text, rater uuid, "on" date, score numeric, facts jsonb, sections jsonb)`);
  await run(db, sql`
    insert into assignment (authority_id, id, cycle_id, item_id, role, instrument_hash, group_id, account_id, rating_id, due_on, state)
    select ${authorityId}, a.id, a.cycle, a.item, 'moderation', a.hash, a."group", ${authority.accounts.moderator}, a.rating, '2021-09-01', 'handed-in'
    from jsonb_to_recordset(${JSON.stringify(assigned)}::jsonb) as a(id uuid, item uuid, cycle uuid, "group" uuid, rating uuid, hash text)`);
  await storePublished(db, authorityId);
  await answerPhysiotherapy(db, authorityId);
  return programmeId;
}

async function storePublished(db: Db, authorityId: string): Promise<void> {
  const baseline = Object.entries(printedInternal).flatMap(([group, [value]]) => (value === null ? [] : [{ id: newId(), series: "programme-score", start: "2020-03-01", period: "month", group, value }]));
  const earlier = [["2019-04-01", "term", 13.8, 10.7], ["2020-04-01", "month", 14.1, 10.6]] as const;
  const figures = [...baseline, ...earlier.flatMap(([start, period, plans, advice]) => [["plans", plans], ["advice", advice]].map(([group, value]) => ({ id: newId(), series: "programme-external-score", start, period, group, value })))];
  await run(db, sql`
    insert into published_figure (authority_id, id, series, period_start, period, group_name, value, source)
    select ${authorityId}, f.id, f.series, f.start, f.period, f."group", f.value, 'Audits before the programme'
    from jsonb_to_recordset(${JSON.stringify(figures)}::jsonb) as f(id uuid, series text, start date, period text, "group" text, value numeric)`);
}

/** Answers of the six physiotherapy reports, so that the year has distributions: of each criterion the first report's is "Partly" and the others' "Yes"; R1 has one "No". */
async function answerPhysiotherapy(db: Db, authorityId: string): Promise<void> {
  const { count } = await one<{ count: number }>(db, sql`
    with own as (select r.id, r.instrument_hash, row_number() over (order by r.reference) as place from rating r where r.authority_id = ${authorityId} and r.role = 'audit' and r.document_kind = 'physiotherapy-advice'),
    made as (
      insert into answer (authority_id, rating_id, instrument_hash, criterion_id, value, points, themes)
      select ${authorityId}, o.id, o.instrument_hash, c.id, a.value, a.points, case when a.value = 'No' then array['outcomes','provision'] else '{}' end
      from own o join criterion c on c.instrument_hash = o.instrument_hash
      cross join lateral (select case when c.id = 'R1' and o.place = 2 then 'No' when o.place = 1 then 'Partly' else 'Yes' end as value, case when c.id = 'R1' and o.place = 2 then 0 when o.place = 1 then 1 else 2 end as points) a
      returning 1)
    select count(*)::int as count from made`);
  if (count === 0) throw new Error("the physiotherapy reports of the year have no answers");
}
