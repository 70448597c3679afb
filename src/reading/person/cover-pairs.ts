import type { Block } from "../extract/extracted.ts";
import { everyMatch } from "../words/every-match.ts";

export type CoverPair = { label: string; value: string };

const inLine = /([A-Z][A-Za-z./' ()?-]{1,45}?)\s*[:–]\s*([^:]*?)(?=\s+(?:[A-Z][A-Za-z./' -]{1,30})\s*:|$)/g;

/** A heading of a column: what stands beside it in its row is another heading and no value. */
const isLabel = /^(?:(?:sur|fore|first |last |family |full |given |legal )?names?|d\.?o\.?b\.?|date of birth|school|setting|year(?: group)?|nhs (?:no\.?|number)|upn|gender|sex|address|postcode|(?:primary |main |area of )?needs?)\s*:?$/i;

/** What a line may be that names the line under it, or the paragraph of a cell that names the one below: a label and nothing else. */
const saysBoth = /[A-Za-z]\s*:\s*\S/;
const labelAlone = /^(?:(?:child|pupil|young person|student)(?:['’]s)? )?(?:(?:sur|fore|first |last |family |full |given |legal )?names?|d\.?o\.?b\.?|date of birth|born(?: on)?|(?:current |school |national curriculum )?year(?: group)?|nhs(?: no\.?| number)?|(?:primary|main|area of|category of|type of)(?: area of| category of| type of)? (?:special educational )?(?:needs?|SEND?))\s*[:.]?$/i;
const MOST_VALUE = 80;

/** What a cover says as label and value: cells of a row two by two, "Name: …" in lines, and a label above or before its value. */
export function coverPairs(blocks: readonly Block[]): CoverPair[] {
  const pairs: CoverPair[] = [];
  const rows = new Map<string, Map<number, string>>();
  let above: Block | undefined;
  for (const block of blocks) {
    const isUnder = above !== undefined && above.cell?.table === block.cell?.table && above.cell?.row === block.cell?.row && above.cell?.column === block.cell?.column;
    if (isUnder && above !== undefined && labelAlone.test(above.text.trim()) && !labelAlone.test(block.text.trim()) && block.text.length < MOST_VALUE) pairs.push({ label: above.text.trim(), value: block.text.trim() });
    above = block;
    if (block.cell === null) {
      for (const match of everyMatch(inLine, block.text)) pairs.push({ label: match[1]?.trim() ?? "", value: match[2]?.trim() ?? "" });
      continue;
    }
    const key = `${block.cell.table} ${block.cell.row}`;
    const row = rows.get(key) ?? new Map<number, string>();
    rows.set(key, row);
    row.set(block.cell.column, `${row.get(block.cell.column) ?? ""} ${block.text}`.trim());
  }
  let head: Map<number, string> | undefined;
  for (const row of rows.values()) {
    const cells = [...row.entries()].sort((a, b) => a[0] - b[0]);
    for (let at = 0; at + 1 < cells.length; at += 1) {
      const [label, value] = [cells[at]?.[1] ?? "", cells[at + 1]?.[1] ?? ""];
      if (label.length < 60 && !isLabel.test(value) && !saysBoth.test(label)) pairs.push({ label, value });
    }
    for (const [, text] of cells) for (const match of everyMatch(inLine, text)) pairs.push({ label: match[1]?.trim() ?? "", value: match[2]?.trim() ?? "" });
    // A row of labels over a row of values.
    if (head) for (const [column, value] of row) if (head.has(column)) pairs.push({ label: head.get(column) ?? "", value });
    head = row;
  }
  return pairs.map(({ label, value }) => ({ label: label.replace(/\s*[:.]\s*$/, ""), value })).filter((pair) => pair.label !== "" && pair.value !== "");
}
