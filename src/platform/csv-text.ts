import { roundHalfUp } from "./round.ts";

/** A cell that a spreadsheet will not run as a formula (OWASP, "CSV injection"), quoted where CSV needs it (RFC 4180). */
function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(roundHalfUp(value, 4));
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV, with a byte order mark so that Excel reads it as UTF-8. Numbers are plain, to four decimals at most. */
export function csvText(rows: readonly (readonly (string | number | null | undefined)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}
