import type { Block, BlockCell } from "../extracted.ts";
import type { Flow } from "./flow-of.ts";
import { headingSizes } from "./heading-sizes.ts";

/** The flow of a whole document as blocks, its tables numbered as they begin. */
export function blocksOf(flow: readonly Flow[]): Block[] {
  const level = headingSizes(flow);
  const blocks: Block[] = [];
  let tables = 0;
  const add = (part: readonly Flow[], cell: BlockCell | null) => {
    for (const each of part) {
      if (each.kind === "paragraph") {
        const { paragraph } = each;
        // In a table larger letters are its title and not a heading of the document, as in Word.
        blocks.push({ text: paragraph.text, headingLevel: cell === null || paragraph.headingLevel ? level(paragraph) : null, bold: paragraph.bold, italic: paragraph.italic, list: paragraph.list, cell: cell === null ? null : { ...cell }, page: paragraph.page, boxed: false });
        continue;
      }
      const table = tables;
      tables += 1;
      for (const [row, cells] of each.rows.entries()) {
        for (const one of cells) add(one.flow, { table, row, column: one.at.column, span: one.at.span, continued: false, within: cell?.table ?? null, shaded: one.at.shaded });
      }
    }
  };
  add(flow, null);
  return blocks;
}
