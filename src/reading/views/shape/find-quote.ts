export type Span = { readonly from: number; readonly to: number };

/** A text without its white space (and without the strokes that stand between the cells of a quoted row), with where each letter stood. */
export type Squeezed = { readonly letters: string; readonly at: Uint32Array };

const leftOut = /[\s|]/;

export function squeeze(text: string): Squeezed {
  const at = new Uint32Array(text.length);
  let letters = "";
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (leftOut.test(letter)) continue;
    at[letters.length] = index;
    letters += letter;
  }
  return { letters, at: at.subarray(0, letters.length) };
}

/** Where a quote stands in a text, whatever the white space; null where it does not. */
export function findQuote(text: Squeezed, quote: string): Span | null {
  const wanted = squeeze(quote).letters;
  if (wanted === "") return null;
  const found = text.letters.indexOf(wanted);
  const [first, last] = [text.at[found], text.at[found + wanted.length - 1]];
  return found < 0 || first === undefined || last === undefined ? null : { from: first, to: last + 1 };
}
