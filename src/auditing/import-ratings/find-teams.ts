import type { ImportCheck } from "../../imports/index.ts";
import { many, sql, type Db } from "../../platform/index.ts";
import type { ReadRating } from "./read-rating.ts";

/** `{ id }` of a team that is there, or `{ name }` of one to be made. */
export type TeamFound = { id: string } | { name: string };

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Two names that a person may have meant as one: a letter or two apart. "Team 1" and "Team 2" are not. */
function mayMean(typed: string, known: string): boolean {
  const digits = (text: string) => text.replaceAll(/\D/g, "");
  const [a, b] = [typed.toLowerCase(), known.toLowerCase()];
  return digits(a) === digits(b) && a.length > 4 && distance(a, b) <= 2;
}

/** The team of each name in the file. A name that is nearly a known team's is asked about; a new one will be made. */
export async function findTeams(db: Db, authorityId: string, ratings: readonly ReadRating[], check: ImportCheck): Promise<Map<string, TeamFound>> {
  const known = await many<{ id: string; name: string }>(db, sql`select id, name from team where authority_id = ${authorityId}`);
  const found = new Map<string, TeamFound>(known.map((team) => [team.name.toLowerCase(), { id: team.id }]));
  for (const { teamName, row } of ratings) {
    if (teamName === undefined || found.has(teamName.toLowerCase())) continue;
    if (teamName.length > 80) {
      check.fault(row, "team", "the team's name is longer than 80 characters", "Shorten it.");
      continue;
    }
    const near = known.filter((team) => mayMean(teamName, team.name));
    const answer = near.length === 0 ? "new" : check.ask(row, `team:${teamName.toLowerCase()}`, `There is no team called “${teamName}”. Which team is it?`, [
      ...near.map((team) => ({ value: team.id, text: team.name })),
      { value: "new", text: `A new team, ${teamName}` },
    ]);
    found.set(teamName.toLowerCase(), answer === undefined || answer === "new" ? { name: teamName } : { id: answer });
  }
  return found;
}
