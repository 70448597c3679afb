import type { Db } from "../platform/index.ts";
import { Problem } from "../platform/problem.ts";
import type { ImportedFile } from "./import-kind.ts";
import type { ImportSetup } from "./import-setup.ts";
import { loadImportFiles } from "./store.ts";

/** The files of an import as they came. */
export async function readFiles(db: Db, setup: ImportSetup, at: { authorityId: string; id: string }): Promise<ImportedFile[]> {
  const stored = await loadImportFiles(db, at.authorityId, at.id, "file/%");
  if (stored.length === 0) throw new Problem("import-no-file", "The files of this import are no longer kept.", { status: 410, cure: "Choose the files again." });
  return stored.map((file) => ({ name: file.name.replace(/^file\/\d+\//, ""), content: setup.unseal(file.content) }));
}
