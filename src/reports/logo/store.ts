import { maybe, run, sql, type Db } from "../../platform/index.ts";
import type { DocumentLogo } from "../document/report-document.ts";

/** The logo that new files of the authority's reports bear, where it has one. */
export function findLogo(db: Db, authorityId: string): Promise<DocumentLogo | undefined> {
  return maybe<DocumentLogo>(db, sql`select sha256, width, height from report_logo where authority_id = ${authorityId} and is_current`);
}

export async function findLogoFile(db: Db, authorityId: string, sha256: string): Promise<Buffer | undefined> {
  return (await maybe<{ content: Buffer }>(db, sql`select content from report_logo where authority_id = ${authorityId} and sha256 = ${sha256}`))?.content;
}

/** Whether the picture is still there; nobody takes it away before the transaction ends. */
export async function holdLogo(tx: Db, authorityId: string, sha256: string): Promise<boolean> {
  return (await maybe(tx, sql`select sha256 from report_logo where authority_id = ${authorityId} and sha256 = ${sha256} for share`)) !== undefined;
}

/** No picture is the authority's any more; those that no frozen report bears are deleted. */
export async function clearLogo(tx: Db, authorityId: string): Promise<number> {
  const count = await run(tx, sql`update report_logo set is_current = false where authority_id = ${authorityId} and is_current`);
  await run(tx, sql`
    delete from report_logo l where l.authority_id = ${authorityId} and not l.is_current
      and not exists (select from report r where r.authority_id = l.authority_id and r.frozen -> 'document' -> 'logo' ->> 'sha256' = l.sha256)`);
  return count;
}

export function insertLogo(tx: Db, authorityId: string, logo: DocumentLogo & { content: Uint8Array; savedBy: string | null }): Promise<number> {
  return run(tx, sql`
    insert into report_logo (authority_id, sha256, content, width, height, is_current, saved_by)
    values (${authorityId}, ${logo.sha256}, ${Buffer.from(logo.content)}, ${logo.width}, ${logo.height}, true, ${logo.savedBy})
    on conflict (authority_id, sha256) do update set is_current = true, saved_by = excluded.saved_by, saved_at = now()`);
}
