import type { ReportBlock, ReportDocument } from "../document/report-document.ts";
import { paragraphsOf } from "../dip-sample/text-of.ts";
import type { OwnPart, ReportLayout } from "./report-layout.ts";

export type ReportPart = { id: string; title: string; blocks: ReportBlock[] };

/** The parts of a document: each great heading with what follows it. What stands before the first one is a part without a title. */
export function partsOf(blocks: readonly ReportBlock[]): ReportPart[] {
  const parts: ReportPart[] = [];
  for (const block of blocks) {
    const isNew = block.type === "heading" && block.level === 2;
    if (isNew || parts.length === 0) parts.push({ id: isNew ? block.id : "beginning", title: isNew ? block.text : "", blocks: [] });
    parts.at(-1)?.blocks.push(block);
  }
  return parts;
}

function ownPart({ id, title, text }: OwnPart): ReportPart {
  const paragraphs = paragraphsOf(text);
  return {
    id, title,
    blocks: [{ type: "heading", id, level: 2, text: title }, ...(paragraphs.length === 0 ? [] : [{ type: "text" as const, id: `${id}-words`, paragraphs, edited: true }])],
  };
}

/** Parts in the order that is asked for; whatever is not named stays behind the part that it follows without an order. */
export function inOrder(parts: readonly ReportPart[], order: readonly string[]): ReportPart[] {
  const byId = new Map(parts.map((part) => [part.id, part]));
  const placed = [...new Set(order)].flatMap((id) => byId.get(id) ?? []);
  for (const [index, part] of parts.entries()) {
    if (placed.includes(part)) continue;
    const before = parts[index - 1];
    placed.splice(before === undefined ? 0 : placed.indexOf(before) + 1, 0, part);
  }
  return placed;
}

/** The document as a council lays it out. A layout that says nothing gives the document back as it is. */
export function layOut(document: ReportDocument, layout: ReportLayout): ReportDocument {
  const { order, leftOut, own, councilName, tablesInPrint } = layout;
  const authorityName = councilName.trim() === "" ? document.authorityName : councilName.trim();
  const named: ReportDocument = authorityName === document.authorityName && tablesInPrint === "end" ? document : { ...document, authorityName, ...(tablesInPrint === "beside" && { tablesInPrint }) };
  if (order.length === 0 && leftOut.length === 0 && own.length === 0) return named;
  const parts = inOrder([...partsOf(document.blocks), ...own.map(ownPart)], order).filter((part) => !leftOut.includes(part.id));
  return { ...named, blocks: parts.flatMap((part) => part.blocks) };
}
