import { Problem } from "../platform/problem.ts";
import type { ImportField } from "./import-field.ts";
import type { ImportedFile, ImportKind, KindContext } from "./import-kind.ts";
import type { RowSource } from "./import-row.ts";
import { plainHeading } from "./mapping/plain-heading.ts";
import { readTables } from "./tables/read-tables.ts";
import type { Table } from "./tables/table.ts";
import { unpackFiles } from "./tables/unpack-files.ts";

/** Files opened: rows in the kind's own format, or tables whose headings need a meaning. */
export type OpenSource = { own: RowSource } | { tables: Table[]; headings: string[]; fields: ImportField[]; format: string };

/** Opens the files by what they hold. Problem where they hold no table, or tables that do not belong together. */
export async function openSource(kind: ImportKind, files: readonly ImportedFile[], context: KindContext): Promise<OpenSource> {
  const unpacked = unpackFiles(files);
  const own = await kind.readOwnFormat?.(unpacked, context);
  if (own) return { own };

  const general = await kind.fields(context, []);
  const known = new Set(general.flatMap((field) => [field.id, field.title, ...(field.synonyms ?? [])]).map(plainHeading));
  const tables = await readTables(unpacked, { isKnown: (heading) => known.has(plainHeading(heading)), sheet: context.options["sheet"] });
  const first = tables[0];
  if (!first) throw new Problem("import-no-file", "Choose a file.", { cure: "A CSV file, an Excel workbook (.xlsx), or an XML file." });
  const headings = [...new Set(tables.flatMap((table) => table.headings))];
  for (const table of tables) {
    const shared = table.headings.filter((heading) => first.headings.includes(heading)).length;
    if (shared * 2 < Math.max(table.headings.length, first.headings.length))
      throw new Problem("import-different-tables", `${first.file} and ${table.file} have different headings.`, {
        cure: "Import each of them by itself.",
      });
  }
  return { tables, headings, fields: await kind.fields(context, headings), format: first.sheet === undefined ? "Separated text (CSV)" : `Workbook, sheet “${first.sheet}”` };
}
