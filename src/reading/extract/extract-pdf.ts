import type { Extracted } from "./extracted.ts";
import { blocksOf } from "./pdf/blocks-of.ts";
import { flowOf } from "./pdf/flow-of.ts";
import { gridsOf } from "./pdf/grids-of.ts";
import { hyphensOf } from "./pdf/join-lines.ts";
import { joinPages } from "./pdf/join-pages.ts";
import { openPdf } from "./pdf/open-pdf.ts";
import { pitchOf } from "./pdf/paragraphs-of.ts";
import type { PdfPage } from "./pdf/pdf-page.ts";
import { readPages } from "./pdf/read-pages.ts";
import { eachRegion, regionsOf } from "./pdf/regions-of.ts";
import { runningHeads } from "./pdf/running-heads.ts";

/** The text of a PDF: by its tags where it has them, else by where its letters stand. Throws a Problem where there is none to read. */
export async function extractPdf(bytes: Uint8Array): Promise<Extracted> {
  const { pages, title } = await openPdf(bytes, readPages);
  return { by: "pdf-positions", blocks: blocksByPlace(pages), pages: pages.length, title, notes: [] };
}

function blocksByPlace(pages: readonly PdfPage[]) {
  const drawn = pages.map((page) => ({ page, grids: gridsOf(page) }));
  const first = drawn.map(({ page, grids }) => ({ page, grids, region: regionsOf(page, grids, () => false) }));
  const heads = runningHeads(first.map(({ page, region }) => ({ page, lines: region.lines })));
  for (const each of first) each.region.lines = each.region.lines.filter((line) => !heads(each.page)(line));
  for (const { page, region } of first) region.right = textRight(first.filter((other) => Math.abs(other.page.width - page.width) < 2).flatMap((other) => other.region.lines.map((line) => line.right)));
  const regions = first.flatMap(({ region }) => eachRegion(region));
  const hyphens = hyphensOf(regions.flatMap((region) => region.lines.map((line) => line.text)));
  const setting = { pitch: pitchOf(regions), hyphens };
  return blocksOf(joinPages(first.map(({ page, region }) => flowOf(region, setting, page.number)), hyphens));
}

/** How far the lines of pages of one width reach: almost the farthest, since one line may stick out. */
function textRight(rights: number[]): number {
  const sorted = rights.sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.98)] ?? 0;
}
