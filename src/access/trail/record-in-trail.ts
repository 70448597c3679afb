import { newId, run, sql, type Db } from "../../platform/index.ts";
import { codesOnly } from "./codes-only.ts";
import { entryMac } from "./chain/trail-mac.ts";
import type { TrailDetails, TrailEntry } from "./chain/trail-entry.ts";
import { trailKey } from "./trail-key.ts";

/** Who acts. `accountId` null: the program itself, or somebody at the command line. */
export type TrailActor = { authorityId: string; accountId: string | null };

export type ToRecord = {
  /** A code that the table of acts has in words: "change-answer". */
  act: string;
  /** What it was done to: "plan", "document", "rating"; `id` null for a whole list. */
  subject: { kind: string; id: string | null };
  /** The plan that it is about, so that it is listed under "Who opened this plan". Unneeded where the plan is the subject. */
  planId?: string | null;
  /** Codes and option values: longer texts are left out, because a comment or a name has no place here. */
  details?: TrailDetails;
};

/** Entries as they will stand in the database, signed. */
export function signedEntries({ authorityId, accountId }: TrailActor, entries: readonly ToRecord[], now: Date): (TrailEntry & { mac: string })[] {
  const key = trailKey();
  return entries.map(({ act, subject, planId, details }) => {
    const entry: TrailEntry = {
      authorityId, id: newId(), at: now.toISOString().replace("Z", "000Z"), accountId, act, subjectKind: subject.kind, subjectId: subject.id,
      planId: planId ?? (subject.kind === "plan" ? subject.id : null), details: codesOnly(details ?? {}),
    };
    return { ...entry, mac: key === null ? "" : entryMac(key, entry) };
  });
}

/** The rows of a signed entry, as SQL that adds them both to the trail and to what waits for its link. */
export const columnsOfEntry = sql`authority_id, id, at, account_id, act, subject_kind, subject_id, plan_id, details, mac`;

/**
 * Adds entries to the trail within the caller's transaction: what was done and that it was done are kept together or not at all. Takes no lock
 * and asks nothing first, so that hundreds may save at once; the entries get their places in the chain a little later, when they are sealed.
 */
export async function recordInTrail(tx: Db, actor: TrailActor, entries: readonly ToRecord[]): Promise<void> {
  if (entries.length === 0) return;
  const rows = signedEntries(actor, entries, new Date());
  await run(tx, sql`
    with added as (
      insert into trail (${columnsOfEntry})
      select e."authorityId", e.id, e.at, e."accountId", e.act, e."subjectKind", e."subjectId", e."planId", e.details, e.mac
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e("authorityId" uuid, id uuid, at timestamptz, "accountId" uuid, act text,
        "subjectKind" text, "subjectId" uuid, "planId" uuid, details jsonb, mac text)
      returning authority_id, id)
    insert into trail_pending (authority_id, entry_id) select authority_id, id from added`);
}
