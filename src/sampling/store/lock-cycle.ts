import { maybe, Problem, sql, type Db } from "../../platform/index.ts";

export type LockedCycle = { id: string; position: number; state: string; programmeId: string; programmeState: string; code: string; items: number };

/**
 * Holds a cycle until the transaction ends, so that two people, or a double click, draw one after the other and references run on without a gap. `items`:
 * how many documents were ever drawn in it. Throws the Problem `no-such-cycle`.
 */
export async function lockCycle(tx: Db, authorityId: string, id: string): Promise<LockedCycle> {
  const cycle = await maybe<Omit<LockedCycle, "items">>(tx, sql`
    select c.id, c.position, c.state, p.id as "programmeId", p.state as "programmeState", p.code
    from cycle c join programme p on p.authority_id = c.authority_id and p.id = c.programme_id
    where c.authority_id = ${authorityId} and c.id = ${id} for update of c`);
  if (cycle === undefined) throw new Problem("no-such-cycle", "There is no such cycle.", { status: 404, cure: "Go to the programme and choose a cycle." });
  // Counted by a statement of its own: one that waited for the lock would still see what was there before it waited.
  const counted = await maybe<{ items: number }>(tx, sql`select count(*)::int as items from sample_item where authority_id = ${authorityId} and cycle_id = ${id}`);
  return { ...cycle, items: counted?.items ?? 0 };
}

/** Throws the Problem `cycle-closed` where nothing may be drawn or replaced any more. */
export function refuseClosed(cycle: Pick<LockedCycle, "state" | "programmeState">): void {
  if (cycle.state === "closed" || cycle.programmeState === "closed") {
    throw new Problem("cycle-closed", "This cycle is closed. Its samples stay as they are.", { status: 409, cure: "Draw in a cycle that is still open." });
  }
}

/** Throws the Problem `programme-not-running` while a programme is still being set up: who audits what is not yet decided. */
export function refuseNotRunning(cycle: Pick<LockedCycle, "programmeState">): void {
  if (cycle.programmeState === "draft") throw new Problem("programme-not-running", "This programme is still being set up, so nothing can be drawn.", { status: 409, cure: "Start the programme on its page, then draw." });
}

/** "2021-C1-007": the programme's code, the cycle, and a number that runs on through the cycle. */
export const referenceOf = (cycle: Pick<LockedCycle, "code" | "position">, number: number): string => `${cycle.code}-C${cycle.position}-${String(number).padStart(3, "0")}`;
