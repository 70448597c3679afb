import { many, one, run, sql, transaction, type Db } from "../database/query.ts";
import { askToSend } from "./ask-to-send.ts";
import type { MailProblem } from "./mail-failure.ts";

export type MailState = "waiting" | "sent" | "failed";

/** A message without its words. */
export type MailRow = { id: string; toName: string; toAccountId: string; kind: string; state: MailState; tries: number; way: "notify" | "folder" | null; problem: MailProblem | null; queuedAt: Date; triedAt: Date | null; sentAt: Date | null };

/** Messages of an authority, the newest first. */
export const listMail = (db: Db, authorityId: string, { state, size, offset = 0 }: { state?: MailState | undefined; size: number; offset?: number }): Promise<MailRow[]> =>
  many<MailRow>(db, sql`
    select m.id, c.name as "toName", m.to_account_id as "toAccountId", m.kind, m.state, m.tries, m.way, m.problem, m.queued_at as "queuedAt", m.tried_at as "triedAt", m.sent_at as "sentAt"
    from mail m join account c on c.authority_id = m.authority_id and c.id = m.to_account_id
    where m.authority_id = ${authorityId} and (${state ?? null}::text is null or m.state = ${state ?? null})
    order by m.queued_at desc, m.id desc limit ${size} offset ${offset}`);

/** How many messages stand where; `stuck`: waiting for more than an hour, so that perhaps nobody is at them any more. */
export const countMail = (db: Db, authorityId: string): Promise<Record<MailState | "stuck", number>> =>
  one<Record<MailState | "stuck", number>>(db, sql`
    select count(*) filter (where state = 'waiting') as waiting, count(*) filter (where state = 'sent') as sent, count(*) filter (where state = 'failed') as failed,
      count(*) filter (where state = 'waiting' and queued_at < now() - interval '1 hour') as stuck
    from mail where authority_id = ${authorityId}`);

/** Asks once more for everything that failed, and for what has waited for more than an hour (a restored backup has no jobs); gives how many. */
export const sendAgain = (db: Db, authorityId: string): Promise<number> =>
  transaction(db, async (tx) => {
    const rows = await many<{ id: string }>(tx, sql`
      select id from mail where authority_id = ${authorityId} and (state = 'failed' or (state = 'waiting' and queued_at < now() - interval '1 hour')) order by queued_at for update skip locked`);
    await run(tx, sql`update mail set state = 'waiting' where authority_id = ${authorityId} and id = any (${rows.map(({ id }) => id)}::uuid[])`);
    for (const { id } of rows) await askToSend(tx, authorityId, id);
    return rows.length;
  });
