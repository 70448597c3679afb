import type { FastifyRequest } from "fastify";
import { viewerOf } from "../access/index.ts";
import { Problem, type Db } from "../platform/index.ts";
import type { ImportRecord } from "./import-record.ts";
import { loadImport } from "./store.ts";

export type ImportParams = { Params: { id: string } };

/** The import of the address; a Problem where this person's authority has none such. */
export async function importOf(db: Db, request: FastifyRequest<ImportParams>): Promise<ImportRecord> {
  const record = await loadImport(db, viewerOf(request).authorityId, request.params.id);
  if (!record) throw new Problem("import-unknown", "There is no such import.", { status: 404, cure: "Look for it in the list of imports." });
  return record;
}
