import { many, newId, one, run, sql, transaction, type Db } from "../../platform/index.ts";
import { askToRead } from "../jobs/ask-to-read.ts";
import type { ProgramVersion } from "../jobs/program-version.ts";

/** The newest document of each plan, where this version of the program has not read it and nobody has been asked to. */
const unread = (authorityId: string, version: ProgramVersion) => sql`
  select n.plan_id, n.id from (
    select distinct on (d.plan_id) d.plan_id, d.id from document d join document_kind k on k.id = d.kind and k.family = 'plan'
    where d.authority_id = ${authorityId} order by d.plan_id, coalesce(d.dated_on, d.added_at::date) desc, d.added_at desc, d.id desc) n
  left join reading r on r.authority_id = ${authorityId} and r.document_id = n.id
  where r.id is null or (r.state = 'read' and (r.program_version <> ${version.programVersion} or r.lexicon_hash <> ${version.lexiconHash}))`;

export async function countUnread(db: Db, authorityId: string, version: ProgramVersion): Promise<number> {
  return (await one<{ count: number }>(db, sql`select count(*)::int as count from (${unread(authorityId, version)}) u`)).count;
}

/** Asks for all of them to be read, as one piece of work with its own page. Gives its id, or undefined where there is none to read. */
export function readAll(db: Db, authorityId: string, accountId: string, version: ProgramVersion): Promise<string | undefined> {
  return transaction(db, async (tx) => {
    const plans = await many<{ planId: string; documentId: string }>(tx, sql`select u.plan_id as "planId", u.id as "documentId" from (${unread(authorityId, version)}) u`);
    if (plans.length === 0) return undefined;
    const batchId = newId();
    await run(tx, sql`insert into reading_batch (authority_id, id, state, account_id) values (${authorityId}, ${batchId}, 'reading', ${accountId})`);
    for (const plan of plans) await askToRead(tx, { authorityId, ...plan }, batchId);
    return batchId;
  });
}
