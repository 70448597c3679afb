import { answerRows, type FactsAnswer } from "../../insight/index.ts";

/** An answer as a table for a terminal: what was asked, a row a cell, the whole last, the notes below. */
export function answerAsText(answer: FactsAnswer): string {
  const { title, head, rows, notes } = answerRows(answer);
  const widths = head.map((text, at) => Math.min(60, Math.max(text.length, ...rows.map((row) => (row[at] ?? "").length))));
  const line = (cells: readonly string[]) => cells.map((cell, at) => (at < answer.axes.length || at === 0 ? cell.slice(0, 60).padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  ").trimEnd();
  return [title, "", line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line), "", ...notes.map((note) => `- ${note}`)].join("\n");
}
