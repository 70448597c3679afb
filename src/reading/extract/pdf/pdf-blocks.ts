import type { Block } from "../extracted.ts";
import { blocksOf } from "./blocks-of.ts";
import { flowOf } from "./flow-of.ts";
import { gridsOf } from "./grids-of.ts";
import { hyphensOf, isBrokenByHand } from "./join-lines.ts";
import { joinPages } from "./join-pages.ts";
import { joinTaggedPages } from "./join-tagged-pages.ts";
import { pitchOf, paragraphsOf } from "./paragraphs-of.ts";
import type { PdfPage } from "./pdf-page.ts";
import { eachRegion, regionsOf } from "./regions-of.ts";
import { runningHeads } from "./running-heads.ts";
import { coversText, marksIn, type TagNode } from "./tag-tree.ts";
import { taggedFlow } from "./tagged-flow.ts";

/** How far the lines of pages of one width reach: almost the farthest, since one line may stick out. */
function textRight(rights: number[]): number {
  const sorted = rights.sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.98)] ?? 0;
}

/** The blocks of a whole PDF. Pure: pages and their structure in, blocks out. */
export function pdfBlocks(pages: readonly PdfPage[], trees: readonly (TagNode | null)[]): { blocks: Block[]; byTags: boolean } {
  const parts = pages.map((page, at) => ({ page, tree: trees[at] ?? null, region: regionsOf(page, gridsOf(page)) }));
  const heads = runningHeads(parts.map(({ page, region }) => ({ page, lines: region.lines })));
  for (const { page, region } of parts) {
    const isHead = heads(page);
    const dropped = new Set(region.lines.filter(isHead).flatMap((line) => line.runs));
    region.lines = region.lines.filter((line) => !isHead(line));
    page.runs = page.runs.filter((run) => !dropped.has(run));
  }
  for (const { page, region } of parts) region.right = textRight(parts.filter((other) => Math.abs(other.page.width - page.width) < 2).flatMap((other) => other.region.lines.map((line) => line.right)));
  const regions = parts.flatMap(({ region }) => eachRegion(region));
  const hyphens = hyphensOf(regions.flatMap((region) => region.lines.map((line) => line.text)));
  const setting = { pitch: pitchOf(regions), hyphens, brokenByHand: isBrokenByHand(parts.flatMap(({ region }) => region.lines), Math.max(...parts.map(({ region }) => region.right))) };

  if (coversText(pages, trees)) {
    const flows = parts.map(({ page, tree, region }) => {
      const marks = new Set(tree ? marksIn(tree) : []);
      const left = region.lines.filter((line) => line.runs.every((run) => !run.artifact && (run.mark === null || !marks.has(run.mark))));
      const flow = tree ? taggedFlow(page, tree, setting, region.right) : [];
      return [...flow, ...paragraphsOf(left, region.right, setting, page.number).map((paragraph) => ({ kind: "paragraph" as const, paragraph }))];
    });
    return { blocks: blocksOf(joinTaggedPages(flows, hyphens)), byTags: true };
  }
  return { blocks: blocksOf(joinPages(parts.map(({ page, region }) => flowOf(region, setting, page.number)), hyphens)), byTags: false };
}
