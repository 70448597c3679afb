/** How "not applicable" is written in spreadsheets, compared without case and stops. */
const words = new Set(["n/a", "na", "n.a", "n / a", "not applicable", "not relevant"]);

export function isNotApplicable(text: string): boolean {
  return words.has(text.trim().toLowerCase().replace(/\.$/, "").replace(/\s+/g, " "));
}
