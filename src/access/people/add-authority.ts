import { newId, Problem, run, sql, type Db } from "../../platform/index.ts";

/** Opens an authority; gives its id. Throws a Problem where there is one of this name or code. */
export async function addAuthority(db: Db, authority: { name: string; shortName: string; leaCode: string | null }): Promise<string> {
  const id = newId();
  const added = await run(db, sql`
    insert into authority (id, name, short_name, lea_code)
    select ${id}::uuid, ${authority.name}::text, ${authority.shortName}::text, ${authority.leaCode}::text
    where not exists (
      select 1 from authority
      where lower(name) = lower(${authority.name}) or lower(short_name) = lower(${authority.shortName}) or lea_code = ${authority.leaCode})`);
  if (added === 0) throw new Problem("authority-exists", "There is already an authority of this name, short name or code.", { status: 409, cure: "See them with: goldenthread user authority list" });
  return id;
}

/** Adds a team at the end; gives its id. */
export async function addTeam(db: Db, authorityId: string, name: string): Promise<string> {
  const id = newId();
  const added = await run(db, sql`
    insert into team (authority_id, id, name, position)
    select ${authorityId}::uuid, ${id}::uuid, ${name}::text, coalesce((select max(position) + 1 from team where authority_id = ${authorityId}), 0)
    on conflict do nothing`);
  if (added === 0) throw new Problem("team-exists", "There is already a team of this name.", { status: 409, cure: "Choose another name." });
  return id;
}
