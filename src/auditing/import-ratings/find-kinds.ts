import type { ImportCheck } from "../../imports/index.ts";
import { many, sql, type Db } from "../../platform/index.ts";
import type { ReadRating } from "./read-rating.ts";

/** The kinds of document by what the file calls them (id or name, without case); what is not known is a fault. */
export async function findKinds(db: Db, ratings: readonly ReadRating[], check: ImportCheck): Promise<Map<string, string>> {
  const known = await many<{ id: string; name: string }>(db, sql`select id, name from document_kind order by position`);
  const kinds = new Map(known.flatMap((kind) => [[kind.id, kind.id], [kind.name.toLowerCase(), kind.id]] as const));
  for (const { documentKind, row } of ratings) {
    if (documentKind === undefined || kinds.has(documentKind.toLowerCase())) continue;
    check.fault(row, "documentKind", "this is not a kind of document", `Write one of: ${known.map((kind) => kind.name).join(", ")}.`);
  }
  return kinds;
}
