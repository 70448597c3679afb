import { createHash } from "node:crypto";
import { newId, Problem, transaction, type Db } from "../platform/index.ts";
import { kindOf, type ImportSetup } from "./import-setup.ts";
import { fileType } from "./tables/file-type.ts";
import { insertImport, saveImportFile } from "./store.ts";
import type { ImportedFile } from "./import-kind.ts";

/** The most that one import may hold, all its files together. */
export const MOST_BYTES = 200_000_000;

/** Keeps the files (sealed) as a new import that is still to be checked; gives its id. */
export async function startImport(
  db: Db,
  setup: ImportSetup,
  from: { authorityId: string; accountId: string | null; kind: string; files: readonly ImportedFile[]; options?: Record<string, string> },
): Promise<string> {
  const kind = kindOf(setup, from.kind);
  if (from.files.length === 0) throw new Problem("import-no-file", "Choose a file.", { cure: "A CSV file, an Excel workbook (.xlsx), or an XML file." });
  const size = from.files.reduce((sum, file) => sum + file.content.length, 0);
  if (size > MOST_BYTES)
    throw new Problem("import-too-large", `The files hold more than ${MOST_BYTES / 1_000_000} MB.`, { cure: "Divide them, and import one after the other." });
  for (const file of from.files) fileType(file);

  const id = newId();
  const hash = createHash("sha256");
  for (const file of from.files.toSorted((a, b) => a.name.localeCompare(b.name))) hash.update(file.content);
  await transaction(db, async (tx) => {
    await insertImport(tx, {
      authorityId: from.authorityId,
      id,
      kind: kind.id,
      fileName: from.files.map((file) => file.name).join(", ").slice(0, 500),
      sha256: hash.digest("hex"),
      options: from.options ?? {},
      accountId: from.accountId,
    });
    for (const [index, file] of from.files.entries()) {
      const name = `file/${String(index + 1).padStart(4, "0")}/${file.name}`;
      await saveImportFile(tx, { authorityId: from.authorityId, importId: id, name }, setup.seal(file.content));
    }
  });
  return id;
}
