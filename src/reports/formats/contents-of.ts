import type { ReportBlock, ReportDocument } from "../document/report-document.ts";

export type ContentsItem = { readonly id: string; readonly text: string; readonly within: ContentsItem[] };

/** The headings as a list, smaller ones within the greater. A small heading before any great one stands on its own. */
export function contentsOf(document: ReportDocument): ContentsItem[] {
  const items: ContentsItem[] = [];
  let parent: ContentsItem | undefined;
  for (const block of document.blocks) {
    if (block.type !== "heading") continue;
    const item: ContentsItem = { id: block.id, text: block.text, within: [] };
    if (block.level === 3 && parent) {
      parent.within.push(item);
      continue;
    }
    items.push(item);
    parent = item;
  }
  return items;
}

/** A short report needs no contents list, and easy read is read from its beginning. */
export const hasContents = (document: ReportDocument): boolean => document.blocks.every((block) => block.type !== "ideas") && document.blocks.filter((block: ReportBlock) => block.type === "heading").length > 3;

/** In print: families are told their story in few pages, which a list of them would only lengthen. */
export const hasPrintedContents = (document: ReportDocument): boolean => document.kind !== "families-summary" && hasContents(document);
