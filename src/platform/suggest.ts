/** How many letters have to be added, left out, changed or swapped to make `a` into `b` (Damerau 1964, adjacent swaps). */
function distance(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let j = 0; j <= b.length; j += 1) (rows[0] ?? [])[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, at(i - 2, j - 2) + 1);
      (rows[i] ?? [])[j] = least;
    }
  }
  return at(a.length, b.length);
}

/** The known word that was probably meant, or undefined where none is near. */
export function suggest(typed: string, known: readonly string[]): string | undefined {
  const most = typed.length <= 4 ? 1 : 2;
  return known
    .map((word) => ({ word, far: word.startsWith(typed) && typed.length >= 3 ? 0 : distance(typed, word) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far)[0]?.word;
}
