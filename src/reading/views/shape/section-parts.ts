import type { Span } from "./find-quote.ts";

/** A cell holds paragraphs. */
export type PlanCell = readonly Span[];
/** What a section's text is made of; every stretch points into the text. */
export type SectionPart =
  | { readonly kind: "paragraph"; readonly at: Span }
  | { readonly kind: "heading"; readonly at: Span }
  | { readonly kind: "list"; readonly items: readonly Span[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly PlanCell[])[]; readonly hasHead: boolean };

type Line = Span & { readonly kind: "row" | "item" | "heading" | "paragraph" };

const longestHeading = 120;

/** Reads the layout that a section's text keeps in its white space (section-text.ts). */
export function sectionParts(text: string): SectionPart[] {
  const lines = joinRows(linesOf(text));
  const parts: SectionPart[] = [];
  for (let index = 0; index < lines.length;) {
    const line = lines[index];
    if (line === undefined) break;
    const run = lines.slice(index, endOfRun(lines, index));
    if (line.kind === "row") parts.push(tableOf(text, run));
    else if (line.kind === "item") parts.push({ kind: "list", items: run.map((each) => trim(text, each)) });
    else parts.push({ kind: line.kind, at: trim(text, line) });
    index += run.length;
  }
  return parts;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let isAfterGap = false;
  for (const words of text.split("\n")) {
    const span = { from, to: from + words.length };
    from = span.to + 1;
    if (words.trim() === "") {
      isAfterGap = true;
      continue;
    }
    const kind = words.includes("\t") ? "row" : words.startsWith("  ") ? "item" : isAfterGap && words.length <= longestHeading ? "heading" : "paragraph";
    lines.push({ ...span, kind });
    isAfterGap = false;
  }
  return lines;
}

/** A short line between two rows is a row over the whole width: an area of need, say. */
const joinRows = (lines: readonly Line[]): Line[] => lines.map((line, index) =>
  line.kind === "paragraph" && line.to - line.from <= longestHeading && lines[index - 1]?.kind === "row" && lines[index + 1]?.kind === "row" ? { ...line, kind: "row" } : line);

function endOfRun(lines: readonly Line[], start: number): number {
  const kind = lines[start]?.kind;
  if (kind !== "row" && kind !== "item") return start + 1;
  const end = lines.findIndex((line, index) => index > start && line.kind !== kind);
  return end < 0 ? lines.length : end;
}

function tableOf(text: string, lines: readonly Line[]): SectionPart {
  const rows = lines.map((line) => split(text, line, "\t").map((cell) => split(text, cell, "\v").map((each) => trim(text, each)).filter((each) => each.to > each.from)));
  const [head] = rows;
  const hasHead = rows.length > 1 && head !== undefined && head.length > 1 && head.every((cell) => cell.length === 1 && cell.every((each) => each.to - each.from <= 40));
  return { kind: "table", rows, hasHead };
}

function split(text: string, { from, to }: Span, mark: string): Span[] {
  let at = from;
  return text.slice(from, to).split(mark).map((words) => {
    const span = { from: at, to: at + words.length };
    at = span.to + mark.length;
    return span;
  });
}

function trim(text: string, { from, to }: Span): Span {
  const words = text.slice(from, to);
  const start = words.length - words.trimStart().length;
  return { from: Math.min(from + start, to), to: Math.max(from + start, from + words.trimEnd().length) };
}
