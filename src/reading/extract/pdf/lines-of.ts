import type { PdfRun } from "./pdf-page.ts";

/** Pieces of text that stand on one line, from left to right. */
export type Line = { text: string; runs: PdfRun[]; x: number; right: number; y: number; size: number; bold: boolean; italic: boolean };

const lettersOf = (text: string) => text.replaceAll(/\s/g, "").length;

/** A run of small raised or lowered letters ("1st", a footnote's number) belongs to the line beside it. */
const belongs = (run: PdfRun, line: { y: number; size: number }) => Math.abs(run.y - line.y) < Math.min(run.size, line.size) * (run.size < line.size * 0.8 ? 0.75 : 0.4);

function makeLine(runs: PdfRun[], y: number, size: number): Line {
  const sorted = runs.length > 1 ? [...runs].sort((a, b) => a.x - b.x) : runs;
  let text = "";
  let before: PdfRun | undefined;
  let letters = 0;
  let bold = 0;
  let italic = 0;
  for (const run of sorted) {
    // Some programs draw a word twice, a hair apart, to make it bold.
    if (before !== undefined && run.text === before.text && Math.abs(run.x - before.x) < 1.2) continue;
    if (before !== undefined && run.x - before.right > run.size * 0.15 && !text.endsWith(" ") && !run.text.startsWith(" ")) text += " ";
    text += run.text;
    const count = lettersOf(run.text);
    letters += count;
    if (run.bold) bold += count;
    if (run.italic) italic += count;
    before = run;
  }
  const right = Math.max(...sorted.map((run) => run.right));
  return { text: text.replaceAll(/[ \t]+/g, " ").trim(), runs: sorted, x: sorted[0]?.x ?? 0, right, y, size, bold: letters > 0 && bold >= letters * 0.95, italic: letters > 0 && italic >= letters * 0.95 };
}

/** Runs as lines from top to bottom. The runs are of one region (a cell, or the page outside its tables). */
export function linesOf(runs: readonly PdfRun[]): Line[] {
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x - b.x);
  const open: { y: number; size: number; runs: PdfRun[] }[] = [];
  for (const run of sorted) {
    let home: (typeof open)[number] | undefined;
    for (let at = open.length - 1; at >= 0 && at >= open.length - 3; at -= 1) {
      const line = open[at];
      if (line && belongs(run, line)) {
        home = line;
        break;
      }
    }
    if (home === undefined) open.push({ y: run.y, size: run.size, runs: [run] });
    else {
      home.runs.push(run);
      if (run.size > home.size) Object.assign(home, { size: run.size, y: run.y });
    }
  }
  return open.map((line) => makeLine(line.runs, line.y, line.size)).filter((line) => line.text !== "").sort((a, b) => a.y - b.y);
}
