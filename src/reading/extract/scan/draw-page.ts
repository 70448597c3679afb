import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { Problem } from "../../../platform/problem.ts";
import type { Fill, Rule } from "../pdf/pdf-page.ts";
import { darkBoxes, type Grey } from "./dark-boxes.ts";

/** Dots an inch: fewer and small letters are mistaken, more and it only takes longer. */
const DOTS = 200;
const MOST_DOTS = 20_000_000;

type Canvas = { width: number; height: number; toBuffer(type: "image/png"): Buffer };
type Dots = { data: Uint8ClampedArray; width: number; height: number };
type Context = { fillStyle: unknown; setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void; fillRect(x: number, y: number, width: number, height: number): void; getImageData(x: number, y: number, width: number, height: number): Dots; putImageData(dots: Dots, x: number, y: number): void };
type Factory = { create(width: number, height: number): { canvas: Canvas | null; context: Context | null }; destroy(made: unknown): void };

/** A page's picture, its grey values, and the lines and bars in it. `scale`: dots a point. */
export type DrawnPage = { png: Buffer; grey: Grey; scale: number; rules: Rule[]; fills: Fill[] };

/** White letters on a dark bar, a section's title as like as not, are read only when they are black on white. */
function turnLight({ data }: Dots): void {
  let [sum, count, lightest] = [0, 0, 1];
  for (let at = 0; at < data.length; at += 4) {
    const value = data[at + 1] ?? 0;
    if (value < 140) {
      sum += value;
      count += 1;
    }
    lightest = Math.max(lightest, value);
  }
  const ground = sum / Math.max(1, count);
  for (let at = 0; at < data.length; at += 4) {
    const value = 255 - Math.max(0, ((data[at + 1] ?? 0) - ground) / Math.max(1, lightest - ground)) * 255;
    data[at] = data[at + 1] = data[at + 2] = value;
  }
}

/**
 * A page of a PDF drawn as a picture for the recogniser: without the lines of its tables, since it takes a cell between lines for a drawing and leaves it
 * out, and with dark bars turned light.
 */
export async function drawPage(pdf: PDFDocumentProxy, number: number): Promise<DrawnPage> {
  const page = await pdf.getPage(number);
  const bare = page.getViewport({ scale: 1 });
  const scale = Math.min(DOTS / 72, Math.sqrt(MOST_DOTS / Math.max(1, bare.width * bare.height)));
  const viewport = page.getViewport({ scale });
  const factory = pdf.canvasFactory as Factory;
  const made = (() => {
    try {
      return factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
    } catch (cause) {
      throw new Problem("plan-scan-not-drawn", "Scans cannot be read on this computer: the part that draws their pages is not installed.", { status: 501, cure: "Install the program again with its optional packages, or choose a Word document or a PDF with text.", cause });
    }
  })();
  const { canvas, context } = made;
  if (canvas === null || context === null) throw new Error("the canvas was not made");
  try {
    // pdf.js is typed for a browser's canvas; its own for Node does the same.
    await page.render({ canvasContext: context as never, canvas: canvas as never, viewport, background: "#ffffff" }).promise;
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
    const at = new Uint8Array(width * height);
    for (let dot = 0; dot < at.length; dot += 1) at[dot] = ((data[dot * 4] ?? 0) * 77 + (data[dot * 4 + 1] ?? 0) * 150 + (data[dot * 4 + 2] ?? 0) * 29) >> 8;
    const grey = { width, height, at };
    const { rules, fills, drawn, bars } = darkBoxes(grey, scale);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = "#ffffff";
    for (const box of drawn) context.fillRect(box.x - 1, box.top - 1, box.right - box.x + 3, box.bottom - box.top + 3);
    for (const bar of bars) {
      const dots = context.getImageData(bar.x, bar.top, bar.right - bar.x + 1, bar.bottom - bar.top + 1);
      turnLight(dots);
      context.putImageData(dots, bar.x, bar.top);
    }
    return { png: canvas.toBuffer("image/png"), grey, scale, rules, fills };
  } finally {
    page.cleanup();
    factory.destroy(made);
  }
}
