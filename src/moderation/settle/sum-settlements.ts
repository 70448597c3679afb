import { many, sql, type Db } from "../../platform/index.ts";
import { stateOf, type ModerationState } from "../compare/moderation-states.ts";

/** Second ratings of a programme by state, and of the settled ones whose answer stands where the two differed. */
export type Settlements = {
  states: Record<ModerationState, number>;
  /** Answers that differed: whose stands, and how many of them the moderator decided rather than both agreed. */
  first: number; second: number; other: number; byModerator: number;
};

/** What became of a programme's second ratings. Moderations whose document left the sample are not counted. */
export async function sumSettlements(db: Db, authorityId: string, programmeId: string): Promise<Settlements> {
  const moderations = await many<{ stored: ModerationState; first: string; second: string; count: number }>(db, sql`
    select m.state as stored, f.state as first, s.state as second, count(*)::int as count
    from moderation m
    join cycle c on c.authority_id = m.authority_id and c.id = m.cycle_id
    join sample_item t on t.authority_id = m.authority_id and t.id = m.item_id
    join assignment f on f.authority_id = m.authority_id and f.id = m.first_assignment_id
    join assignment s on s.authority_id = m.authority_id and s.id = m.second_assignment_id
    where m.authority_id = ${authorityId} and c.programme_id = ${programmeId} and t.state = 'in' and (m.state = 'settled' or (f.state <> 'withdrawn' and s.state <> 'withdrawn'))
    group by 1, 2, 3`);
  const answers = await many<{ whose: "first" | "second" | "other"; how: string; count: number }>(db, sql`
    select a.whose, a.how, count(*)::int as count
    from settled_answer a
    join moderation m on m.authority_id = a.authority_id and m.id = a.moderation_id and m.state = 'settled'
    join cycle c on c.authority_id = m.authority_id and c.id = m.cycle_id
    where a.authority_id = ${authorityId} and c.programme_id = ${programmeId} and a.whose <> 'both'
    group by 1, 2`);
  const states: Record<ModerationState, number> = { waiting: 0, comparing: 0, settled: 0 };
  for (const { stored, first, second, count } of moderations) states[stateOf(stored, first, second)] += count;
  const sum = (is: (row: (typeof answers)[number]) => boolean) => answers.filter(is).reduce((total, { count }) => total + count, 0);
  return {
    states, first: sum(({ whose }) => whose === "first"), second: sum(({ whose }) => whose === "second"), other: sum(({ whose }) => whose === "other"),
    byModerator: sum(({ how }) => how === "moderator"),
  };
}
