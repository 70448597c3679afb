import { Problem } from "../../platform/problem.ts";
import type { ImportedFile } from "../import-kind.ts";

export type FileType = "zip" | "xml" | "text";

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);

/** What a file is, by its first bytes; its name says nothing. Problem for what cannot hold a table. */
export function fileType(file: ImportedFile): FileType {
  const bytes = file.content;
  const refuse = (what: string, cure: string) => new Problem("import-file-type", `${file.name} is ${what}.`, { cure });
  if (bytes.length === 0) throw refuse("empty", "Choose the file again; save it first if it is still open.");
  if (startsWith(bytes, [0x50, 0x4b])) return "zip";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw refuse("an old Excel workbook (.xls) or is locked with a password", "Open it in Excel, take the password off, and save it as an Excel workbook (.xlsx) or as CSV.");
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw refuse("a PDF", "Save the table as an Excel workbook (.xlsx) or as CSV.");
  if (startsWith(bytes, [0x1f, 0x8b])) throw refuse("a gzip archive", "Unpack it first, or use a zip file.");

  const utf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  const head = bytes.subarray(0, 4096);
  const zeros = head.filter((byte) => byte === 0).length;
  if (!utf16 && zeros > 0 && !(zeros > head.length * 0.3 && zeros < head.length * 0.6))
    throw refuse("not a table", "Choose a CSV file, an Excel workbook (.xlsx), an XML file or a zip of CSV files.");
  const first = Array.from(head).find((byte) => ![0x00, 0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xff, 0xfe].includes(byte));
  return first === 0x3c ? "xml" : "text";
}
