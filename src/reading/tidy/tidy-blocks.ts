import type { Block } from "../extract/extracted.ts";

/** Marks that people type, or programs print, before an item of a list. A dash needs a space after it, so that "-3 degrees" is none. */
const typedMark = /^(?:([•●○▪■◦‣·*➢✓✔\uf0b7\uf0a7])\s*|([-–—])\s+|(\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|vi{0,3}|ix|x)[.)])\s+)(?=\S)/;
const pageMark = /^(?:[-–—]\s*\d{1,3}\s*[-–—]|page\s+\d{1,3}(?:\s+of\s+\d{1,3})?|\d{1,3}\s+of\s+\d{1,3}|(?:[-_=*]\s*){6,})$/i;

/** Whether text goes on from `before`: it breaks off inside a sentence and the next line takes it up. */
function goesOn(before: string, next: string): boolean {
  if (before.length < 45 || /[.!?:;”"’')\]]$/.test(before)) return before.endsWith("-") && /^[a-z]/.test(next);
  return /^[a-z(,;“"'‘]|^\d/.test(next) || (/\b(?:the|a|an|of|to|in|on|at|and|or|for|with|by|is|was|his|her|their|Mr|Mrs|Ms|Dr)$/.test(before));
}

/** A full line of a narrow column: the next one may start with a capital (a name) and still go on. */
const isFullLine = (text: string, width: number) => text.length >= width * 0.8;

function joinTexts(before: string, next: string): string {
  // A word divided at the end of a line is one word; "one-to-" and the like stay with their hyphen.
  if (/[a-z]{2}-$/.test(before) && /^[a-z]{2}/.test(next) && !/\b(?:self|non|one|two|three|pre|co|re|well|to)-$/.test(before)) return before.slice(0, -1) + next;
  return `${before} ${next}`;
}

/** Text with line breaks as separate lines, each with the list mark that was typed before it. */
function linesOf(block: Block): Block[] {
  const lines = block.text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  return lines.map((text, index) => {
    const mark = block.list === null || index > 0 ? typedMark.exec(text) : null;
    const own = index === 0 ? block.list : null;
    if (mark === null || pageMark.test(text)) return { ...block, text, list: own };
    return { ...block, text: text.slice(mark[0].length), list: { level: 0, marker: (mark[1] ?? mark[2] ?? mark[3] ?? "•").trim() } };
  });
}

const sameCell = (a: Block, b: Block) => a.cell?.table === b.cell?.table && a.cell?.row === b.cell?.row && a.cell?.column === b.cell?.column;

/** How wide the lines are where a document is broken into physical lines: the length that many of its lines nearly reach. */
function lineWidth(blocks: readonly Block[]): number | null {
  const lengths = blocks.filter((block) => block.cell === null && block.text.length > 40).map((block) => block.text.length).sort((a, b) => a - b);
  if (lengths.length < 20) return null;
  const most = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const near = lengths.filter((length) => length > most * 0.82 && length <= most * 1.05).length;
  return most < 130 && near > lengths.length * 0.5 ? most : null;
}

/**
 * Blocks as an author meant them: typed lists marked as lists, page numbers and rules taken out, and sentences that were broken by the ends of
 * lines or pages joined again.
 */
export function tidyBlocks(blocks: readonly Block[]): Block[] {
  const lines = blocks.flatMap(linesOf).filter((block) => !pageMark.test(block.list ? `${block.list.marker} ${block.text}` : block.text) || block.cell !== null);
  const width = lineWidth(lines);
  const tidy: Block[] = [];
  for (const line of lines) {
    const before = tidy.at(-1);
    const joinable = before !== undefined && sameCell(before, line) && line.list === null && line.headingLevel === null && before.headingLevel === null
      && before.bold === line.bold && before.boxed === line.boxed;
    const lastLine = before?.text.length ?? 0;
    const wrapped = width !== null && before !== undefined && joinable && isFullLine(before.text.slice(-width - 1), width) && lastPieceFull(before, width) && !/^[A-Z][A-Z /,&]{6,}/.test(line.text);
    if (joinable && lastLine > 0 && (goesOn(before.text, line.text) || (wrapped && !/[.!?:]["”’']?$/.test(before.text)) || (wrapped && lines.length > 40 && continuesParagraph(before, width)))) {
      tidy[tidy.length - 1] = { ...before, text: joinTexts(before.text, line.text), lastLength: line.text.length } as Block;
    } else tidy.push({ ...line, lastLength: line.text.length } as Block);
  }
  return tidy.map((block) => {
    const { lastLength: _, ...rest } = block as Block & { lastLength: number };
    return rest;
  });
}

const lastPieceFull = (block: Block, width: number) => isFullLine("x".repeat((block as Block & { lastLength: number }).lastLength), width);
/** In a document of physical lines a paragraph's last line is short; a full line that ends a sentence is rarely the last. */
const continuesParagraph = (block: Block, width: number) => (block as Block & { lastLength: number }).lastLength >= width * 0.88;
