import { CsvError, parse } from "csv-parse";
import { Problem } from "../../platform/problem.ts";
import { findSeparator } from "./find-separator.ts";
import type { TableRow } from "./table.ts";

const PIECE = 256 * 1024;

/** Rows of CSV, semicolon- or tab-separated text, one at a time. Problem with the line where quotes do not close. */
export function readSeparated(file: string, text: string): () => AsyncIterable<TableRow> {
  const delimiter = findSeparator(text);
  return async function* () {
    const parser = parse({
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 1_000_000,
    });
    const pieces = (function* () {
      for (let from = 0; from < text.length; from += PIECE) yield text.slice(from, from + PIECE);
    })();
    const feed = () => {
      for (let piece = pieces.next(); ; piece = pieces.next()) {
        if (piece.done === true) return parser.end();
        if (!parser.write(piece.value)) return parser.once("drain", feed);
      }
    };
    feed();
    let row = 0;
    try {
      for await (const cells of parser as AsyncIterable<string[]>) {
        row += 1;
        yield { row, cells };
      }
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      // The fault is found ahead of the rows that are handed out.
      const last = Math.max(row, Number(error["records"]) || 0);
      throw new Problem("import-unreadable", `${file} cannot be read after row ${last}: a quotation mark is opened and never closed, or a value is far too long.`, {
        cure: `Look at the row after row ${last}, close the quotation mark, and choose the file again. If the end of the file is missing, export it again.`,
      });
    }
  };
}
