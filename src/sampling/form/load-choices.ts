import { many, maybe, sql, type Db } from "../../platform/index.ts";
import { needCodes, planStatuses, settingTypes } from "../../register/index.ts";

export type Choice = { value: string; text: string };
export type KindChoice = Choice & { family: string };

/** What a design may choose from. */
export type DesignChoices = { kinds: KindChoice[]; teams: Choice[]; needs: Choice[]; settings: Choice[]; statuses: Choice[] };

const choicesOf = (table: Readonly<Record<string, string | { text: string }>>): Choice[] => Object.entries(table).map(([value, words]) => ({ value, text: typeof words === "string" ? words : words.text }));

export async function loadChoices(db: Db, authorityId: string): Promise<DesignChoices> {
  const kinds = await many<KindChoice>(db, sql`select id as value, name as text, family from document_kind order by position, id`);
  const teams = await many<Choice>(db, sql`select id as value, name as text from team where authority_id = ${authorityId} and is_active order by position, lower(name)`);
  return { kinds, teams, needs: choicesOf(needCodes), settings: choicesOf(settingTypes), statuses: choicesOf(planStatuses) };
}

export type CycleToDraw = { id: string; name: string; programmeName: string; state: string; programmeState: string; ruledKinds: string[] };

/** The cycle that a draw is for, with the kinds that its programme has rules for. */
export function loadCycleToDraw(db: Db, authorityId: string, id: string): Promise<CycleToDraw | undefined> {
  return maybe<CycleToDraw>(db, sql`
    select c.id, c.name, p.name as "programmeName", c.state, p.state as "programmeState",
      coalesce((select array_agg(r.document_kind) from programme_rule r where r.authority_id = p.authority_id and r.programme_id = p.id), '{}') as "ruledKinds"
    from cycle c join programme p on p.authority_id = c.authority_id and p.id = c.programme_id
    where c.authority_id = ${authorityId} and c.id = ${id}`);
}
