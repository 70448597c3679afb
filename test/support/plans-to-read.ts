import { readFileSync } from "node:fs";
import { join } from "node:path";
import { newId, run, sql, type Db } from "../../src/platform/index.ts";
import type { TestAuthority } from "./authority.ts";

const folder = join(import.meta.dirname, "..", "plans");

/** A file of the example plans: `exampleFile("q01", "plan.docx")`. All children in them are invented. */
export const exampleFile = (plan: "q01" | "q02" | "q03" | "q04", name: string): Buffer => readFileSync(join(folder, plan, name));

/** The children of the example plans, as a register has them. */
export const exampleChildren = {
  q01: { forename: "Amara Grace", surname: "Tolliver-Eze", birthDate: "2022-05-19", nhsNumber: "9991106847", need: "HI" },
  q02: { forename: "Rhys", surname: "Appleyard-Nowak", birthDate: "2011-02-08", nhsNumber: "9990388547", need: "SEMH" },
  q03: { forename: "Poppy-Rae", surname: "Lunt", birthDate: "2019-06-30", nhsNumber: null, need: "MLD" },
  q04: { forename: "Idris", surname: "Penhallow", birthDate: "2014-01-17", nhsNumber: "9992143045", need: "VI" },
} as const;

type Child = { forename: string; surname: string; birthDate: string; nhsNumber?: string | null; upn?: string | null; need?: string; status?: string; team?: string };

/** Puts a child with a plan into the register; gives the plan's id. */
export async function addPlan(db: Db, authority: TestAuthority, reference: string, child: Child): Promise<string> {
  const personId = newId();
  const planId = newId();
  await run(db, sql`
    insert into person (authority_id, id, surname, forename, birth_date, nhs_number, upn)
    values (${authority.id}, ${personId}, ${child.surname}, ${child.forename}, ${child.birthDate}, ${child.nhsNumber ?? null}, ${child.upn ?? null})`);
  await run(db, sql`
    insert into plan (authority_id, id, person_id, reference, team_id, status, primary_need)
    values (${authority.id}, ${planId}, ${personId}, ${reference}, ${authority.teams[child.team ?? "North"] ?? null}, ${child.status ?? "active"}, ${child.need ?? null})`);
  return planId;
}
