import { SaxesParser, type SaxesTagPlain } from "saxes";
import { Problem } from "../../platform/index.ts";
import type { Block, BlockCell, Extracted } from "./extracted.ts";
import { openZip } from "./open-zip.ts";
import { isOn, readWordStyles } from "./word-styles.ts";
import { readNumbering } from "./word-numbering.ts";

type Paragraph = { text: string; style: string; numId: string | null; level: number; outline: number | null; bold: number; italic: number; letters: number; boxed: boolean };
type TableState = { id: number; row: number; column: number; within: number | null; cell: BlockCell | null };

const wanted = new Set(["word/document.xml", "word/styles.xml", "word/numbering.xml", "docProps/core.xml", "word/comments.xml", "word/footnotes.xml"]);
const decode = (bytes: Uint8Array | undefined) => (bytes === undefined ? undefined : new TextDecoder(bytes[0] === 0xff ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8").decode(bytes));
/** Elements whose text is not the document's: removed text, the old place of moved text, field codes, the second drawing of a box. */
const skipped = new Set(["w:del", "w:moveFrom", "w:instrText", "w:delText", "mc:Fallback", "w:rPrChange", "w:pPrChange", "w:tblPrChange", "w:tcPrChange", "w:sectPrChange", "w:numberingChange", "w:ruby-text"]);

const squeeze = (text: string) => text.replaceAll(/[ \t\u00a0]+/g, " ").replaceAll(/ ?\n ?/g, "\n").trim();

/** The text of a Word document (.docx), with tracked changes accepted. Throws a Problem where there is none to read. */
export function extractWord(bytes: Uint8Array): Extracted {
  const parts = openZip(bytes, (name) => wanted.has(name));
  const xml = decode(parts["word/document.xml"]);
  if (xml === undefined) throw new Problem("plan-not-word", "The file is a zip or an Office file, but not a Word document.", { cure: "Save it as a Word document (.docx) or a PDF." });
  try {
    return walk(xml, parts);
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem("plan-damaged", "The Word document is damaged and cannot be read.", { cure: "Open it in Word, save it again, and choose the new file.", cause });
  }
}

function walk(xml: string, parts: Record<string, Uint8Array>): Extracted {
  const styles = readWordStyles(decode(parts["word/styles.xml"]));
  const numbering = readNumbering(decode(parts["word/numbering.xml"]));
  const blocks: Block[] = [];
  const notes = new Set<string>();
  const tables: TableState[] = [];
  const paragraphs: Paragraph[] = [];
  let tableCount = 0;
  let page = 1;
  let sawPage = false;
  let skip = 0;
  let boxes = 0;
  let run = { bold: false, italic: false, hidden: false };
  let inRunProperties = false;
  let inParagraphProperties = false;
  let inText = false;

  const paragraph = () => paragraphs.at(-1);
  const add = (text: string) => {
    const now = paragraph();
    if (now === undefined || run.hidden) return;
    now.text += text;
    const count = text.trim().length;
    now.letters += count;
    if (run.bold) now.bold += count;
    if (run.italic) now.italic += count;
  };

  const finish = (done: Paragraph) => {
    const text = squeeze(done.text);
    const style = styles.get(done.style);
    const list = done.numId !== null ? (done.numId === "0" ? null : { numbering: done.numId, level: done.level }) : (style?.list ?? null);
    // The mark is counted also where the paragraph is empty, as Word counts it.
    const marker = list === null ? "" : numbering(list.numbering, list.level);
    if (text === "") return;
    const outline = done.outline !== null && done.outline < 9 ? done.outline + 1 : null;
    const cell = tables.at(-1)?.cell ?? null;
    blocks.push({
      text, headingLevel: style?.headingLevel ?? outline,
      bold: (style?.bold ?? false) || (done.letters > 0 && done.bold >= done.letters * 0.95), italic: done.letters > 0 && done.italic >= done.letters * 0.95,
      list: list === null ? null : { level: list.level, marker }, cell: cell === null ? null : { ...cell }, page: sawPage ? page : null, boxed: done.boxed,
    });
  };

  const open: Record<string, (tag: SaxesTagPlain) => void> = {
    "w:p": () => {
      paragraphs.push({ text: "", style: "", numId: null, level: 0, outline: null, bold: 0, italic: 0, letters: 0, boxed: boxes > 0 });
      run = { bold: false, italic: false, hidden: false };
    },
    "w:pPr": () => (inParagraphProperties = true),
    "w:rPr": () => (inRunProperties = true),
    "w:r": () => (run = { bold: styles.get(paragraph()?.style ?? "")?.bold ?? false, italic: false, hidden: false }),
    "w:t": () => (inText = true),
    "w:tab": () => !inParagraphProperties && add("\t"),
    "w:br": (tag) => {
      if (tag.attributes["w:type"] !== "page") return add("\n");
      page += 1;
      sawPage = true;
    },
    "w:cr": () => add("\n"),
    "w:lastRenderedPageBreak": () => {
      page += 1;
      sawPage = true;
    },
    "w:noBreakHyphen": () => add("-"),
    "w:sym": () => add("•"),
    "w:pStyle": (tag) => setParagraph((now) => (now.style = tag.attributes["w:val"] ?? "")),
    "w:numId": (tag) => inParagraphProperties && setParagraph((now) => (now.numId = tag.attributes["w:val"] ?? null)),
    "w:ilvl": (tag) => inParagraphProperties && setParagraph((now) => (now.level = Number(tag.attributes["w:val"]) || 0)),
    "w:outlineLvl": (tag) => inParagraphProperties && setParagraph((now) => (now.outline = Number(tag.attributes["w:val"]))),
    "w:b": (tag) => inRunProperties && !inParagraphProperties && (run.bold = isOn(tag)),
    "w:i": (tag) => inRunProperties && !inParagraphProperties && (run.italic = isOn(tag)),
    "w:vanish": (tag) => inRunProperties && !inParagraphProperties && (run.hidden = isOn(tag)),
    "w:ins": () => notes.add("tracked-changes"),
    "w:moveTo": () => notes.add("tracked-changes"),
    "w:commentReference": () => notes.add("comments"),
    "w:txbxContent": () => {
      boxes += 1;
      notes.add("text-boxes");
    },
    "w:tbl": () => {
      const parent = tables.at(-1);
      tables.push({ id: tableCount, row: -1, column: 0, within: parent?.id ?? null, cell: null });
      tableCount += 1;
    },
    "w:tr": () => setTable((table) => {
      table.row += 1;
      table.column = 0;
    }),
    "w:gridBefore": (tag) => setTable((table) => (table.column += Number(tag.attributes["w:val"]) || 0)),
    "w:tc": () => setTable((table) => (table.cell = { table: table.id, row: table.row, column: table.column, span: 1, continued: false, within: table.within, shaded: false })),
    "w:gridSpan": (tag) => setCell((cell) => (cell.span = Number(tag.attributes["w:val"]) || 1)),
    "w:vMerge": (tag) => setCell((cell) => (cell.continued = tag.attributes["w:val"] !== "restart")),
    "w:shd": (tag) => {
      const fill = (tag.attributes["w:fill"] ?? "auto").toLowerCase();
      if (!inParagraphProperties && !inRunProperties && fill !== "auto" && fill !== "ffffff") setCell((cell) => (cell.shaded = true));
    },
  };
  const setParagraph = (change: (now: Paragraph) => void) => {
    const now = paragraph();
    if (now) change(now);
  };
  const setTable = (change: (table: TableState) => void) => {
    const table = tables.at(-1);
    if (table) change(table);
  };
  const setCell = (change: (cell: BlockCell) => void) => setTable((table) => table.cell && change(table.cell));

  const close: Record<string, () => void> = {
    "w:p": () => {
      const done = paragraphs.pop();
      if (done) finish(done);
    },
    "w:pPr": () => (inParagraphProperties = false),
    "w:rPr": () => (inRunProperties = false),
    "w:t": () => (inText = false),
    "w:tc": () => setTable((table) => {
      table.column += table.cell?.span ?? 1;
      table.cell = null;
    }),
    "w:tbl": () => void tables.pop(),
    "w:txbxContent": () => (boxes -= 1),
  };

  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    if (skipped.has(tag.name)) {
      if (tag.name === "w:del" || tag.name === "w:moveFrom") notes.add("tracked-changes");
      skip += 1;
    } else if (skip === 0) open[tag.name]?.(tag);
  });
  parser.on("closetag", (tag) => {
    if (skipped.has(tag.name)) skip -= 1;
    else if (skip === 0) close[tag.name]?.();
  });
  parser.on("text", (text) => {
    if (inText && skip === 0) add(text);
  });
  parser.write(xml).close();
  const title = /<dc:title>([^<]*)<\/dc:title>/.exec(decode(parts["docProps/core.xml"]) ?? "")?.[1] ?? "";
  return { by: "word", blocks, pages: sawPage ? page : null, title, notes: [...notes].sort() };
}
