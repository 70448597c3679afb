import { Problem } from "../../platform/problem.ts";
import type { Extracted } from "./extracted.ts";
import { openPdf } from "./pdf/open-pdf.ts";
import { pdfBlocks } from "./pdf/pdf-blocks.ts";
import type { PdfPage } from "./pdf/pdf-page.ts";
import { drawPage } from "./scan/draw-page.ts";
import { pageOfWords } from "./scan/page-of-words.ts";
import { startRecogniser } from "./scan/start-recogniser.ts";

/** Under this mean confidence (0–100) a page is too poor to rely on. */
const POOR = 70;

export type OcrOptions = {
  /** Called before each page with its number and how many there are. */
  onPage?: (page: number, of: number) => void | Promise<void>;
  /** Stops between pages, or while one is recognised. */
  signal?: AbortSignal;
};

/**
 * The text of a scanned PDF by recognising its letters, for a job: it takes some seconds a page. Notes: "ocr-confidence-91" (the mean of all words),
 * "ocr-poor" where a page or the whole is not to be relied on.
 */
export async function ocrPdf(bytes: Uint8Array, { onPage, signal }: OcrOptions = {}): Promise<Extracted> {
  signal?.throwIfAborted();
  const recogniser = await startRecogniser();
  // Stopping the recogniser leaves its promise waiting for ever, so giving up is a promise of its own.
  const givenUp = Promise.withResolvers<never>();
  givenUp.promise.catch(() => {});
  const giveUp = () => givenUp.reject(signal?.reason);
  signal?.addEventListener("abort", giveUp, { once: true });
  try {
    const pages: PdfPage[] = [];
    const confidences: number[] = [];
    let poor = false;
    await openPdf(bytes, async (pdf) => {
      for (let number = 1; number <= pdf.numPages; number += 1) {
        signal?.throwIfAborted();
        await onPage?.(number, pdf.numPages);
        const drawn = await drawPage(pdf, number);
        const words = await Promise.race([recogniser.words(drawn.png), givenUp.promise]);
        const own = words.map((word) => word.confidence);
        poor ||= own.length > 20 && mean(own) < POOR;
        confidences.push(...own);
        pages.push(pageOfWords(number, words, drawn));
      }
    }, { pictures: true });
    const { blocks } = pdfBlocks(pages, []);
    if (blocks.length === 0) throw new Problem("plan-no-text", "No words could be recognised in the scan.", { cure: "Scan the pages again, straight and darker, or ask for the plan as a Word document." });
    const confidence = Math.round(mean(confidences));
    return { by: "ocr", blocks, pages: pages.length, title: "", notes: [`ocr-confidence-${confidence}`, ...(poor || confidence < POOR ? ["ocr-poor"] : [])] };
  } catch (cause) {
    // Giving up is no fault of the file.
    if (signal?.aborted) throw signal.reason;
    throw cause;
  } finally {
    signal?.removeEventListener("abort", giveUp);
    await recogniser.stop();
  }
}

const mean = (values: readonly number[]) => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length);
