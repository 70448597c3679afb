export type TextTable = { title: string; head: readonly string[]; rows: readonly (readonly string[])[]; notes: readonly string[] };

const widest = 60;

/** A table for a terminal, with its title and notes. The first `names` columns (at least one) are words and stand left, the others are figures. */
export function rowsAsText({ title, head, rows, notes }: TextTable, names: number): string {
  const widths = head.map((text, at) => Math.min(widest, Math.max(text.length, ...rows.map((row) => (row[at] ?? "").length))));
  const line = (cells: readonly string[]) => cells.map((cell, at) => (at < names || at === 0 ? cell.slice(0, widest).padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  ").trimEnd();
  return [title, "", line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line), "", ...notes.map((note) => `- ${note}`)].join("\n");
}
