import { Problem } from "../../platform/problem.ts";
import type { Block, Extracted } from "./extracted.ts";

const MOST_BYTES = 10_000_000;

/** Text of any usual alphabet: UTF-8, UTF-16 with or without its mark, else Windows-1252, which every byte can be. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const start = bytes.subarray(0, 4000);
  const noughts = [0, 0];
  for (let at = 0; at < start.length; at += 1) if (start[at] === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = noughts;
  if (odd > start.length * 0.2) return new TextDecoder("utf-16le").decode(bytes);
  if (even > start.length * 0.2) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

type Line = { text: string; page: number };

/** The cells of a line of a typed table: between tabs or upright strokes. */
function cellsOf(text: string): string[] {
  const parts = text.includes("|") ? text.replace(/^\s*\|/, "").replace(/\|\s*$/, "").split("|") : text.includes("\t") ? text.trim().split(/\t+/) : [text];
  return parts.map((part) => part.replaceAll(/\s+/g, " ").trim());
}

const isRule = (text: string) => /^[\s|:+=_*-]{3,}$/.test(text);

/** Neighbouring lines with the same number of cells, two or more of each, are a table. */
function tableAt(lines: readonly Line[], from: number): { rows: string[][]; until: number } | undefined {
  const rows: string[][] = [];
  let until = from;
  for (; until < lines.length; until += 1) {
    const text = lines[until]?.text ?? "";
    if (rows.length > 0 && text !== "" && isRule(text)) continue;
    const cells = cellsOf(text);
    if (cells.length < 2 || (rows[0] !== undefined && cells.length !== rows[0].length)) break;
    rows.push(cells);
  }
  return rows.length >= 2 ? { rows, until } : undefined;
}

/** A plain text file as blocks: a block a line (what belongs together is joined later), typed tables as tables, pages by form feeds. */
export function extractText(bytes: Uint8Array): Extracted {
  if (bytes.length > MOST_BYTES) throw new Problem("plan-too-large", "The text is far longer than any plan.", { cure: "Check that you chose the right file." });
  const pages = decodeText(bytes).replace(/^\ufeff/, "").replaceAll("\u0000", "").split("\f");
  const lines = pages.flatMap((page, at) => page.split(/\r\n|\r|\n/).map((text): Line => ({ text: text.trimEnd(), page: at + 1 })));
  const blocks: Block[] = [];
  let tables = 0;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    const block = { headingLevel: null, bold: false, italic: false, list: null, page: pages.length > 1 ? (line?.page ?? null) : null, boxed: false };
    const table = tableAt(lines, at);
    if (table) {
      for (const [row, cells] of table.rows.entries()) {
        for (const [column, text] of cells.entries()) if (text !== "") blocks.push({ ...block, text, cell: { table: tables, row, column, span: 1, continued: false, within: null, shaded: false } });
      }
      tables += 1;
      at = table.until;
      continue;
    }
    const text = (line?.text ?? "").replaceAll(/\s+/g, " ").trim();
    if (text !== "") blocks.push({ ...block, text, cell: null });
    at += 1;
  }
  return { by: "text", blocks, pages: pages.length > 1 ? pages.length : null, title: "", notes: [] };
}
