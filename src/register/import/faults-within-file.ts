import { many, sql, type Db } from "../../platform/index.ts";

/** Row `n` repeats or contradicts row `other` of the same file. */
export type FileFault = { n: number; other: number; field: string | null; what: string; cure: string };

const SAME_CHILD = sql`lower(a.surname) is not distinct from lower(b.surname) and lower(a.forename) is not distinct from lower(b.forename)
  and a.birth_date is not distinct from b.birth_date`;

/** A number that two different children have, a plan reference that comes twice: the file has to be mended, no answer could. */
export async function faultsWithinFile(tx: Db): Promise<FileFault[]> {
  const shared = (field: "upn" | "nhs_number") =>
    many<{ n: number; other: number }>(
      tx,
      sql`select b.n, a.n as other from incoming b
          join (select distinct on (${sql.ref(field)}) * from incoming where ${sql.ref(field)} is not null order by ${sql.ref(field)}, n) a
            on a.${sql.ref(field)} = b.${sql.ref(field)} and a.n < b.n
          where not (${SAME_CHILD}) and a.surname is not null and b.surname is not null order by b.n`,
    );
  const references = await many<{ n: number; other: number }>(
    tx,
    sql`select b.n, a.n as other from incoming b
        join (select lower(reference) as reference, min(n) as n from incoming where reference is not null group by 1 having count(*) > 1) a
          on a.reference = lower(b.reference) and a.n < b.n order by b.n`,
  );
  const faults: FileFault[] = [];
  const both = "Put it right in one of the two rows, or leave it empty there. Twins have a number each.";
  for (const row of await shared("upn")) faults.push({ ...row, field: "upn", what: "this UPN is on another row for a child with another name or date of birth", cure: both });
  for (const row of await shared("nhs_number")) faults.push({ ...row, field: "nhs_number", what: "this NHS number is on another row for a child with another name or date of birth", cure: both });
  for (const row of references) faults.push({ ...row, field: "reference", what: "this plan reference comes twice in the file", cure: "Keep one of the two rows, or give the other plan its own reference." });
  return faults;
}

/** Two rows that turned out to be one plan. Asked after matching. */
export function planTwice(tx: Db): Promise<{ n: number; other: number }[]> {
  return many(
    tx,
    sql`select b.n, a.n as other from incoming b
        join (select plan_id, min(n) as n from incoming where plan_id is not null group by 1 having count(*) > 1) a
          on a.plan_id = b.plan_id and a.n < b.n
        order by b.n`,
  );
}

/** New plans of one child that nothing tells apart. */
export function newPlanTwice(tx: Db): Promise<{ n: number; other: number }[]> {
  return many(
    tx,
    sql`select b.n, a.n as other from incoming b
        join (select person_id, requested_on, started_on, min(n) as n from incoming
              where plan_is_new and reference is null group by 1, 2, 3 having count(*) > 1) a
          on a.person_id = b.person_id and a.n < b.n and a.requested_on is not distinct from b.requested_on
            and a.started_on is not distinct from b.started_on
        where b.plan_is_new and b.reference is null order by b.n`,
  );
}
