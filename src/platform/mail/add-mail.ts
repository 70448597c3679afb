import { newId } from "../database/new-id.ts";
import { run, sql, type Db } from "../database/query.ts";
import { askToSend } from "./ask-to-send.ts";

export type NewMail = {
  authorityId: string;
  toAccountId: string;
  /** What it is about, as a code: "audit-given". A council may have a template of its own for it (NOTIFY_TEMPLATES). */
  kind: string;
  /** One line of at most 200 characters. Subject and body hold references, never a child's name or anything of a plan. */
  subject: string;
  /** Plain text, at most 5,000 characters. */
  body: string;
  /** What a council's own template is filled with, beside subject and body. */
  personalisation?: Readonly<Record<string, string | number>>;
};

/** Asks for a message to be sent, within the caller's transaction: it goes out only if that is kept. Gives its id. */
export async function addMail(tx: Db, mail: NewMail): Promise<string> {
  const id = newId();
  await run(tx, sql`
    insert into mail (authority_id, id, to_account_id, kind, subject, body, personalisation, state)
    values (${mail.authorityId}, ${id}, ${mail.toAccountId}, ${mail.kind}, ${mail.subject}, ${mail.body}, ${JSON.stringify(mail.personalisation ?? {})}, 'waiting')`);
  await askToSend(tx, mail.authorityId, id);
  return id;
}
