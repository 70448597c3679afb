import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

export type ReadDocx = {
  /** The body, a line a paragraph with its style: "[Heading1] Findings", "[Caption] …", "[picture] …"; a table's row is "| July 2020 | 76% |". */
  lines: string[];
  /** Tables as rows of cells, headings first. */
  tables: string[][][];
  /** How many rows are headings that come again on each page. */
  headingRows: number;
  parts: Record<string, string>;
};

/** A Word file read back; every part must be well-formed XML. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts: Record<string, string> = {};
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels)$/.test(path)) continue;
    parts[path] = strFromU8(content);
    new SaxesParser({ fileName: path }).write(parts[path]).close();
  }
  const read: ReadDocx = { lines: [], tables: [], headingRows: 0, parts };
  let style = "";
  let text = "";
  let isText = false;
  let row: string[] | undefined;
  let cell: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "w:p") [style, text] = ["", ""];
    if (name === "w:pStyle") style = String(attributes["w:val"]);
    if (name === "w:t") isText = true;
    if (name === "w:br") text += "\n";
    if (name === "w:tbl") read.tables.push([]);
    if (name === "w:tr") row = [];
    if (name === "w:tc") cell = [];
    if (name === "w:tblHeader") read.headingRows += 1;
    if (name === "wp:docPr") text += `[picture] ${attributes.title}: ${attributes.descr}`;
  });
  parser.on("text", (part) => {
    if (isText) text += part;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "w:t") isText = false;
    if (name === "w:p") {
      if (row) cell.push(text);
      else read.lines.push(style === "" ? text : `[${style}] ${text}`);
    }
    if (name === "w:tc") row?.push(cell.join("\n"));
    if (name === "w:tr" && row) {
      read.tables.at(-1)?.push(row);
      read.lines.push(`| ${row.join(" | ")} |`);
      row = undefined;
    }
  });
  parser.write(parts["word/document.xml"] ?? "").close();
  return read;
}
