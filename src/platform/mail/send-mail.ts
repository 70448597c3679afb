import { join } from "node:path";
import { z } from "zod";
import { maybe, run, sql, type Db } from "../database/query.ts";
import type { JobTask } from "../jobs/start-worker.ts";
import type { Settings } from "../settings.ts";
import { MOST_TRIES, SEND_MAIL } from "./ask-to-send.ts";
import { folderWay } from "./folder-way.ts";
import { MailFailure, type MailProblem } from "./mail-failure.ts";
import type { MailToSend, MailWay } from "./mail-to-send.ts";
import { notifyWay } from "./notify-way.ts";

type Row = MailToSend & { isActive: boolean; isDemo: boolean };

const payloadSchema = z.object({ authorityId: z.uuid(), mailId: z.uuid() });

const loadMail = (db: Db, authorityId: string, id: string) => maybe<Row>(db, sql`
  select m.id, m.kind, m.subject, m.body, m.personalisation, c.name, c.email, c.is_active as "isActive", a.is_demo as "isDemo"
  from mail m join account c on c.authority_id = m.authority_id and c.id = m.to_account_id join authority a on a.id = m.authority_id
  where m.authority_id = ${authorityId} and m.id = ${id} and m.state = 'waiting'`);

const noteFailure = (db: Db, authorityId: string, id: string, problem: MailProblem, isLast: boolean) => run(db, sql`
  update mail set state = ${isLast ? "failed" : "waiting"}, problem = ${problem}, tries = tries + 1, tried_at = now() where authority_id = ${authorityId} and id = ${id} and state = 'waiting'`);

/**
 * Sends one message. What cannot succeed, and what failed for the tenth time, is given up and told on the page of messages; anything else is tried again,
 * later each time. A program that dies between sending and noting it sends the message once more: better twice than never.
 */
async function sendOne(db: Db, ways: { real: MailWay; folder: MailWay }, payload: unknown, attempt: number): Promise<void> {
  const { authorityId, mailId } = payloadSchema.parse(payload);
  const mail = await loadMail(db, authorityId, mailId);
  if (mail === undefined) return;
  // The people of a demonstration have no real addresses.
  const { way, send } = mail.isDemo ? ways.folder : ways.real;
  try {
    if (!mail.isActive) throw new MailFailure("account-closed");
    const providerId = await send(mail);
    await run(db, sql`
      update mail set state = 'sent', way = ${way}, provider_id = ${providerId}, problem = null, tries = tries + 1, tried_at = now(), sent_at = now()
      where authority_id = ${authorityId} and id = ${mailId} and state = 'waiting'`);
  } catch (error) {
    if (!(error instanceof MailFailure)) throw error;
    const isLast = error.isFinal || attempt >= MOST_TRIES;
    await noteFailure(db, authorityId, mailId, error.code, isLast);
    if (!isLast) throw error;
  }
}

/** The jobs of mail: by GOV.UK Notify where its key is set, else into the folder `mail` of the data folder. */
export function mailTasks(settings: Pick<Settings, "notify" | "dataDir">): Record<string, JobTask> {
  const folder = folderWay(join(settings.dataDir, "mail"));
  const real = settings.notify === null ? folder : notifyWay(settings.notify);
  return { [SEND_MAIL]: (payload, { db, attempt }) => sendOne(db, { real, folder }, payload, attempt) };
}
