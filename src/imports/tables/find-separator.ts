const SEPARATORS = [",", ";", "\t", "|"] as const;

/** What separates the values: the sign that splits most of the first lines into the same number of parts. */
export function findSeparator(text: string): string {
  const lines = text.slice(0, 100_000).split(/\r\n|\n|\r/).filter((line) => line.trim() !== "").slice(0, 30);
  let best: { sign: string; points: number } = { sign: ",", points: 0 };
  for (const sign of SEPARATORS) {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, "").split(sign).length - 1);
    const most = counts.reduce((a, b) => Math.max(a, b), 0);
    const alike = counts.filter((count) => count === most).length / Math.max(1, lines.length);
    const points = most * alike;
    if (points > best.points) best = { sign, points };
  }
  return best.sign;
}
