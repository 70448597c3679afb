/**
 * The example plans mark each statement where it stands: "He likes it. [n3: He cannot hold a pencil for long.] He …".
 * This takes the marks out and keeps the words of each under its name, so that a label can never quote other words than
 * the document's. Marks may stand inside one another; other square brackets are left as they are.
 */
export function unmark(marked: string, quotes: Map<string, string>): string {
  const open: { id: string | null; from: number }[] = [];
  let plain = "";
  for (let at = 0; at < marked.length; ) {
    const mark = /^\[([a-z]+\d+): /.exec(marked.slice(at, at + 9));
    const letter = marked.charAt(at);
    if (mark) {
      open.push({ id: mark[1] ?? null, from: plain.length });
      at += mark[0].length;
      continue;
    }
    if (letter === "[") open.push({ id: null, from: plain.length });
    const closed = letter === "]" ? open.pop() : undefined;
    if (closed?.id) keep(quotes, closed.id, asRead(plain.slice(closed.from)));
    else plain += letter;
    at += 1;
  }
  if (open.length > 0) throw new Error(`A mark is not closed: ${marked.slice(0, 80)}`);
  return plain;
}

/** The words as a reader sees them: no signs for bold, deleted words gone, inserted words there. */
export const asRead = (text: string): string =>
  text.replaceAll(/\{-.*?-\}/gs, "").replaceAll(/\{\+|\+\}|\*\*/g, "").replaceAll(/\s+/g, " ").trim();

export function keep(quotes: Map<string, string>, id: string, text: string): void {
  if (quotes.has(id)) throw new Error(`${id} is marked twice`);
  quotes.set(id, text);
}
