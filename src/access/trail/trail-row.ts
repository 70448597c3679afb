import { sql } from "../../platform/index.ts";
import type { TrailEntry } from "./chain/trail-entry.ts";

export type TrailRow = TrailEntry & { mac: string };

/** The columns of an entry as it was signed; the table is `t`. The moment comes as text, so that no digit of it is lost. */
export const entryColumns = sql`
  t.authority_id as "authorityId", t.id, to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, t.account_id as "accountId", t.act,
  t.subject_kind as "subjectKind", t.subject_id as "subjectId", t.plan_id as "planId", t.details, t.mac`;
