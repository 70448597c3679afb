import type { ImportCheck } from "./import-check.ts";
import type { ImportField } from "./import-field.ts";
import type { ImportRow, RowPlace } from "./import-row.ts";
import type { Mapping } from "./mapping/propose-mapping.ts";
import type { Table } from "./tables/table.ts";

/** What systems write for "nothing here". In a text column "N/A" and "-" may be an answer, so only the plainest are taken as empty. */
const EMPTY = /^(null|#n\/a|\(null\)|#null!)$/i;
const EMPTY_UNLESS_TEXT = /^(-+|–|—|n\/?a|nil|none|not known|unknown|tbc|blank)$/i;

/** Rows of tables as the kind wants them: by field. Rows with nothing in them are passed over; a row of the wrong length is a fault. */
export async function* rowsOfTables(
  tables: readonly Table[],
  mapping: Mapping,
  fields: readonly ImportField[],
  ragged: (place: RowPlace, found: number, headings: number) => void,
): AsyncGenerator<ImportRow> {
  for (const table of tables) {
    const columns = table.headings.flatMap((heading, at) => {
      const field = fields.find((one) => one.id === mapping[heading]);
      return field ? [{ at, id: field.id, text: field.type === "text", many: field.many ?? false }] : [];
    });
    for await (const { row, cells } of table.rows()) {
      if (cells.every((cell) => cell === "")) continue;
      const place: RowPlace = table.sheet === undefined ? { file: table.file, row } : { file: table.file, sheet: table.sheet, row };
      const length = table.ragged ? cells.findLastIndex((cell, at) => cell !== "" || at < table.headings.length) + 1 : table.headings.length;
      if (length !== table.headings.length) {
        ragged(place, length, table.headings.length);
        continue;
      }
      const values: Record<string, string> = {};
      for (const { at, id, text, many } of columns) {
        const cell = cells[at] ?? "";
        if (cell === "" || EMPTY.test(cell) || (!text && EMPTY_UNLESS_TEXT.test(cell))) continue;
        const before = values[id];
        values[id] = many && before !== undefined ? `${before}; ${cell}` : cell;
      }
      yield { place, values };
    }
  }
}

export type Ragged = Parameters<typeof rowsOfTables>[3];

/** The fault of a row of another length than the headings. */
export function raggedFault(check: ImportCheck): Ragged {
  return (place, found, headings) =>
    check.fault(
      { place, values: {} },
      null,
      `this row has ${found} values under ${headings} headings`,
      found > headings
        ? "Put quotation marks round a value that holds a comma, or take the extra values out."
        : "The row may be cut short, or broken in two by a line break. Export the file again or mend the row.",
    );
}
