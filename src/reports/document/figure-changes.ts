import type { ReportCell, ReportDocument } from "./report-document.ts";

/** A figure that a correction prints otherwise. `from` or `to` is empty where it was not there before, or is gone. */
export type FigureChange = { table: string; row: string; column: string; from: string; to: string };

function figuresOf(document: ReportDocument): Map<string, Omit<FigureChange, "from" | "to"> & { shown: string }> {
  const held = new Map<string, Omit<FigureChange, "from" | "to"> & { shown: string }>();
  for (const block of document.blocks) {
    if (block.type !== "table") continue;
    for (const row of block.rows) {
      const place = (cell: ReportCell, index: number) => {
        const column = block.columns[index]?.text ?? "";
        // A row is known by its first cell: rows that a correction adds or takes away shift no other.
        held.set(JSON.stringify([block.id, row[0]?.text ?? "", column]), { table: block.caption, row: row[0]?.text ?? "", column, shown: cell.text });
      };
      row.forEach((cell, index) => { if (index > 0) place(cell, index); });
    }
  }
  return held;
}

/** Which figures of two versions of a report are printed otherwise, in the order of the later one. */
export function figureChanges(earlier: ReportDocument, later: ReportDocument): FigureChange[] {
  const [before, after] = [figuresOf(earlier), figuresOf(later)];
  const changes = [...after].flatMap(([key, { shown, ...place }]) => {
    const from = before.get(key)?.shown ?? "";
    return from === shown ? [] : [{ ...place, from, to: shown }];
  });
  const gone = [...before].flatMap(([key, { shown, ...place }]) => (after.has(key) ? [] : [{ ...place, from: shown, to: "" }]));
  return [...changes, ...gone];
}

/** Headings of the parts whose words are not as they were. */
export function wordChanges(earlier: ReportDocument, later: ReportDocument): string[] {
  const wordsOf = (document: ReportDocument) => {
    const held = new Map<string, { heading: string; words: string }>();
    let heading = "";
    for (const block of document.blocks) {
      if (block.type === "heading") heading = block.text;
      if (block.type === "text") held.set(block.id, { heading, words: block.paragraphs.join("\n\n") });
      if (block.type === "ideas") held.set(block.id, { heading, words: block.items.map(({ picture, words }) => `${picture} ${words}`).join("\n\n") });
    }
    return held;
  };
  const [before, after] = [wordsOf(earlier), wordsOf(later)];
  const changed = [...after].filter(([id, { words }]) => before.get(id)?.words !== words).map(([, { heading }]) => heading);
  const gone = [...before].filter(([id]) => !after.has(id)).map(([, { heading }]) => heading);
  return [...new Set([...changed, ...gone])].filter((heading) => heading !== "");
}
