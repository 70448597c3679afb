import type { Extracted } from "./extracted.ts";
import { openPdf } from "./pdf/open-pdf.ts";
import { pdfBlocks } from "./pdf/pdf-blocks.ts";
import { readPages } from "./pdf/read-pages.ts";

/** The text of a PDF: by its tags where they hold it, else by where its letters stand. Throws a Problem where there is none to read. */
export async function extractPdf(bytes: Uint8Array): Promise<Extracted> {
  const read = await openPdf(bytes, readPages);
  const { blocks, byTags } = pdfBlocks(read.pages, read.trees);
  return { by: byTags ? "pdf-tags" : "pdf-positions", blocks, pages: read.pages.length, title: read.title, notes: [] };
}
