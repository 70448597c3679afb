import { run, sql, type Db } from "../../platform/index.ts";

/**
 * The file's rows as one temporary table, so that matching and changing go through sets of rows and not row by row.
 * It ends with the transaction. `person_id` and `plan_id` are who and what the row turned out to be.
 */
export async function createIncoming(tx: Db): Promise<void> {
  await run(tx, sql`drop table if exists pg_temp.incoming`);
  await run(
    tx,
    sql`create temporary table incoming (
      n int primary key,
      surname text, forename text, birth_date date, sex text, ethnicity text, postcode text, upn text, uln text, nhs_number text,
      looked_after boolean, area text,
      reference text, team text, writer text, status text, requested_on date, request_source text, decided_on date,
      assessment_decided_on date, lawful_exception boolean, exception_ground text, exception_on date, exception_reason text, delay_reason text, started_on date, signed_off_by text, signed_off_on date, family_part text, ceased_on date, cease_reason int, last_review_on date,
      review_meeting_on date, review_decision_on date, review_outcome text, amendment_notice_on date, phase_transfer_due_on date, phase_transfer_final_on date, amended_on date, personal_budget boolean,
      mediation boolean, tribunal boolean, transferred_from text, primary_need text, other_needs text[], setting_urn text,
      setting_name text, setting_type text, residential boolean, out_of_area boolean, family_informed text, preferred_place text, advice_missing int,
      person_id uuid, person_is_new boolean, plan_id uuid, plan_is_new boolean
    ) on commit drop`,
  );
}

/** Adds rows, each with its number `n`, in one statement. */
export async function addIncoming(tx: Db, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  await run(tx, sql`insert into incoming select * from json_populate_recordset(null::incoming, ${JSON.stringify(rows)}::json)`);
}
