/** Whether two names could be one name written in two ways: a slip of two letters at most, a short form, or half of a double name. */
export function namesAlike(a: string, b: string): boolean {
  const left = plain(a);
  const right = plain(b);
  if (left === right) return true;
  if (left.length < 3 || right.length < 3) return false;
  if (left.startsWith(right) || right.startsWith(left) || left.endsWith(right) || right.endsWith(left)) return true;
  return distance(left, right) <= (Math.min(left.length, right.length) >= 6 ? 2 : 1);
}

const plain = (name: string) => name.normalize("NFKD").toLowerCase().replace(/[^a-z]/g, "");

/** How many letters to add, take away or change (Levenshtein 1966). */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= b.length; at += 1) {
      const changed = (before[at - 1] ?? 0) + (a[row - 1] === b[at - 1] ? 0 : 1);
      next.push(Math.min(changed, (before[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    before = next;
  }
  return before[b.length] ?? 0;
}
