import { type FileChild, type ISectionOptions, PageOrientation } from "docx";
import type { PrintedDocument } from "../../document/printed-document.ts";
import type { ReportBlock, ReportDocument } from "../../document/report-document.ts";
import { docxBlock } from "./docx-block.ts";

/** Twentieths of a point: A4, and the text's width on it upright and turned. */
const page = { width: 11_906, height: 16_838 };
const margin = { top: 1_440, bottom: 1_300, left: 1_247, right: 1_247, header: 680, footer: 600 };
const textWidth = (turned: boolean): number => (turned ? page.height : page.width) - margin.left - margin.right;

/** More columns than this and the page is turned. */
const manyColumns = 9;
const isWide = (block: ReportBlock): boolean => block.type === "table" && block.columns.length > manyColumns;

type Part = { readonly turned: boolean; readonly blocks: ReportBlock[] };

/** Blocks by the way their page is turned; the headings over a wide table go with it. */
const partsOf = (document: ReportDocument): Part[] => {
  const parts: Part[] = [{ turned: false, blocks: [] }];
  for (const block of document.blocks) {
    let part = parts.at(-1);
    if (!part || part.turned !== isWide(block)) {
      const next: Part = { turned: isWide(block), blocks: [] };
      while (next.turned && part?.blocks.at(-1)?.type === "heading") next.blocks.unshift(...part.blocks.splice(-1));
      parts.push(next);
      part = next;
    }
    part.blocks.push(block);
  }
  return parts;
};

/** The body as sections of upright and turned pages; `opening` comes first, `closing` last, `around` is above and below each page. */
export async function docxSections(
  { document, numbers }: PrintedDocument,
  baseUrl: string | null,
  { opening, closing }: { readonly opening: readonly FileChild[]; readonly closing: readonly FileChild[] },
  around: (width: number) => Pick<ISectionOptions, "headers" | "footers">,
): Promise<ISectionOptions[]> {
  const sections: ISectionOptions[] = [];
  let number = 1;
  const parts = partsOf(document);
  for (const [index, part] of parts.entries()) {
    const children: FileChild[] = index === 0 ? [...opening] : [];
    for (const [at, block] of part.blocks.entries()) {
      children.push(...await docxBlock(block, { baseUrl, number, tables: numbers, beforePicture: part.blocks[at + 1]?.type === "chart", width: textWidth(part.turned) }));
      number += block.type === "chart" ? 1 : block.type === "ideas" ? block.items.length : 0;
    }
    if (part === parts.at(-1)) children.push(...closing);
    sections.push({
      ...around(textWidth(part.turned)),
      // The first page names the council in its opening.
      properties: { titlePage: index === 0, page: { margin, size: { ...page, orientation: part.turned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT } } },
      children,
    });
  }
  return sections;
}
