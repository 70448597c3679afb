/** Bullets as fonts have them; Symbol's and Wingdings' own places among them, and the letter "o" that Word uses for the second level. */
const bullet = /^([•●○▪■◦‣·*➢➤✓✔❖◆♦\u2013\u2014-]|[\uf000-\uf0ff]|o(?=\s))\s+(?=\S)|^([•●○▪■◦‣➢➤✓✔❖◆♦]|[\uf0a0-\uf0ff])(?=\S)/u;
const numeral = /^(\(?(?:\d{1,2}|[a-z]|i{1,3}|iv|vi{0,3}|ix|x)[.)])\s+(?=\S)/;

export type ListMark = { marker: string; text: string; isBullet: boolean };

/** The list mark that a line begins with, and the text after it. */
export function listMark(text: string): ListMark | undefined {
  const dot = bullet.exec(text);
  if (dot) {
    const drawn = dot[1] ?? dot[2] ?? "•";
    return { marker: /^[-–—]$/.test(drawn) ? drawn : "•", text: text.slice(dot[0].length), isBullet: true };
  }
  const number = numeral.exec(text);
  return number ? { marker: number[1] ?? "", text: text.slice(number[0].length), isBullet: false } : undefined;
}

/** A line that is nothing but a bullet: its text was drawn apart. */
export const isBareBullet = (text: string) => /^(?:[•●○▪■◦‣➢➤✓✔❖◆♦]|[\uf000-\uf0ff])$/u.test(text);
