import type { Flow, FlowCell, FlowTable } from "./flow-of.ts";
import { endsEarly, joinTexts } from "./join-lines.ts";
import { linesOf } from "./lines-of.ts";
import { listMark } from "./list-marks.ts";
import type { Paragraph, Setting } from "./paragraphs-of.ts";
import type { PdfPage, PdfRun } from "./pdf-page.ts";
import { marksIn, markOf, type TagNode } from "./tag-tree.ts";

/** `right`: how far text reaches outside tables; null in a cell. */
type Context = { level: number; heading: number | null; marker: { text: string | null } | null; right: number | null };

const blockRoles = /^(?:Document|Part|Art|Sect|Div|BlockQuote|Caption|TOC|TOCI|Index|NonStruct|Private|P|H[1-6]?|Title|L|LI|Lbl|LBody|Table|TR|TH|TD|THead|TBody|TFoot|Aside|DocumentFragment|Form|Figure|Note|FENote|Root)$/;
/** Elements that only hold others: a paragraph's inside may be wrapped in them. */
const wrappers = /^(?:NonStruct|Private|Div|Sect|Part|Art|Form|Figure)$/;
const isBlock = (node: TagNode): boolean => node.role !== undefined && blockRoles.test(node.role) && (!wrappers.test(node.role) || (node.children ?? []).some(isBlock));
/** "H" without a number is a heading too. */
const headingOf = (role: string | undefined) => (role === "Title" ? 1 : /^H[1-6]?$/.test(role ?? "") ? Number(role?.slice(1)) || 1 : null);

/** A page's flow as its own structure tells it (ISO 32000-1, 14.8): headings, lists, tables with their rows and cells. */
export function taggedFlow(page: PdfPage, tree: TagNode, setting: Setting, right: number): Flow[] {
  const runsOf = new Map<number, PdfRun[]>();
  for (const run of page.runs) if (run.mark !== null) runsOf.set(run.mark, [...(runsOf.get(run.mark) ?? []), run]);

  const paragraph = (marks: readonly number[], context: Context): Flow[] => {
    const lines = linesOf(marks.flatMap((mark) => runsOf.get(mark) ?? []));
    const [first, last] = [lines[0], lines.at(-1)];
    if (first === undefined || last === undefined) return [];
    const edge = context.right ?? Math.max(...lines.map((line) => line.right));
    let text = first.text;
    for (let at = 1; at < lines.length; at += 1) {
      const [before, line] = [lines[at - 1], lines[at]];
      if (before === undefined || line === undefined) continue;
      // In a cell only a typed list shows that a line was ended by hand: its edge is not known well enough.
      const broken = context.right === null ? listMark(line.text)?.isBullet === true : setting.brokenByHand || endsEarly(before, line, edge, 2.5);
      text = broken ? `${text}\n${line.text}` : joinTexts(text, line.text, setting.hyphens);
    }
    const typed = context.marker ? listMark(text) : undefined;
    const item = context.marker;
    let list: Paragraph["list"] = null;
    if (item && item.text !== null) {
      list = { level: Math.max(0, context.level - 1), marker: item.text || typed?.marker || "•" };
      if (item.text === "" && typed) text = typed.text;
      // Only the first paragraph of an item carries its mark.
      item.text = null;
    }
    return [{ kind: "paragraph", paragraph: {
      text: text.replaceAll("\u00ad", ""), x: first.x, top: first.y - first.size, bottom: last.y, size: first.size, bold: lines.every((line) => line.bold), italic: lines.every((line) => line.italic),
      list, lines: lines.length, full: edge - last.right < last.size * 5, page: page.number, headingLevel: context.heading,
    } }];
  };

  const shadedAt = (run: PdfRun | undefined) => run !== undefined && page.fills.some((fill) => fill.x <= run.x + 1 && fill.right >= run.x + 1 && fill.top <= run.y - run.size * 0.3 && fill.bottom >= run.y - run.size * 0.3 && (fill.right - fill.x) * (fill.bottom - fill.top) < page.width * page.height * 0.6);

  const table = (node: TagNode, context: Context): Flow[] => {
    const rows: FlowCell[][] = [];
    const taken: number[] = [];
    const addRow = (tr: TagNode) => {
      const row: FlowCell[] = [];
      let column = 0;
      for (const cell of tr.children ?? []) {
        if (cell.role !== "TD" && cell.role !== "TH") continue;
        while ((taken[column] ?? 0) > 0) column += 1;
        const span = Math.min(60, Math.max(1, cell.colSpan ?? 1));
        const runs = marksIn(cell).flatMap((mark) => runsOf.get(mark) ?? []);
        row.push({ at: { column, span, shaded: shadedAt(runs[0]), x: column, right: column + span }, flow: walk(cell, { ...context, right: null, heading: null, marker: null, level: 0 }) });
        for (let at = column; at < column + span; at += 1) taken[at] = Math.max(1, cell.rowSpan ?? 1);
        column += span;
      }
      for (let at = 0; at < taken.length; at += 1) taken[at] = Math.max(0, (taken[at] ?? 0) - 1);
      rows.push(row);
    };
    const each = (part: TagNode) => {
      for (const child of part.children ?? []) {
        if (child.role === "TR") addRow(child);
        else if (child.role !== "Caption") each(child);
      }
    };
    each(node);
    const captions = (node.children ?? []).filter((child) => child.role === "Caption").flatMap((child) => walk(child, context));
    const made: FlowTable = { kind: "table", grid: { x: 0, right: 0, xs: [] }, rows };
    return rows.some((row) => row.some((cell) => cell.flow.length > 0)) ? [...captions, made] : captions;
  };

  function walk(node: TagNode, context: Context): Flow[] {
    if (node.role === "Table") return table(node, context);
    let inner = context;
    if (node.role === "L") inner = { ...context, level: context.level + 1 };
    else if (node.role === "LI") inner = { ...context, marker: { text: "" } };
    else if (node.role === "Lbl" && context.marker) {
      const label = linesOf(marksIn(node).flatMap((mark) => runsOf.get(mark) ?? [])).map((line) => line.text).join(" ");
      context.marker.text = listMark(`${label} x`)?.marker ?? label;
      return [];
    } else if (headingOf(node.role) !== null) inner = { ...context, heading: headingOf(node.role) };

    const flow: Flow[] = [];
    let marks: number[] = [];
    const flush = () => {
      if (marks.length > 0) flow.push(...paragraph(marks, inner));
      marks = [];
    };
    for (const child of node.children ?? []) {
      // In a paragraph wrappers of words go on with it; beside blocks they are text of their own.
      const apart = isBlock(child) || (wrappers.test(child.role ?? "") && !/^(?:P|H[1-6]?|Caption|LBody|Title)$/.test(node.role ?? ""));
      if (markOf(child) !== null || !apart) marks.push(...marksIn(child));
      else {
        flush();
        flow.push(...walk(child, inner));
      }
    }
    flush();
    return flow;
  }
  return walk(tree, { level: 0, heading: null, marker: null, right });
}
