import type { Sheet } from "write-excel-file/node";
import type { ReportAttachment } from "../../document/report-document.ts";
import { textCell } from "./cells.ts";

/** An attachment as JSON, a line in each row of one column: copied into a text file it is the attachment again. In ASCII, since a workbook cannot hold every character. */
export function attachmentSheet({ data }: ReportAttachment, name: string): Sheet<never> {
  const ascii = JSON.stringify(data, null, 1).replaceAll(/[^\x20-\x7e\n]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return { sheet: name, columns: [{ width: 90 }], data: ascii.split("\n").map((line) => [{ ...textCell(line), wrap: false }]) };
}
