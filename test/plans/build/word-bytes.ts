import { AlignmentType, Document, Footer, Header, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from "docx";
import { unzipSync, zipSync } from "fflate";
import type { Pages } from "./block.ts";
import { listNumbering, render } from "./render.ts";

const small = (text: string) => new TextRun({ text, size: 16, color: "666666" });

/** Pages as a Word file, and the words of every mark in them. The same pages give the same bytes. */
export async function wordBytes(pages: Pages): Promise<{ bytes: Uint8Array; quotes: Map<string, string> }> {
  const quotes = new Map<string, string>();
  const children = render(pages.blocks, quotes);
  const packed = await Packer.toBuffer(new Document({
    creator: "SEND team",
    styles: { default: { document: { run: { font: pages.font ?? "Arial", size: 22 } } } },
    numbering: { config: listNumbering },
    sections: [{
      properties: { page: { margin: { top: 1000, bottom: 1000, left: 1000, right: 1000 }, ...(pages.landscape ? { size: { orientation: PageOrientation.LANDSCAPE } } : {}) } },
      ...(pages.head ? { headers: { default: new Header({ children: [new Paragraph({ children: [small(pages.head)] })] }) } } : {}),
      footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [small(`${pages.foot ?? ""} Page `), new TextRun({ children: [PageNumber.CURRENT], size: 16 })] })] }) },
      children,
    }],
  }));
  return { bytes: unstamped(packed), quotes };
}

/** Without the moment of making, which the package writes into the file. */
function unstamped(packed: Buffer): Uint8Array {
  const mtime = new Date(2026, 0, 5, 12);
  const parts = Object.entries(unzipSync(new Uint8Array(packed))).map(([name, bytes]) => {
    const same = name === "docProps/core.xml" ? Buffer.from(Buffer.from(bytes).toString("utf8").replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, "2026-01-05T09:00:00Z")) : bytes;
    return [name, [new Uint8Array(same), { mtime }] as [Uint8Array, { mtime: Date }]] as const;
  });
  return zipSync(Object.fromEntries(parts), { level: 6 });
}
