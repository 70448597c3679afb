import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { asMatrix } from "./matrix.ts";
import type { PdfPage } from "./pdf-page.ts";
import { readOperators, type PdfFont } from "./read-operators.ts";
import type { TagNode } from "./tag-tree.ts";

export type ReadPages = { pages: PdfPage[]; trees: (TagNode | null)[]; title: string };

type LoadedFont = { name?: string; bold?: boolean; black?: boolean; italic?: boolean; fontMatrix?: readonly number[] };

/** The look of letters stands in the name of their font: "BCDEEE+Calibri-Bold", "ArialMT,BoldItalic", "SourceSans3-Semibold". */
const asFont = ({ name = "", bold, black, italic, fontMatrix }: LoadedFont): PdfFont => ({
  bold: bold === true || black === true || /bold|black|heavy|demi(?!light)|\bbd\b/i.test(name), italic: italic === true || /italic|oblique/i.test(name), fontMatrix: fontMatrix ?? [0.001],
});

/** All pages of an open PDF; `trees` are the document's own structure of each page, where it has one. `only`: these pages and no others. */
export async function readPages(pdf: PDFDocumentProxy, only?: readonly number[]): Promise<ReadPages> {
  const fonts = new Map<string, PdfFont>();
  const pages: PdfPage[] = [];
  const trees: (TagNode | null)[] = [];
  let tagged = true;
  const info = (await pdf.getMetadata().catch(() => null))?.info as { Title?: unknown } | undefined;
  for (const number of only ?? Array.from({ length: pdf.numPages }, (_, at) => at + 1)) {
    const page = await pdf.getPage(number);
    const view = page.getViewport({ scale: 1 });
    const list = await page.getOperatorList();
    const fontOf = (name: string): PdfFont | undefined => {
      const known = fonts.get(name);
      if (known) return known;
      const loaded = page.commonObjs.has(name) ? (page.commonObjs.get(name) as LoadedFont) : undefined;
      if (loaded === undefined) return undefined;
      const font = asFont(loaded);
      fonts.set(name, font);
      return font;
    };
    pages.push(readOperators(list, { number, width: view.width, height: view.height, start: asMatrix(view.transform) }, fontOf));
    const tree = tagged ? ((await page.getStructTree().catch(() => null)) as TagNode | null) : null;
    // Where the first page has no structure, none has; asking costs.
    if (number === 1 && tree === null) tagged = false;
    trees.push(tree);
    page.cleanup();
  }
  return { pages, trees, title: typeof info?.Title === "string" ? info.Title : "" };
}
