import { getDocument, InvalidPDFException, PasswordException, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { Problem } from "../../../platform/problem.ts";

/** Plans have 5 to 80 pages; what has more than this is a bundle of papers. */
export const MOST_PAGES = 300;

/**
 * Opens a PDF, gives it to `read`, and closes it whatever happens. Throws a Problem where it is locked, damaged or far too long. Pictures are not
 * unpacked unless `pictures`: they say nothing and cost most.
 */
export async function openPdf<T>(bytes: Uint8Array, read: (pdf: PDFDocumentProxy) => Promise<T>, options: { pictures?: boolean } = {}): Promise<T> {
  // pdf.js takes the bytes for itself, so it gets a copy. Nothing is fetched or looked for on the machine.
  const task = getDocument({
    data: new Uint8Array(bytes), verbosity: 0, disableFontFace: true, fontExtraProperties: true, useSystemFonts: false, useWorkerFetch: false, stopAtErrors: false,
    enableXfa: false, maxImageSize: options.pictures ? 60_000_000 : 16,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MOST_PAGES) {
      throw new Problem("plan-too-long", `The PDF has ${pdf.numPages} pages; a plan has at most ${MOST_PAGES}.`, { cure: "Save the plan by itself, without the reports and letters, and choose that file." });
    }
    return await read(pdf);
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    if (cause instanceof PasswordException) {
      throw new Problem("plan-locked", "The PDF is locked with a password.", { cure: "Open it with the password, save or print it as a PDF without one, and choose the new file." });
    }
    const isDamaged = cause instanceof InvalidPDFException || cause instanceof Error;
    throw isDamaged ? new Problem("plan-damaged", "The PDF is damaged and cannot be read.", { cure: "Open it in a PDF reader, print or save it as a new PDF, and choose that file.", cause }) : cause;
  } finally {
    await task.destroy();
  }
}
