import { sql } from "../../../platform/index.ts";

const firstOf = (name: ReturnType<typeof sql>) => sql`lower(btrim(substring(btrim(${name}) from '^[^ ]+'), '.'))`;
const lastOf = (name: ReturnType<typeof sql>) => sql`lower(substring(btrim(${name}) from '[^ .]+$'))`;

/**
 * Whether account `w` wrote plan `p`: the plan names them whole, or by initial and surname ("L. Dunmore" is Lucy Dunmore), or it is their team's.
 * Of two full names that differ nobody is taken for the other.
 */
export const isWrittenBy = sql`(
  lower(btrim(p.writer)) = lower(btrim(w.name))
  or (${lastOf(sql`p.writer`)} = ${lastOf(sql`w.name`)} and length(${firstOf(sql`p.writer`)}) = 1 and ${firstOf(sql`p.writer`)} = left(${firstOf(sql`w.name`)}, 1))
  or (w.team_id is not null and w.team_id = p.team_id))`;
