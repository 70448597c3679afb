import type { ImportCheck } from "../../imports/index.ts";
import { newId, run, many, sql, type Db } from "../../platform/index.ts";
import { doubtfulCandidates, findCandidates, nearlySame, settleClear, type Candidate } from "./find-candidates.ts";
import { namesAlike } from "./names-alike.ts";
import type { Staged } from "./stage-rows.ts";

/**
 * Gives every row its child: one of the register where there is no doubt, a new one where nothing points at anybody, and
 * otherwise what a person answered. Rows left out are taken away. Rows without an answer keep no child.
 */
export async function matchPeople(tx: Db, authorityId: string, staged: Staged, check: ImportCheck): Promise<void> {
  await findCandidates(tx, authorityId);
  await settleClear(tx);
  const doubts = new Map<number, Candidate[]>();
  const add = (candidate: Candidate) => doubts.set(candidate.n, [...(doubts.get(candidate.n) ?? []), candidate]);
  for (const candidate of await doubtfulCandidates(tx, authorityId)) add(candidate);
  for (const near of await nearlySame(tx, authorityId))
    if (near.sameName || (namesAlike(near.surname, near.itsSurname) && namesAlike(near.forename, near.itsForename))) add(near);

  const keys = await identities(tx, [...doubts.keys()]);
  const decisions: { n: number; person: string | null; skip: boolean }[] = [];
  for (const [n, candidates] of doubts) {
    const exact = candidates.filter((candidate) => candidate.sameName && candidate.sameBirth && !candidate.byNhs && !candidate.byUpn && candidate.byName);
    const answer = check.ask(staged.row(n), `person ${keys.get(n) ?? n}`, question(candidates), [
      ...candidates.map((candidate, at) => ({ value: `person:${candidate.personId}`, text: `The child of ${nameOf(candidate, at, candidates.length)}: bring them up to date` })),
      { value: "new", text: "Another child: add them, without a number that belongs to somebody else" },
      { value: "skip", text: "Leave this row out" },
    ]);
    if (answer === undefined) decisions.push({ n, person: null, skip: false });
    else if (answer === "skip") decisions.push({ n, person: null, skip: true });
    // "Another child" was added by an earlier import of the same file: that is the one.
    else if (answer === "new") decisions.push({ n, person: exact.length === 1 ? (exact[0]?.personId ?? null) : null, skip: false });
    else decisions.push({ n, person: answer.slice("person:".length), skip: false });
  }
  const skipped = decisions.filter((one) => one.skip).map((one) => one.n);
  if (skipped.length > 0) await run(tx, sql`delete from incoming where n = any(${skipped}::int[])`);
  const decided = decisions.filter((one) => one.person !== null);
  if (decided.length > 0)
    await run(
      tx,
      sql`update incoming i set person_id = d.person, person_is_new = false
          from json_to_recordset(${JSON.stringify(decided)}::json) as d(n int, person uuid) where d.n = i.n`,
    );
  await clearForeignNumbers(tx, authorityId, decisions.map((one) => one.n));
  await nameNewPeople(tx);
}

/** What makes a row's doubt the same doubt next time: who the row says that the child is. */
async function identities(tx: Db, numbers: readonly number[]): Promise<Map<number, string>> {
  if (numbers.length === 0) return new Map();
  const rows = await many<{ n: number; key: string }>(
    tx,
    sql`select n, concat_ws('|', nhs_number, upn, lower(surname), lower(forename), birth_date, lower(reference)) as key
        from incoming where n = any(${[...numbers]}::int[])`,
  );
  return new Map(rows.map((row) => [row.n, row.key]));
}

/** A number that belongs to somebody else in the register stays with them. */
async function clearForeignNumbers(tx: Db, authorityId: string, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  for (const column of ["upn", "nhs_number"] as const)
    await run(
      tx,
      sql`update incoming i set ${sql.ref(column)} = null from person p
          where i.n = any(${[...numbers]}::int[]) and p.authority_id = ${authorityId} and p.${sql.ref(column)} = i.${sql.ref(column)}
            and p.id is distinct from i.person_id`,
    );
}

/** One id for all the rows of a new child: rows are of one child when a number, or name with birth, is the same. */
async function nameNewPeople(tx: Db): Promise<void> {
  const rows = await many<{ n: number; nhs: string | null; upn: string | null; name: string | null }>(
    tx,
    sql`select n, nhs_number as nhs, upn, lower(surname) || '|' || lower(forename) || '|' || birth_date as name
        from incoming where person_id is null order by n`,
  );
  const ids = new Map<string, string>();
  const numbers: number[] = [];
  const people: string[] = [];
  for (const row of rows) {
    if (row.name === null) continue;
    const numbered = [row.upn && `u${row.upn}`, row.nhs && `n${row.nhs}`].filter((key) => key !== null && key !== "");
    // Name and birth join rows only while no numbers set them apart.
    const named = `p${row.name}`;
    const known = numbered.map((key) => ids.get(String(key))).find((id) => id !== undefined);
    const sameName = ids.get(named);
    const numbersOfName = sameName === undefined ? 0 : Number(ids.get(`c${sameName}`) ?? 0);
    const id = known ?? (sameName !== undefined && (numbered.length === 0 || numbersOfName === 0) ? sameName : undefined) ?? newId();
    for (const key of numbered) ids.set(String(key), id);
    ids.set(named, id);
    if (numbered.length > 0) ids.set(`c${id}`, "1");
    numbers.push(row.n);
    people.push(id);
  }
  if (numbers.length === 0) return;
  await run(
    tx,
    sql`update incoming i set person_id = d.id, person_is_new = true
        from unnest(${numbers}::int[], ${people}::uuid[]) as d(n, id) where d.n = i.n`,
  );
}

function question(candidates: readonly Candidate[]): string {
  const first = candidates[0];
  if (candidates.length > 1 || !first) return "This row could be one of several children in the register. Which is it?";
  const by = first.byUpn ? "UPN" : first.byNhs ? "NHS number" : first.byReference ? "plan reference" : undefined;
  if (by !== undefined) {
    const differs = [...(first.sameName ? [] : ["name"]), ...(first.sameBirth ? [] : ["date of birth"]), ...(first.clash ? ["number of the other sort"] : [])];
    return `The ${by} belongs to a child in the register with another ${differs.join(" and another ")}. Is it the same child?`;
  }
  if (first.clash) return "A child in the register has the same name and date of birth but another UPN or NHS number. Is it the same child?";
  if (first.sameName) return "A child in the register has the same name but another date of birth. Is it the same child?";
  return "A child in the register has the same date of birth and nearly the same name. Is it the same child?";
}

function nameOf(candidate: Candidate, at: number, count: number): string {
  const by = [...(candidate.byUpn ? ["same UPN"] : []), ...(candidate.byNhs ? ["same NHS number"] : []), ...(candidate.byName ? ["same name and birth"] : [])];
  const plan = candidate.reference === null ? (count > 1 ? `candidate ${at + 1}, without a plan` : "no plan yet") : `plan ${candidate.reference}`;
  return by.length > 0 ? `${plan} (${by.join(", ")})` : plan;
}
