import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

type Node = { role?: string; alt?: string; type?: string; id?: string; scope?: string; children?: Node[] };

export type ReadPdf = {
  pages: number;
  title: string;
  author: string;
  language: string;
  isTagged: boolean;
  showsTitle: boolean;
  /** The part of PDF/UA that the file says it keeps to; undefined where it says nothing. */
  ua: string | undefined;
  /** What a screen reader follows, a line an element: "H1 Findings", "TR July 2020 | 76% | 94%", "Figure …". */
  outline: string[];
  /** The tables' rows as cells, headings first; a table that runs on is one table a page. */
  tables: string[][][];
  /** The addresses of the links, in order. */
  links: string[];
  /** Every word of the pages, charts too. */
  text: string;
};

const tidy = (text: string): string => text.replaceAll("\u200b", "").replaceAll(/\s+/g, " ").trim();

/** A PDF as its reader's program gets it, read by Mozilla's PDF.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const { info, metadata } = await pdf.getMetadata() as unknown as { info: Record<string, string>; metadata: { getRaw: () => string } | null };
  const read: ReadPdf = {
    pages: pdf.numPages,
    title: info.Title ?? "",
    author: info.Author ?? "",
    language: info.Language ?? "",
    isTagged: ((await pdf.getMarkInfo()) as unknown as Map<string, boolean> | null)?.get("Marked") === true,
    showsTitle: ((await pdf.getViewerPreferences()) as unknown as Map<string, unknown> | null)?.get("DisplayDocTitle") === true,
    ua: metadata?.getRaw().match(/<pdfuaid:part>(\d)</)?.[1],
    outline: [], tables: [], links: [], text: "",
  };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    for (const note of await page.getAnnotations() as { url?: string }[]) if (note.url) read.links.push(note.url);
    const words = new Map<string, string>();
    // A place where a long word may break is marked content within its cell's: the innermost with an id says whose the words are.
    const open: (string | null)[] = [];
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items as unknown as { type?: string; id?: string; str?: string; hasEOL?: boolean }[]) {
      if (item.type === "beginMarkedContentProps" || item.type === "beginMarkedContent") open.push(item.id ?? null);
      else if (item.type === "endMarkedContent") open.pop();
      else if (item.str !== undefined) {
        const text = item.str + (item.hasEOL ? " " : "");
        const current = open.findLast((id) => id !== null) ?? null;
        if (current !== null) words.set(current, (words.get(current) ?? "") + text);
        read.text += text;
      }
    }
    const textOf = (node: Node): string => (node.type === "content" ? (words.get(node.id ?? "") ?? "") : (node.children ?? []).map(textOf).join(""));
    // The tree of a page names the elements of other pages too, with nothing in them.
    const isHere = (node: Node): boolean => (node.type === "content" ? words.has(node.id ?? "") : node.role === "Figure" || (node.children ?? []).some(isHere));
    const walk = (node: Node): void => {
      if (!isHere(node)) return;
      const role = node.role ?? "";
      if (role === "Table") read.tables.push([]);
      if (role === "TR") {
        const cells = (node.children ?? []).map((cell) => tidy(textOf(cell)));
        read.tables.at(-1)?.push(cells);
        read.outline.push(`${(node.children ?? []).every((cell) => cell.role === "TH") ? "TR of TH" : "TR"} ${cells.join(" | ")}`);
      } else if (role === "Figure") {
        read.outline.push(`Figure: ${node.alt ?? "(no words)"}`);
      } else if (/^(?:H\d|P|Caption|TOCI|LI|Span|Title)$/.test(role)) {
        read.outline.push(`${role} ${tidy(textOf(node))}`);
      } else {
        if (/^(?:Table|L|TOC)$/.test(role)) read.outline.push(role);
        for (const child of node.children ?? []) walk(child);
      }
    };
    read.outline.push(`--- page ${number}`);
    walk((await page.getStructTree() ?? {}) as Node);
  }
  await task.destroy();
  return read;
}
