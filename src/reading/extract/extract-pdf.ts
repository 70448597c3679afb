import { Problem } from "../../platform/problem.ts";
import type { Extracted } from "./extracted.ts";
import { openPdf } from "./pdf/open-pdf.ts";
import { pdfBlocks } from "./pdf/pdf-blocks.ts";
import { isPicture, pagesWithoutText } from "./pdf/picture-pages.ts";
import { readPages } from "./pdf/read-pages.ts";

export const planIsScan = (pages: number) =>
  new Problem("plan-is-scan", `The PDF is a scan: its ${pages === 1 ? "page is a picture" : `${pages} pages are pictures`} without text.`, {
    cure: "It can be read by recognising its letters, which takes some seconds a page and makes mistakes. Where there is a Word document or a PDF made from it, choose that.",
  });

/**
 * The text of a PDF: by its tags where they hold it, else by where its letters stand. Throws a Problem where there is none to read, `plan-is-scan` where
 * most pages are pictures. Notes: "picture-pages" where some are.
 */
export async function extractPdf(bytes: Uint8Array): Promise<Extracted> {
  const read = await openPdf(bytes, (pdf) => readPages(pdf));
  const bare = pagesWithoutText(read.pages).map((page) => page.number);
  let pictures = 0;
  if (bare.length > 0) {
    // Three pages tell what the others are; unpacking the pictures of all would take long.
    const looked = bare.slice(0, 3);
    const { pages } = await openPdf(bytes, (pdf) => readPages(pdf, looked), { pictures: true });
    pictures = (bare.length * pages.filter(isPicture).length) / looked.length;
    if (pictures > 0 && bare.length > read.pages.length * 0.5) throw planIsScan(read.pages.length);
  }
  const { blocks, byTags } = pdfBlocks(read.pages, read.trees);
  return { by: byTags ? "pdf-tags" : "pdf-positions", blocks, pages: read.pages.length, title: read.title, notes: pictures > 0 ? ["picture-pages"] : [] };
}
