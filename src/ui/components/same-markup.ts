/**
 * Reads markup as a browser shows it, so that two pieces of markup can be compared: attribute order, line breaks
 * and the way a character is escaped do not count; tags, attributes, text and spaces between words do.
 */
const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", ctdot: "⋯" };

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    const found = named[name ?? ""];
    if (found === undefined) throw new Error(`Unknown entity ${whole}`);
    return found;
  });

const piece = /<!--[\s\S]*?-->|<\/?[a-z][^\s/>]*(?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?|\s*\/)*\s*>|[^<]+/giy;
const attribute = /([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g;
// Spaces beside these are part of a line of words; beside any other element they are only layout (the style sheet
// makes labels, fields, buttons and icons blocks or flex items).
const inline = new Set(["a", "span", "strong", "b", "em", "i", "abbr", "code"]);

const openTag = (source: string): string => {
  const name = /^<([^\s/>]+)/.exec(source)?.[1] ?? "";
  const rest = source.slice(name.length + 1).replace(/\/?>$/, "");
  const found = [...rest.matchAll(attribute)].map(([, key, double, single]) => {
    const value = decoded(double ?? single ?? "");
    return `${key}=${JSON.stringify(key === "class" ? value.trim().split(/\s+/).join(" ") : value)}`;
  });
  return `<${name.toLowerCase()} ${found.sort().join(" ")}>`;
};

/** The tokens of a piece of markup: opening tags with sorted attributes, closing tags, words, and the spaces between words. */
export const tokensOf = (markup: string): string[] => {
  const tokens: string[] = [];
  // As a browser lays out a line: spaces at its start vanish, several are one, and one at its end vanishes.
  let atStart = true;
  let spaceOwed = false;
  const paySpace = (): void => {
    if (spaceOwed) tokens.push(" ");
    spaceOwed = false;
  };
  let at = 0;
  while (at < markup.length) {
    piece.lastIndex = at;
    const source = piece.exec(markup)?.[0];
    if (source === undefined) throw new Error(`Cannot read: ${markup.slice(at, at + 60)}`);
    at += source.length;
    if (source.startsWith("<!--")) continue;
    if (source.startsWith("<")) {
      const name = (/^<\/?([^\s/>]+)/.exec(source)?.[1] ?? "").toLowerCase();
      const closing = source.startsWith("</");
      if (!inline.has(name)) {
        atStart = true;
        spaceOwed = false;
      } else if (!closing && spaceOwed) {
        paySpace();
        atStart = true;
      }
      tokens.push(closing ? `</${name}>` : openTag(source));
    } else {
      const text = decoded(source).replace(/[\t\n\r ]+/g, " ");
      if (text.startsWith(" ") && !atStart) spaceOwed = true;
      const words = text.replace(/^ | $/g, "");
      if (words === "") continue;
      paySpace();
      tokens.push(words);
      atStart = false;
      spaceOwed = text.endsWith(" ");
    }
  }
  return tokens;
};
