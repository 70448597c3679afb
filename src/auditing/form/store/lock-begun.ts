import { maybe, Problem, sql, type Db } from "../../../platform/index.ts";
import type { AssignmentState } from "../../assignments/rules/assignment-states.ts";
import { isOver } from "./load-audit.ts";

/**
 * Holds an audit open until the end of the transaction, so that no answer is saved after it was handed in: many saves may hold it at once,
 * handing in waits for them. Gives its rating. Throws `handed-in`, `withdrawn`, `not-begun`.
 */
export async function lockBegun(tx: Db, authorityId: string, assignmentId: string): Promise<string> {
  const row = await maybe<{ state: AssignmentState; ratingId: string | null }>(tx, sql`
    select state, rating_id as "ratingId" from assignment where authority_id = ${authorityId} and id = ${assignmentId} for share`);
  return begunRating(row);
}

/** The rating of an audit that is under way; a Problem where it is over or not begun. */
export function begunRating(row: { state: string; ratingId: string | null } | undefined): string {
  if (row?.state === "handed-in" || row?.state === "withdrawn") throw isOver(row.state);
  if (row === undefined || row.ratingId === null) throw new Problem("not-begun", "This audit has not been begun.", { status: 409, cure: "Open it from your audits." });
  return row.ratingId;
}
