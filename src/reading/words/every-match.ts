/**
 * All matches of a global pattern in a text. `matchAll` gives the same, but makes a new pattern at each call, which for the long patterns of the lexicons takes
 * longer than the looking. Throws on a pattern that is not global, which would match the same place for ever.
 */
export function everyMatch(pattern: RegExp, text: string): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError("everyMatch takes a global pattern");
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return found;
}
