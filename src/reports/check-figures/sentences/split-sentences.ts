/** A sentence on one line, and the line of the text (from 1) that it begins on. */
export type Sentence = { text: string; line: number };

/** Sentences of running text; an empty line parts a short heading from them, since it has no full stop. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let line = 1;
  let first = 1;
  let gathered = "";
  const close = () => {
    const tidy = gathered.replace(/\s+/g, " ").trim();
    if (tidy !== "") sentences.push({ text: tidy, line: first });
    gathered = "";
  };
  for (const raw of text.split(/\r\n|\n|\r/)) {
    // Text that was taken from a PDF has empty lines within sentences: only after a full stop, or a few words, do they end one.
    if (raw.trim() === "" && (/[.!?:]\s*$/.test(gathered) || gathered.trim().split(/\s+/).length <= 4)) close();
    for (const piece of raw.split(/(?<=[.!?]["”’)]?)\s+(?=["“‘(]?[A-Z])/)) {
      if (gathered.trim() === "") first = line;
      else if (/[.!?]["”’)]?\s*$/.test(gathered) && /^\s*["“‘(]?[A-Z]/.test(piece)) {
        close();
        first = line;
      }
      gathered += `${piece} `;
    }
    line += 1;
  }
  close();
  return sentences;
}
