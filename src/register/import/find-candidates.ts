import { many, run, sql, type Db } from "../../platform/index.ts";

/** A child of the register whom a row may mean, and why. `clash`: both have a UPN (or NHS number) and they differ. */
export type Candidate = {
  n: number;
  personId: string;
  byNhs: boolean;
  byUpn: boolean;
  byReference: boolean;
  byName: boolean;
  sameName: boolean;
  sameBirth: boolean;
  clash: boolean;
  /** A plan of the child, by which a person can look them up. */
  reference: string | null;
};

/** Finds for every row the children whom its numbers, its plan reference or its name with date of birth point at. */
export async function findCandidates(tx: Db, authorityId: string): Promise<void> {
  await run(tx, sql`drop table if exists pg_temp.candidate`);
  await run(
    tx,
    sql`create temporary table candidate on commit drop as
        select c.n, c.person_id, bool_or(via = 'nhs') as by_nhs, bool_or(via = 'upn') as by_upn,
               bool_or(via = 'reference') as by_reference, bool_or(via = 'name') as by_name
        from (
          select i.n, p.id as person_id, 'nhs' as via from incoming i
            join person p on p.authority_id = ${authorityId} and p.nhs_number = i.nhs_number
          union all
          select i.n, p.id, 'upn' from incoming i join person p on p.authority_id = ${authorityId} and p.upn = i.upn
          union all
          select i.n, p.person_id, 'reference' from incoming i
            join plan p on p.authority_id = ${authorityId} and lower(p.reference) = lower(i.reference)
          union all
          select i.n, p.id, 'name' from incoming i
            join person p on p.authority_id = ${authorityId} and p.birth_date = i.birth_date
              and lower(p.surname) = lower(i.surname) and lower(p.forename) = lower(i.forename)
        ) c group by 1, 2`,
  );
  await run(
    tx,
    sql`alter table candidate add same_name boolean, add same_birth boolean, add clash boolean`,
  );
  await run(
    tx,
    sql`update candidate c set
          same_name = (i.surname is null or lower(i.surname) = lower(p.surname)) and (i.forename is null or lower(i.forename) = lower(p.forename)),
          same_birth = i.birth_date is null or i.birth_date = p.birth_date,
          clash = coalesce(i.upn <> p.upn, false) or coalesce(i.nhs_number <> p.nhs_number, false)
        from incoming i, person p
        where i.n = c.n and p.authority_id = ${authorityId} and p.id = c.person_id`,
  );
  await run(tx, sql`create index on candidate (n)`);
  await run(tx, sql`analyze candidate`);
}

/**
 * Settles the rows that leave no doubt: one candidate by a number or reference with the same name and birth (others, at most,
 * by name alone and with other numbers), or one candidate by name and birth whose numbers do not differ. Gives how many.
 */
export function settleClear(tx: Db): Promise<number> {
  return run(
    tx,
    sql`with sure as (
          select n, person_id, (by_nhs or by_upn or by_reference) as strong from candidate
          where not clash and same_birth and same_name),
        choice as (
          select s.n, (array_agg(s.person_id order by s.strong desc))[1] as person_id
          from sure s
          group by s.n
          having count(*) filter (where strong) = 1 or (count(*) = 1))
        update incoming i set person_id = c.person_id, person_is_new = false
        from choice c
        where i.n = c.n and i.person_id is null
          and not exists (
            select 1 from candidate o where o.n = c.n and o.person_id <> c.person_id
              and (o.by_nhs or o.by_upn or o.by_reference or not o.clash))`,
  );
}

const COLUMNS = sql`c.n, c.person_id as "personId", c.by_nhs as "byNhs", c.by_upn as "byUpn", c.by_reference as "byReference",
  c.by_name as "byName", c.same_name as "sameName", c.same_birth as "sameBirth", c.clash`;

/** The candidates of the rows that are not settled. */
export function doubtfulCandidates(tx: Db, authorityId: string): Promise<Candidate[]> {
  return many(
    tx,
    sql`select ${COLUMNS}, (select min(reference) from plan p where p.authority_id = ${authorityId} and p.person_id = c.person_id) as reference
        from candidate c join incoming i on i.n = c.n
        where i.person_id is null order by c.n, c.person_id`,
  );
}

/**
 * Children whom nothing points at exactly, but who are nearly the same: the same name with another date of birth, or the same birth
 * and one of the two names. Where both have a number of the same sort, the numbers tell them apart and there is no doubt.
 */
export function nearlySame(tx: Db, authorityId: string): Promise<(Candidate & { surname: string; forename: string; itsSurname: string; itsForename: string })[]> {
  return many(
    tx,
    sql`select i.n, p.id as "personId", false as "byNhs", false as "byUpn", false as "byReference", false as "byName",
               (lower(p.surname) = lower(i.surname) and lower(p.forename) = lower(i.forename)) as "sameName",
               p.birth_date = i.birth_date as "sameBirth", false as clash,
               i.surname, i.forename, p.surname as "itsSurname", p.forename as "itsForename",
               (select min(reference) from plan l where l.authority_id = ${authorityId} and l.person_id = p.id) as reference
        from incoming i
        join person p on p.authority_id = ${authorityId} and (
             (lower(p.surname) = lower(i.surname) and lower(p.forename) = lower(i.forename) and p.birth_date <> i.birth_date)
          or (p.birth_date = i.birth_date and lower(p.surname) = lower(i.surname) and lower(p.forename) <> lower(i.forename))
          or (p.birth_date = i.birth_date and lower(p.forename) = lower(i.forename) and lower(p.surname) <> lower(i.surname)))
        where i.person_id is null
          and not (p.upn is not null and i.upn is not null) and not (p.nhs_number is not null and i.nhs_number is not null)
          and not exists (select 1 from candidate c where c.n = i.n)
        order by i.n, p.id`,
  );
}
