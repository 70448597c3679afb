import { maybe, run, sql, unseal, type Db } from "../../platform/index.ts";
import { addDocument, amendedPlanKind, documentType } from "../../register/index.ts";
import type { FileIdentity, FileKind } from "./identity/file-identity.ts";
import type { BatchAt } from "./batch-store.ts";

export type FileAt = BatchAt & { position: number };

const of = ({ authorityId, batchId, position }: FileAt) => sql`authority_id = ${authorityId} and batch_id = ${batchId} and position = ${position}`;

export async function contentOf(db: Db, key: Uint8Array, at: FileAt): Promise<Uint8Array | undefined> {
  const row = await maybe<{ sealed: Buffer }>(db, sql`select sealed from reading_file_content where ${of(at)}`);
  return row && unseal(key, row.sealed);
}

/** Ends with a file: its bytes are no longer kept here. */
export async function endFile(tx: Db, at: FileAt, to: { state: "failed"; code: string; words: string; cure: string } | { state: "left-out" | "unpacked" }): Promise<void> {
  const problem = to.state === "failed" ? to : null;
  await run(tx, sql`update reading_file set state = ${to.state}, problem_code = ${problem?.code ?? null}, problem_words = ${problem?.words ?? null}, problem_cure = ${problem?.cure ?? null} where ${of(at)}`);
  await run(tx, sql`delete from reading_file_content where ${of(at)}`);
}

/** Notes what was found out about a file, and that a person has to be asked for the rest. */
export async function askAbout(tx: Db, at: FileAt, found: { kind: string | null; identity: Pick<FileIdentity, "datedOn" | "author">; choices: readonly { planId: string; why: string }[] }): Promise<void> {
  await run(tx, sql`
    update reading_file set state = 'asked', kind = ${found.kind}, dated_on = ${found.identity.datedOn}, author = ${found.identity.author}, choices = ${JSON.stringify(found.choices)}::jsonb where ${of(at)}`);
}

/** Makes a file a document of a plan. False where that was done or decided otherwise meanwhile. */
export async function storeFile(tx: Db, key: Uint8Array, at: FileAt, given: { planId: string; kind: string; by: string; datedOn: string | null; author: string; accountId: string | null }): Promise<boolean> {
  const file = await maybe<{ name: string }>(tx, sql`select name from reading_file where ${of(at)} and state in ('waiting', 'asked') for update`);
  const bytes = file && (await contentOf(tx, key, at));
  if (file === undefined || bytes === undefined) return false;
  const { authorityId } = at;
  const version = given.datedOn === null ? undefined : await maybe<{ id: string }>(tx, sql`
    select v.id from plan_version v join document_kind k on k.id = ${given.kind} and k.family = 'plan'
    where v.authority_id = ${authorityId} and v.plan_id = ${given.planId} and v.dated_on = ${given.datedOn} order by v.number desc limit 1`);
  const documentId = await addDocument(tx, authorityId, key, {
    planId: given.planId, planVersionId: version?.id ?? null, kind: given.kind, title: titleOf(file.name), author: given.author, datedOn: given.datedOn,
    mediaType: documentType(bytes).mediaType, bytes, addedBy: given.accountId,
  });
  await run(tx, sql`
    update reading_file set state = 'stored', kind = ${given.kind}, plan_id = ${given.planId}, matched_by = ${given.by}, document_id = ${documentId}, dated_on = ${given.datedOn}, author = ${given.author}
    where ${of(at)}`);
  await run(tx, sql`delete from reading_file_content where ${of(at)}`);
  return true;
}

const titleOf = (name: string) => (name.split("/").at(-1) ?? name).replace(/\.[a-z0-9]{1,5}$/i, "").trim().slice(0, 200) || "Document";

/** The document kind's id; an amended plan's hangs on the child's year on the day that it bears. */
export async function kindOf(tx: Db, authorityId: string, planId: string, kind: FileKind, datedOn: string | null): Promise<string> {
  if (kind.family === "other") return kind.kind;
  if (!kind.amended) return "new-plan";
  const row = await maybe<{ birthDate: string; today: string }>(tx, sql`
    select c.birth_date as "birthDate", (now() at time zone 'Europe/London')::date as today from plan p join person c on c.authority_id = p.authority_id and c.id = p.person_id
    where p.authority_id = ${authorityId} and p.id = ${planId}`);
  return row === undefined ? "new-plan" : amendedPlanKind(row.birthDate, datedOn ?? row.today);
}
