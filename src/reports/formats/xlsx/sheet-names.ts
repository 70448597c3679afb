const most = 31;
const forbidden = /[[\]:*?/\\]/g;

/** As many whole words as fit; a part of the first where it alone is too long. */
const cutTo = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  const words = cut.includes(" ") ? cut.slice(0, cut.lastIndexOf(" ")) : cut.slice(0, length);
  return words.toWellFormed().replace(/[\s,;:.'\ufffd]+$/u, "");
};

/**
 * A name for each caption that Excel takes: at most 31 letters, none of []:*?/\, no apostrophe at an end, none twice (it does
 * not tell capitals apart), and not "History" or one of the `taken`.
 */
export function sheetNames(captions: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(["history", ...taken.map((name) => name.toLowerCase())]);
  return captions.map((caption) => {
    const plain = cutTo(caption.replace(forbidden, " ").replaceAll(/\s+/g, " ").replaceAll(/^[' ]+|[' ]+$/g, ""), most).replace(/'+$/, "") || "Table";
    let name = plain;
    for (let number = 2; used.has(name.toLowerCase()); number += 1) {
      const ending = ` (${number})`;
      name = cutTo(plain, most - ending.length) + ending;
    }
    used.add(name.toLowerCase());
    return name;
  });
}
