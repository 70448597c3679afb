import { addJob, newId, Problem, run, seal, sql, transaction, type Db } from "../../platform/index.ts";
import { BATCH, batchKey } from "../jobs/names.ts";
import { MOST_FILES } from "./unpack-zip.ts";

export type UploadedPlan = { name: string; bytes: Uint8Array };

/** Keeps files (sealed) as a new upload, and asks for them to be sorted and read; gives its id. A start or stop of the program loses none of them. */
export async function startBatch(db: Db, key: Uint8Array, from: { authorityId: string; accountId: string | null; files: readonly UploadedPlan[] }): Promise<string> {
  const { authorityId, files } = from;
  if (files.length === 0) throw new Problem("upload-no-file", "Choose the files.", { cure: "Word documents (.docx), PDFs or plain text, or a zip of them." });
  if (files.length > MOST_FILES) throw new Problem("upload-too-many", `These are more than ${MOST_FILES.toLocaleString("en-GB")} files.`, { cure: "Upload them in several steps." });
  const batchId = newId();
  await transaction(db, async (tx) => {
    await run(tx, sql`insert into reading_batch (authority_id, id, state, account_id) values (${authorityId}, ${batchId}, 'sorting', ${from.accountId})`);
    await addFiles(tx, key, { authorityId, batchId }, files, 0);
    await addJob(tx, BATCH, { authorityId, batchId }, { key: batchKey(batchId) });
  });
  return batchId;
}

/** Adds files to an upload from a position on. */
export async function addFiles(tx: Db, key: Uint8Array, at: { authorityId: string; batchId: string }, files: readonly UploadedPlan[], from: number): Promise<void> {
  for (const [index, file] of files.entries()) {
    const position = from + index;
    await run(tx, sql`insert into reading_file (authority_id, batch_id, position, name, size, state) values (${at.authorityId}, ${at.batchId}, ${position}, ${nameOf(file.name)}, ${file.bytes.length}, 'waiting')`);
    await run(tx, sql`insert into reading_file_content (authority_id, batch_id, position, sealed) values (${at.authorityId}, ${at.batchId}, ${position}, ${seal(key, file.bytes)})`);
  }
}

/** A path keeps its last folders: they are often named by the plan. PostgreSQL's text holds no nought. */
const nameOf = (name: string) => name.replaceAll("\\", "/").replaceAll("\u0000", "").slice(-300) || "file";
