import { fontFiles } from "../fonts.ts";
import { fontCoverage } from "./font-coverage.ts";

/** In place of a letter that the font lacks. PDF/UA-1 allows no letter without a shape, so a file with one could not be made. */
export const replacement = "□";

const graphemes = new Intl.Segmenter("en-GB", { granularity: "grapheme" });
const plain = /^[\n\u0020-\u007e\u00a0-\u017f]*$/;
const longWord = /\S{33,}/g;
/** Every sixteen letters a place where a line may end, so that a word as long as a page stays within it. */
const breakable = (word: string): string => word.replace(/.{16}(?=.)/gu, "$&\u200b");

let covers: ((codePoint: number) => boolean) | undefined;

/** Makes texts fit for print, and keeps in mind whether some letter was lacking. */
export function printer(): { shown: (text: string) => string; words: (text: string) => string; isLacking: () => boolean } {
  covers ??= fontCoverage(fontFiles.regular);
  const isCovered = covers;
  let lacking = false;
  /** Letters that the font has. */
  const shown = (text: string): string => {
    const tidy = text.normalize("NFC").replaceAll("\t", " ");
    if (plain.test(tidy)) return tidy;
    let result = "";
    for (const { segment } of graphemes.segment(tidy)) {
      const isWhole = segment === "\n" || segment === "\r\n" || [...segment].every((letter) => isCovered(letter.codePointAt(0) ?? 0));
      lacking ||= !isWhole;
      result += isWhole ? segment : replacement;
    }
    return result;
  };
  return { shown, words: (text) => shown(text).replace(longWord, breakable), isLacking: () => lacking };
}
