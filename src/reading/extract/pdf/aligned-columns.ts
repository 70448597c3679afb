import { linesOf, type Line } from "./lines-of.ts";
import { isBareBullet } from "./list-marks.ts";
import type { PdfRun } from "./pdf-page.ts";

/** Part of a page: lines of text; a table without drawn lines (cells of each row as lines); or columns read one after the other. */
export type Part = { kind: "lines"; lines: Line[] } | { kind: "table"; xs: number[]; rows: Line[][][] } | { kind: "columns"; columns: Line[][] };

/** Pieces of a line are apart by more than this, in parts of the letters' size: words of one sentence never are. */
const APART = 1.5;
const NEAR_START = 4;
const LEAST_LINES = 3;

const isMark = (text: string) => isBareBullet(text.trim()) || /^\(?(?:\d{1,2}|[a-z])[.)]$/i.test(text.trim());

/** The pieces of a line. A list's mark belongs to the text after it. */
function piecesOf(line: Line): PdfRun[][] {
  const pieces: PdfRun[][] = [];
  for (const run of line.runs) {
    const last = pieces.at(-1);
    const before = last?.at(-1);
    if (last && before && (run.x - before.right <= line.size * APART || (last.length === 1 && isMark(before.text)))) last.push(run);
    else pieces.push([run]);
  }
  return pieces;
}

type Split = { line: Line; pieces: PdfRun[][]; starts: number[] };

const columnOf = (starts: readonly number[], x: number) => starts.findIndex((start) => Math.abs(start - x) <= NEAR_START);

/** Where columns begin in a run of lines from `from`, and the line after it; undefined where there are none. */
function blockAt(lines: readonly Split[], from: number): { starts: number[]; until: number } | undefined {
  const first = lines[from];
  if (first === undefined || first.starts.length < 2) return undefined;
  const starts = [...first.starts];
  const several: number[] = [];
  let until = from;
  for (; until < lines.length; until += 1) {
    const each = lines[until];
    const before = lines[until - 1];
    if (each === undefined || (until > from && before && each.line.y - before.line.y > each.line.size * 4)) break;
    if (!each.starts.every((x) => columnOf(starts, x) >= 0)) break;
    // A line that runs on under the next column's text is no cell.
    if (each.pieces.some((piece, at) => (piece.at(-1)?.right ?? 0) > (starts[columnOf(starts, each.starts[at] ?? 0) + 1] ?? Number.POSITIVE_INFINITY) + 2)) break;
    if (each.starts.length > 1) several.push(until);
  }
  // What follows the last line of several cells in the first column alone is text again, unless it goes on with it.
  const last = several.at(-1) ?? from;
  while (until - 1 > last && columnOf(starts, lines[until - 1]?.starts[0] ?? 0) === 0 && !/^[a-z]/.test(lines[until - 1]?.line.text ?? "")) until -= 1;
  return several.length >= LEAST_LINES ? { starts, until } : undefined;
}

/** Two columns of prose: lines stand in both, most of them in the middle of a sentence. A table's cells begin anew. */
function isProse(block: readonly Split[]): boolean {
  const left = block.filter((each) => each.starts.length > 1).map((each) => each.pieces[0]?.map((run) => run.text).join(" ").trim() ?? "");
  const goesOn = left.filter((text, at) => at > 0 && /^[a-z]/.test(text)).length;
  return block.length >= 6 && left.length > block.length * 0.7 && goesOn > left.length * 0.4 && left.reduce((sum, text) => sum + text.length, 0) > left.length * 22;
}

function rowsOf(block: readonly Split[], starts: readonly number[]): Line[][][] {
  const gaps = block.slice(1).map((each, at) => each.line.y - (block[at]?.line.y ?? 0));
  const least = Math.min(...gaps);
  const spaced = Math.max(...gaps) > least * 1.25;
  const rows: PdfRun[][][] = [];
  for (const [at, each] of block.entries()) {
    const inFirst = columnOf(starts, each.starts[0] ?? 0) === 0;
    const anew = spaced ? at > 0 && (gaps[at - 1] ?? 0) > least * 1.2 : inFirst && !/^[a-z]/.test(each.line.text);
    if (rows.length === 0 || anew) rows.push(starts.map(() => []));
    const row = rows.at(-1);
    for (const [index, piece] of each.pieces.entries()) row?.[Math.max(0, columnOf(starts, each.starts[index] ?? 0))]?.push(...piece);
  }
  return rows.map((row) => row.map((runs) => linesOf(runs)));
}

/** Divides lines into text, tables that only their alignment shows, and columns of prose. */
export function alignedColumns(lines: readonly Line[]): Part[] {
  const split = lines.map((line): Split => {
    const pieces = piecesOf(line);
    return { line, pieces, starts: pieces.map((piece) => piece[0]?.x ?? 0) };
  });
  const parts: Part[] = [];
  let text: Line[] = [];
  const flush = () => {
    if (text.length > 0) parts.push({ kind: "lines", lines: text });
    text = [];
  };
  for (let at = 0; at < split.length; ) {
    const found = blockAt(split, at);
    const each = split[at];
    if (found === undefined) {
      if (each) text.push(each.line);
      at += 1;
      continue;
    }
    flush();
    const block = split.slice(at, found.until);
    if (isProse(block)) parts.push({ kind: "columns", columns: found.starts.map((_, column) => linesOf(block.flatMap((one) => one.pieces.filter((__, index) => columnOf(found.starts, one.starts[index] ?? 0) === column).flat()))) });
    else parts.push({ kind: "table", xs: found.starts, rows: rowsOf(block, found.starts) });
    at = found.until;
  }
  flush();
  return parts;
}
