import type { PdfPage } from "./pdf-page.ts";

/**
 * How many signs of a page can be read, and how many are those that a font without a table of its letters gives: the eye sees words, the file has none
 * (control signs and the private places of Unicode). A loop, since every letter of every plan passes here.
 */
function signsOf(page: PdfPage): { letters: number; odd: number } {
  let letters = 0;
  let odd = 0;
  for (const { text } of page.runs) {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code < 32 || (code >= 0x7f && code < 0xa0) || (code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd) odd += 1;
      else if (code > 47) letters += 1;
    }
  }
  return { letters, odd };
}

/** Fewer letters than this on a page are a stamp or a page number. */
const LEAST_LETTERS = 40;

/** Pages that have hardly any text that can be read; whether they are pictures or only empty shows when their pictures are unpacked. */
export const pagesWithoutText = (pages: readonly PdfPage[]): PdfPage[] => pages.filter((page) => {
  const { letters, odd } = signsOf(page);
  return letters < LEAST_LETTERS || odd > letters * 0.3;
});

/** A page with a picture over a good part of it, with letters drawn as outlines, or with letters that mean nothing. */
export const isPicture = (page: PdfPage): boolean => page.pictured > 0.25 || page.drawings > 150 || signsOf(page).odd > LEAST_LETTERS;
