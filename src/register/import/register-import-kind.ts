import type { ImportKind } from "../../imports/index.ts";
import { many, run, sql, type Db } from "../../platform/index.ts";
import { applyRegister } from "./apply-register.ts";
import { faultsWithinFile, newPlanTwice, planTwice } from "./faults-within-file.ts";
import { createIncoming } from "./incoming-table.ts";
import { matchPeople } from "./match-people.ts";
import { matchPlans } from "./match-plans.ts";
import { contradictoryDates, countChanges, mergeIncoming } from "./merged-plans.ts";
import { registerFields } from "./register-fields.ts";
import { readSen2 } from "./sen2/read-sen2.ts";
import { stageRows } from "./stage-rows.ts";
import { findVersionDetails } from "./version-details.ts";
import { findNewVersions } from "./version-next.ts";

/** Children and plans from a council's register: a table with any headings, or the DfE's SEN2 return. */
export const registerImportKind: ImportKind<null> = {
  id: "register",
  title: "Children and plans",
  summary: "A list of children with their plans, one row a plan, or the SEN2 return as XML or as its CSV files.",
  options: [],
  tables: [{ name: "team" }, { name: "person" }, { name: "plan" }, { name: "plan_version" }],

  fields: () => Promise.resolve(registerFields),
  readOwnFormat: (files) => readSen2(files),

  async check(rows, check, { db, authorityId, today }) {
    await createIncoming(db);
    const staged = await stageRows(db, rows, check, today);
    // Only the columns that are joined on: the others would take longer than they save.
    await run(db, sql`analyze incoming (n, surname, forename, birth_date, upn, nhs_number, reference)`);
    for (const { n, other, field, what, cure } of await faultsWithinFile(db))
      check.fault(staged.row(n), field, `${what} (row ${staged.row(other).place.row})`, cure);
    await check.progress(staged.count);

    await matchPeople(db, authorityId, staged, check);
    await run(db, sql`analyze incoming (person_id)`);
    await matchPlans(db, authorityId, staged, check);
    for (const { n } of await unknownPeople(db))
      check.fault(staged.row(n), null, "the register has nobody with this number or reference, and the row does not say who it is", "Fill in surname, forename and date of birth.");
    for (const { n, other } of [...(await planTwice(db)), ...(await newPlanTwice(db))])
      check.fault(staged.row(n), null, `this is the same child and plan as row ${staged.row(other).place.row}`, "Take one of the two rows out, or give each plan its own reference or dates.");
    await check.progress(staged.count);

    await mergeIncoming(db, authorityId, today);
    for (const { n, field, what } of await contradictoryDates(db))
      check.fault(staged.row(n), field, `with what the register holds, ${what}`, "Check both dates, in the file and in the register.");
    await findNewVersions(db, authorityId);
    await findVersionDetails(db, authorityId);
    return { counts: await countChanges(db, authorityId), changes: null };
  },

  apply: (_, recorder, { db, authorityId }) => applyRegister(db, authorityId, recorder),

  links: () => [{ text: "See the register", href: "/register" }],
};

/** Rows that name nobody: a number or reference only, and not one of the register's. */
function unknownPeople(tx: Db): Promise<{ n: number }[]> {
  return many(tx, sql`select n from incoming where person_id is null and (surname is null or forename is null or birth_date is null) order by n`);
}
