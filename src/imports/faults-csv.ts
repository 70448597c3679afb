import type { ImportFault } from "./import-check.ts";

/** A list of faults as CSV with a byte order mark, so that Excel reads it as UTF-8. */
export function faultsCsv(faults: readonly ImportFault[]): string {
  const lines = faults.map((fault) =>
    [fault.place?.file ?? "", fault.place?.sheet ?? "", fault.place === null ? "" : String(fault.place.row), fault.column ?? "", fault.what, fault.cure].map(cell).join(","),
  );
  return `\ufeff${["File,Sheet,Row,Column,What is wrong,What to do", ...lines].join("\r\n")}\r\n`;
}

/** A file name or heading that begins like a formula must not become one when the list is opened. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
