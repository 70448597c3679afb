import { schoolYearGroup } from "../people/school-year.ts";

/** A move of phase that a child's year group brings, and the day by which the plan must name the new place. */
export type PhaseTransfer = { dueOn: string; move: "to-school" | "to-secondary" | "to-post-16" };

/**
 * The move that comes at the end of the school year of `day` (YYYY-MM-DD), by year group alone: into Reception, from Year 6, from Year 11. undefined in
 * other years. Moves from infant to junior and from middle school depend on the school, which a register does not say. Due on 15 February of the year of
 * the move, or 31 March for a move to post-16 (SEND Regulations 2014 reg 18(1); Code of Practice 9.179).
 */
export function nextPhaseTransfer(birthDate: string, day: string): PhaseTransfer | undefined {
  const move = ({ [-1]: "to-school", 6: "to-secondary", 11: "to-post-16" } as const)[schoolYearGroup(birthDate, day)];
  if (move === undefined) return undefined;
  const year = Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) >= 9 ? 1 : 0);
  return { dueOn: move === "to-post-16" ? `${year}-03-31` : `${year}-02-15`, move };
}
