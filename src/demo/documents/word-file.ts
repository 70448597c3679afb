import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, WidthType } from "docx";
import { unzipSync, zipSync } from "fflate";
import type { PlanSection } from "./plan-sections.ts";

const cell = (text: string) => new TableCell({ children: [new Paragraph(text)], width: { size: 30, type: WidthType.PERCENTAGE } });

/** Sections as a Word document: the first is its title. The same sections give the same bytes. */
export async function wordFile(title: string, sections: readonly PlanSection[]): Promise<Uint8Array> {
  const children = sections.flatMap((section, index) => [
    new Paragraph({ text: section.heading, heading: index === 0 ? HeadingLevel.TITLE : HeadingLevel.HEADING_1 }),
    ...section.paragraphs.map((text) => new Paragraph(text)),
    ...(section.table ? [new Table({ rows: section.table.map((row, at) => new TableRow({ tableHeader: at === 0, children: row.map(cell) })), width: { size: 100, type: WidthType.PERCENTAGE } })] : []),
  ]);
  const packed = await Packer.toBuffer(new Document({ title, creator: "SEND team", sections: [{ children }] }));
  // The package writes the moment of making into the file; the demonstration is the same every time.
  // A zip holds local time, so that the same local noon gives the same bytes everywhere.
  const mtime = new Date(2021, 6, 12, 12);
  const parts = Object.entries(unzipSync(new Uint8Array(packed))).map(([name, bytes]) => {
    const text = name === "docProps/core.xml" ? Buffer.from(Buffer.from(bytes).toString("utf8").replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, "2021-07-12T09:00:00Z")) : bytes;
    return [name, [new Uint8Array(text), { mtime }] as [Uint8Array, { mtime: Date }]] as const;
  });
  return zipSync(Object.fromEntries(parts), { level: 6 });
}
