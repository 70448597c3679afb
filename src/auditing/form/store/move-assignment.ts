import { maybe, Problem, run, sql, type Db } from "../../../platform/index.ts";
import { assignmentStates, type AssignmentState } from "../../assignments/rules/assignment-states.ts";

type With = { ratingId?: string; reason?: string };

/**
 * Moves an assignment to another state, if the table of states has that move from where it is now; within the caller's transaction, with the row
 * locked until its end. Throws the Problem `cannot-move`.
 */
export async function moveAssignment(tx: Db, authorityId: string, id: string, to: AssignmentState, { ratingId, reason }: With = {}): Promise<void> {
  const row = await maybe<{ state: AssignmentState }>(tx, sql`select state from assignment where authority_id = ${authorityId} and id = ${id} for update`);
  const from = row?.state;
  if (from === undefined || !(assignmentStates[from].to as readonly string[]).includes(to)) {
    throw new Problem("cannot-move", `This audit is ${from === undefined ? "gone" : `“${assignmentStates[from].words}”`} by now and cannot be made “${assignmentStates[to].words}”.`, { status: 409, cure: "Open it again to see how it stands." });
  }
  await run(tx, sql`
    update assignment set state = ${to}, revision = revision + 1, rating_id = coalesce(${ratingId ?? null}::uuid, rating_id), reason = ${reason ?? ""},
      handed_in_at = case when ${to} = 'handed-in' then now() else handed_in_at end
    where authority_id = ${authorityId} and id = ${id}`);
}
