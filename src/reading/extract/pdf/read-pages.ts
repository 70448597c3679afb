import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { asMatrix } from "./matrix.ts";
import type { PdfPage } from "./pdf-page.ts";
import { readOperators, type PdfFont } from "./read-operators.ts";
import type { TagNode } from "./tag-tree.ts";

export type ReadPages = { pages: PdfPage[]; trees: (TagNode | null)[]; title: string };

/** All pages of an open PDF; `trees` are the document's own structure of each page, where it has one. */
export async function readPages(pdf: PDFDocumentProxy): Promise<ReadPages> {
  const fonts = new Map<string, PdfFont>();
  const pages: PdfPage[] = [];
  const trees: (TagNode | null)[] = [];
  const tagged = (await pdf.getMarkInfo().catch(() => null))?.Marked === true;
  const info = (await pdf.getMetadata().catch(() => null))?.info as { Title?: unknown } | undefined;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const view = page.getViewport({ scale: 1 });
    const list = await page.getOperatorList();
    const fontOf = (name: string): PdfFont | undefined => {
      const known = fonts.get(name);
      if (known) return known;
      const font = page.commonObjs.has(name) ? (page.commonObjs.get(name) as PdfFont) : undefined;
      if (font) fonts.set(name, { bold: font.bold, black: font.black, italic: font.italic, fontMatrix: font.fontMatrix });
      return font;
    };
    pages.push(readOperators(list, { number, width: view.width, height: view.height, start: asMatrix(view.transform) }, fontOf));
    trees.push(tagged ? ((await page.getStructTree().catch(() => null)) as TagNode | null) : null);
    page.cleanup();
  }
  return { pages, trees, title: typeof info?.Title === "string" ? info.Title : "" };
}
