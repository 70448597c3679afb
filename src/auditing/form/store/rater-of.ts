import { maybe, newId, run, sql, type Db } from "../../../platform/index.ts";
import type { Audit } from "./load-audit.ts";

/** The rater that an audit's answers are by: the account's own, or for what a panel agrees a rater of its group. Made when it is missing. */
export async function raterOf(tx: Db, authorityId: string, audit: Audit): Promise<string> {
  return audit.role === "panel" ? panelRater(tx, authorityId, audit.groupName ?? "Panel") : personRater(tx, authorityId, audit.accountId ?? "", audit.role === "external" ? "outside" : "person");
}

async function personRater(tx: Db, authorityId: string, accountId: string, kind: "person" | "outside"): Promise<string> {
  const own = () => maybe<{ id: string }>(tx, sql`select id from rater where authority_id = ${authorityId} and account_id = ${accountId} order by id limit 1`);
  const found = await own();
  if (found !== undefined) return found.id;
  // Audits that were imported have a rater of this very name and no account: the same person, who now signs in.
  await run(tx, sql`
    update rater set account_id = ${accountId} where authority_id = ${authorityId} and account_id is null and kind in ('person','outside')
      and lower(name) = (select lower(name) from account where authority_id = ${authorityId} and id = ${accountId})`);
  const adopted = await own();
  if (adopted !== undefined) return adopted.id;
  await insertNamed(tx, authorityId, sql`
    select ${newId()}, a.name, ${kind}, a.discipline, a.team_id, a.id from account a where a.authority_id = ${authorityId} and a.id = ${accountId}`);
  return (await own())?.id ?? "";
}

async function panelRater(tx: Db, authorityId: string, name: string): Promise<string> {
  const known = (called: string) => maybe<{ id: string }>(tx, sql`select id from rater where authority_id = ${authorityId} and kind = 'panel' and lower(name) in (lower(${called}), lower(${`${called} (2)`})) order by name limit 1`);
  const found = await known(name);
  if (found !== undefined) return found.id;
  await insertNamed(tx, authorityId, sql`select ${newId()}, ${name}, 'panel', '', null::uuid, null::uuid`);
  return (await known(name))?.id ?? "";
}

/** Names of raters are unique: where somebody else bears this one, a number tells the two apart. */
async function insertNamed(tx: Db, authorityId: string, row: ReturnType<typeof sql>): Promise<void> {
  const insert = (suffix: string) => run(tx, sql`
    insert into rater (authority_id, id, name, kind, discipline, team_id, account_id)
    select ${authorityId}, r.id::uuid, left(r.name, 110) || ${suffix}, r.kind, r.discipline, r.team_id, r.account_id from (${row}) as r(id, name, kind, discipline, team_id, account_id)
    on conflict do nothing`);
  for (const suffix of ["", " (2)", " (3)", " (4)"]) if ((await insert(suffix)) > 0) return;
  throw new Error("no name was free for a rater");
}
