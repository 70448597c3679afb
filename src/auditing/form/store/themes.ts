import { many, run, sql, type Db } from "../../../platform/index.ts";

export type Theme = { id: string; name: string };

/** The themes under which the first programme report grouped what its auditors wrote; an authority adds its own. */
const first: readonly Theme[] = [
  { id: "person-centred-planning", name: "Person-centred planning" }, { id: "needs", name: "Needs" }, { id: "outcomes", name: "Outcomes" },
  { id: "provision", name: "Provision" }, { id: "general", name: "General" },
];

/** The themes that comments can be put under; an authority that has none yet is given the usual ones. */
export async function listThemes(db: Db, authorityId: string): Promise<Theme[]> {
  const list = () => many<Theme & { isActive: boolean }>(db, sql`select id, name, is_active as "isActive" from comment_theme where authority_id = ${authorityId} order by position, name`);
  const known = await list();
  if (known.length > 0) return known.filter(({ isActive }) => isActive);
  await run(db, sql`
    insert into comment_theme (authority_id, id, name, position)
    select ${authorityId}, t.id, t.name, t.position from jsonb_to_recordset(${JSON.stringify(first.map((theme, position) => ({ ...theme, position })))}::jsonb) as t(id text, name text, position int)
    on conflict do nothing`);
  return list();
}
