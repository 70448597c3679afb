import { maybe, run, seal, sql, unseal, type Db } from "../../platform/index.ts";
import type { Extracted } from "../extract/extracted.ts";
import type { ReadingAt } from "./move-reading.ts";
import type { ToldProblem } from "./told-problem.ts";

/** The recognised text of a scan, or why there is none. */
export type ScanText = { extracted: Extracted } | { problem: ToldProblem };

export async function loadScanText(db: Db, key: Uint8Array, at: ReadingAt): Promise<ScanText | undefined> {
  const row = await maybe<{ sealed: Buffer | null; code: string | null; words: string | null; cure: string | null }>(db, sql`
    select sealed, problem_code as code, problem_words as words, problem_cure as cure from document_text where authority_id = ${at.authorityId} and document_id = ${at.documentId}`);
  if (row === undefined) return undefined;
  if (row.sealed !== null) return { extracted: JSON.parse(unseal(key, row.sealed).toString("utf8")) as Extracted };
  return { problem: { code: row.code ?? "", words: row.words ?? "", cure: row.cure ?? "" } };
}

export async function saveScanText(db: Db, key: Uint8Array, at: ReadingAt, text: ScanText): Promise<void> {
  const sealed = "extracted" in text ? seal(key, Buffer.from(JSON.stringify(text.extracted), "utf8")) : null;
  const problem = "problem" in text ? text.problem : null;
  await run(db, sql`
    insert into document_text (authority_id, document_id, sealed, problem_code, problem_words, problem_cure)
    values (${at.authorityId}, ${at.documentId}, ${sealed}, ${problem?.code ?? null}, ${problem?.words ?? null}, ${problem?.cure ?? null})
    on conflict (authority_id, document_id) do update set sealed = excluded.sealed, problem_code = excluded.problem_code, problem_words = excluded.problem_words,
      problem_cure = excluded.problem_cure, made_at = now()`);
}

/** What could not be recognised may be tried again. */
export async function forgetFailedText(db: Db, authorityId: string, documentIds: readonly string[]): Promise<void> {
  await run(db, sql`delete from document_text where authority_id = ${authorityId} and document_id = any(${[...documentIds]}::uuid[]) and sealed is null`);
}
