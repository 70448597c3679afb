import { sql } from "../../../platform/index.ts";
import { type Level, ratingLevels, readingLevels } from "../catalogue/levels.ts";

export type Sql = ReturnType<typeof sql>;

/** Where facts of a level come from, and what dimensions and measures ask of one row. */
export type FactsSql = {
  from: Sql;
  /** What is never counted. */
  where: Sql;
  /** The day that the fact belongs to, for months and years; and the day of the document, for ages and gaps. */
  day: Sql;
  documentDay: Sql;
  teamId: Sql;
  kind: Sql;
  grade: Sql;
  section: Sql;
  /** The document: the unit that chance drew. */
  unit: Sql;
  /** Of the row's rating, so that a figure can be opened; null where no rating stands behind it. */
  rating: Sql;
};

// The one FROM of ratings. A draw's reference is that of every rating of its document, so a rating finds its draw by it.
const ofRatings = sql`
  rating r
  join instrument_version v on v.hash = r.instrument_hash
  join rater k on k.authority_id = r.authority_id and k.id = r.rater_id
  left join plan p on p.authority_id = r.authority_id and p.id = r.plan_id
  left join person c on c.authority_id = p.authority_id and c.id = p.person_id
  left join team t on t.authority_id = r.authority_id and t.id = r.team_id
  left join plan_version pv on pv.authority_id = r.authority_id and pv.id = r.plan_version_id
  left join document_kind dk on dk.id = r.document_kind
  left join sample_item i on i.authority_id = r.authority_id and lower(i.reference) = lower(r.reference)
  left join sample s on s.authority_id = i.authority_id and s.id = i.sample_id and s.state = 'drawn'
  left join cycle y on y.authority_id = i.authority_id and y.id = i.cycle_id
  left join programme g on g.authority_id = y.authority_id and g.id = y.programme_id`;

// New plans that were sent; what came from another authority has no 20 weeks of ours.
const ofPlans = sql`
  plan p
  join person c on c.authority_id = p.authority_id and c.id = p.person_id
  left join team t on t.authority_id = p.authority_id and t.id = p.team_id
  left join lateral (select n.* from plan_version n where n.authority_id = p.authority_id and n.plan_id = p.id and n.stage = 'final' order by n.number limit 1) pv on true
  left join document_kind dk on dk.id = pv.kind`;

// Of each plan the reading of its newest document, with the grade of its newest audit.
const ofReadings = sql`
  reading l
  join plan p on p.authority_id = l.authority_id and p.id = l.plan_id
  join person c on c.authority_id = p.authority_id and c.id = p.person_id
  left join team t on t.authority_id = p.authority_id and t.id = p.team_id
  left join document d on d.authority_id = l.authority_id and d.id = l.document_id
  left join plan_version pv on pv.authority_id = d.authority_id and pv.id = d.plan_version_id
  left join document_kind dk on dk.id = d.kind
  left join lateral (select z.grade from rating z where z.authority_id = p.authority_id and z.plan_id = p.id and z.role = 'audit' and z.state = 'submitted' and z.grade is not null
    order by z.rated_on desc, z.id limit 1) audited on true`;

// A plan is known by its version (or itself), another document by itself; a rating that is linked to nothing by its reference.
const unitOfRating = sql`case when coalesce(dk.family, 'plan') = 'plan' then coalesce(r.plan_version_id::text, r.plan_id::text, r.document_id::text, lower(r.reference))
  else coalesce(r.document_id::text, lower(r.reference)) end`;

const levelFrom: Readonly<Record<Level, Sql>> = {
  rating: ofRatings,
  section: sql`${ofRatings} cross join lateral jsonb_each(r.sections) as e(id, part)`,
  answer: sql`${ofRatings}
    join answer a on a.authority_id = r.authority_id and a.rating_id = r.id
    join criterion q on q.instrument_hash = a.instrument_hash and q.id = a.criterion_id
    left join scales o on o.hash = a.instrument_hash and o.criterion_id = a.criterion_id`,
  plan: ofPlans,
  reading: ofReadings,
  provision: sql`${ofReadings} join reading_provision x on x.authority_id = l.authority_id and x.reading_id = l.id`,
};

/** The facts of a level, of one authority. */
export function factsSql(level: Level, authorityId: string): FactsSql {
  const from = levelFrom[level];
  if (ratingLevels.includes(level)) {
    return {
      from, where: sql`r.authority_id = ${authorityId} and r.state = 'submitted'`, day: sql`r.rated_on`, documentDay: sql`coalesce(pv.dated_on, r.rated_on)`,
      teamId: sql`r.team_id`, kind: sql`r.document_kind`, grade: sql`r.grade`, section: level === "section" ? sql`e.id` : sql`q.section_id`, unit: unitOfRating, rating: sql`r.id`,
    };
  }
  const fromPlan = { teamId: sql`p.team_id`, unit: sql`p.id::text`, rating: sql`null::uuid`, from };
  if (readingLevels.includes(level)) {
    const documentDay = sql`coalesce(pv.dated_on, d.dated_on, l.read_on)`;
    return { ...fromPlan, where: sql`l.authority_id = ${authorityId} and l.is_latest`, day: documentDay, documentDay, kind: sql`d.kind`, grade: sql`audited.grade`, section: sql`x.section` };
  }
  return {
    ...fromPlan, where: sql`p.authority_id = ${authorityId} and p.requested_on is not null and p.started_on is not null and p.transferred_from is null`,
    day: sql`p.started_on`, documentDay: sql`coalesce(pv.dated_on, p.started_on)`, kind: sql`pv.kind`, grade: sql`null::text`, section: sql`null::text`,
  };
}
