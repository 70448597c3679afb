import { maybe, Problem, sql, type Db } from "../../../platform/index.ts";
import { extractDocument, loadReading, loadScanText, openReading, sectionText } from "../../../reading/index.ts";
import { openDocument } from "../../../register/index.ts";
import type { Audit } from "./load-audit.ts";

/** `id`: the plan's section letter, null for a document that has no such sections. White space keeps the layout of `text`. */
export type TextSection = { id: string | null; heading: string; text: string };
/** What stands beside the questions: the document's words, or why there are none and whether its file can be opened. */
export type AuditText = { sections: TextSection[]; documentId: string | null; why: string };

/** What names the audited document. */
type TextOf = Pick<Audit, "planId" | "planVersionId" | "documentId" | "family">;

/** More than this is not read while somebody waits for a page. */
const MOST_BYTES = 12_000_000;

/** The document that is audited: the drawn one, or for a drawn version of a plan its newest file. */
export async function documentOf(db: Db, authorityId: string, audit: TextOf): Promise<string | null> {
  if (audit.documentId !== null) return audit.documentId;
  if (audit.family !== "plan") return null;
  const row = await maybe<{ id: string }>(db, sql`
    select d.id from document d join document_kind k on k.id = d.kind
    where d.authority_id = ${authorityId} and d.plan_id = ${audit.planId} and k.family = 'plan'
      and (${audit.planVersionId}::uuid is null or d.plan_version_id is null or d.plan_version_id = ${audit.planVersionId})
    order by (d.plan_version_id is not null) desc, coalesce(d.dated_on, d.added_at::date) desc, d.id desc limit 1`);
  return row?.id ?? null;
}

/** The text of what is audited: the sections that were read of a plan, else the whole of the file's words. */
export async function loadText(db: Db, authorityId: string, key: Uint8Array, audit: TextOf): Promise<AuditText> {
  const documentId = await documentOf(db, authorityId, audit);
  if (documentId === null) return { sections: [], documentId, why: "There is no file of this document here. Audit it from your own copy." };
  const record = await loadReading(db, authorityId, documentId);
  const reading = record && (await openReading(db, authorityId, key, record.id));
  if (reading !== undefined && reading.sections.length > 0) return { sections: reading.sections, documentId, why: "" };
  try {
    return { ...(await textOfFile(db, authorityId, key, audit, documentId)), documentId };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { sections: [], documentId, why: `The words of this file cannot be shown: ${error.message} Open the file itself and read it beside the questions.` };
  }
}

async function textOfFile(db: Db, authorityId: string, key: Uint8Array, audit: TextOf, documentId: string): Promise<Omit<AuditText, "documentId">> {
  const scan = await loadScanText(db, key, { authorityId, documentId });
  const file = scan !== undefined && "extracted" in scan ? undefined : await openDocument(db, authorityId, key, audit.planId, documentId);
  if (file !== undefined && file.bytes.length > MOST_BYTES) return { sections: [], why: "This file is too large to be shown here. Open the file itself and read it beside the questions." };
  const extracted = scan !== undefined && "extracted" in scan ? scan.extracted : file && (await extractDocument(file.bytes, { name: file.title }));
  if (extracted === undefined) return { sections: [], why: "The file of this document is gone. Audit it from your own copy." };
  return { sections: [{ id: null, heading: "", text: sectionText(extracted.blocks) }], why: "" };
}
