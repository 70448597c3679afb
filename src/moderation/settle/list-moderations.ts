import { many, sql, type Db } from "../../platform/index.ts";
import { stateOf, type ModerationState } from "../compare/moderation-states.ts";

export type ModerationRow = {
  id: string; reference: string; kindName: string; cycleId: string; cycleName: string; programmeName: string; state: ModerationState;
  first: string | null; second: string | null; firstState: string; secondState: string; firstAccountId: string | null; secondAccountId: string | null; dueOn: string;
  /** In per cent; null until both ratings are handed in (a score alone would steer whoever still rates). */
  firstPercent: number | null; secondPercent: number | null; settledPercent: number | null;
};
export type ModerationFilters = { cycle?: string; state?: ModerationState };

/** Second ratings with what became of them, newest cycle first. `accountId`: only those in which this person is a rater. */
export async function listModerations(db: Db, authorityId: string, filters: ModerationFilters, accountId?: string): Promise<ModerationRow[]> {
  const rows = await many<Omit<ModerationRow, "state"> & { stored: ModerationState }>(db, sql`
    select m.id, t.reference, k.name as "kindName", c.id as "cycleId", c.name as "cycleName", p.name as "programmeName", m.state as stored,
      a.name as first, b.name as second, f.state as "firstState", s.state as "secondState", f.account_id as "firstAccountId", s.account_id as "secondAccountId",
      s.due_on as "dueOn", r1.percent as "firstPercent", r2.percent as "secondPercent", r3.percent as "settledPercent"
    from moderation m
    join sample_item t on t.authority_id = m.authority_id and t.id = m.item_id
    join document_kind k on k.id = t.document_kind
    join cycle c on c.authority_id = m.authority_id and c.id = m.cycle_id
    join programme p on p.authority_id = c.authority_id and p.id = c.programme_id
    join assignment f on f.authority_id = m.authority_id and f.id = m.first_assignment_id
    join assignment s on s.authority_id = m.authority_id and s.id = m.second_assignment_id
    left join account a on a.authority_id = m.authority_id and a.id = f.account_id
    left join account b on b.authority_id = m.authority_id and b.id = s.account_id
    left join rating r1 on r1.authority_id = m.authority_id and r1.id = f.rating_id
    left join rating r2 on r2.authority_id = m.authority_id and r2.id = s.rating_id
    left join rating r3 on r3.authority_id = m.authority_id and r3.id = m.settled_rating_id
    where m.authority_id = ${authorityId} and t.state = 'in' and (m.state = 'settled' or (f.state <> 'withdrawn' and s.state <> 'withdrawn'))
      and ${filters.cycle === undefined ? sql`true` : sql`m.cycle_id = ${filters.cycle}`}
      and ${accountId === undefined ? sql`true` : sql`(f.account_id = ${accountId} or s.account_id = ${accountId})`}
    order by c.from_on desc, c.id, t.reference`);
  return rows.map(({ stored, ...row }) => {
    const state = stateOf(stored, row.firstState, row.secondState);
    return { ...row, state, ...(state === "waiting" && { firstPercent: null, secondPercent: null }) };
  }).filter((row) => filters.state === undefined || row.state === filters.state);
}

/** The cycles that have second ratings, newest first. */
export function listModeratedCycles(db: Db, authorityId: string): Promise<{ id: string; name: string; programmeName: string }[]> {
  return many(db, sql`
    select c.id, c.name, p.name as "programmeName" from cycle c join programme p on p.authority_id = c.authority_id and p.id = c.programme_id
    where c.authority_id = ${authorityId} and exists (select 1 from moderation m where m.authority_id = c.authority_id and m.cycle_id = c.id)
    order by c.from_on desc, p.name, c.position`);
}
