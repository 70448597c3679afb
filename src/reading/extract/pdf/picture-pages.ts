import type { PdfPage } from "./pdf-page.ts";

const lettersOf = (page: PdfPage) => page.runs.reduce((sum, run) => sum + (run.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
/** Signs that a font without a table of its letters gives: the eye sees words, the file has none. */
const oddOf = (page: PdfPage) => page.runs.reduce((sum, run) => sum + (run.text.match(/[\ufffd\p{Co}\p{Cc}]/gu)?.length ?? 0), 0);

/** Fewer letters than this on a page are a stamp or a page number. */
const LEAST_LETTERS = 40;

/** Pages that have hardly any text that can be read; whether they are pictures or only empty shows when their pictures are unpacked. */
export const pagesWithoutText = (pages: readonly PdfPage[]): PdfPage[] => pages.filter((page) => lettersOf(page) < LEAST_LETTERS || oddOf(page) > lettersOf(page) * 0.3);

/** A page with a picture over a good part of it, with letters drawn as outlines, or with letters that mean nothing. */
export const isPicture = (page: PdfPage): boolean => page.pictured > 0.25 || page.drawings > 150 || oddOf(page) > LEAST_LETTERS;
