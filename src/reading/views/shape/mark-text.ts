import type { Span } from "./find-quote.ts";

export type MarkedSpan = Span & { readonly number: number };

/** A stretch of text under the same marks. `starts` are the marks that begin with it. */
export type MarkedPiece = { readonly text: string; readonly marks: readonly number[]; readonly starts: readonly number[] };

/** Cuts a stretch of a text wherever a mark begins or ends. The pieces put together again are the stretch, letter for letter; marks may overlap. */
export function markText(text: string, within: Span, spans: readonly MarkedSpan[]): MarkedPiece[] {
  const inside = spans.filter((span) => span.from < within.to && span.to > within.from && span.from < span.to);
  const cuts = [...new Set([within.from, within.to, ...inside.flatMap((span) => [Math.max(span.from, within.from), Math.min(span.to, within.to)])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? within.to;
    return {
      text: text.slice(from, to),
      marks: inside.filter((span) => span.from <= from && span.to >= to).map((span) => span.number),
      starts: inside.filter((span) => span.from === from).map((span) => span.number),
    };
  });
}
