/** Labels as a list in words: “A”, “B” and “C”; many are counted: “A” to “Z” (26). */
export function inQuotes(labels: readonly string[]): string {
  const quoted = labels.map((label) => `“${label === "" ? "(no label)" : label}”`);
  if (quoted.length > 6) return `${quoted[0]} to ${quoted.at(-1)} (${quoted.length})`;
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1)}`;
}
