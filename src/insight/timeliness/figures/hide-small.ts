/** Counts of people from 1 to this are not printed where anybody may read them (docs/adr/0017). */
export const smallCount = 4;
/** A reader who adds up what is printed must still find at least so many whole numbers possible for each hidden count, more than the one that it is. */
const protection = 3;

export type HiddenCounts = { counts: (number | null)[]; /** Whether their sum may be printed beside them. */ mayShowTotal: boolean };

/**
 * The parts of one whole with small ones hidden (null), and as many more as it takes that the whole, printed beside them, gives none away. Of k hidden counts
 * that add up to S each is at least 1, so each may be anything from 1 to S − k + 1: the smallest of the others are hidden until that leaves enough. Where all are
 * hidden and it does not, the whole must not be printed either. A nought is shown.
 */
export function hideSmall(parts: readonly number[]): HiddenCounts {
  const hidden = new Set(parts.flatMap((count, at) => (count > 0 && count <= smallCount ? [at] : [])));
  if (hidden.size === 0) return { counts: [...parts], mayShowTotal: true };
  const others = parts.map((count, at) => ({ count, at })).filter(({ count, at }) => count > 0 && !hidden.has(at)).sort((a, b) => a.count - b.count);
  const sum = () => [...hidden].reduce((total, at) => total + (parts[at] ?? 0), 0);
  const isSafe = () => hidden.size > 1 && sum() - hidden.size + 1 > protection;
  for (const { at } of others) {
    if (isSafe()) break;
    hidden.add(at);
  }
  return { counts: parts.map((count, at) => (hidden.has(at) ? null : count)), mayShowTotal: isSafe() };
}
