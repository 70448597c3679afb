/** Small letters and digits alone: EHC-00012, "EHC 00012" and ehc_00012 are one reference. */
export const plainReference = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

const MOST_PARTS = 12;

/**
 * Runs of neighbouring parts of a text that could be a plan's reference: they hold a digit and are 4 to 20 signs long. "EHC-00012 final" gives
 * ehc00012, 00012, 00012final and ehc00012final; the register knows which of them it has.
 */
export function referencesIn(text: string): string[] {
  const parts = text.split(/[^A-Za-z0-9]+/).filter((part) => part !== "").slice(0, 400);
  const found = new Set<string>();
  for (let from = 0; from < parts.length; from += 1) {
    let run = "";
    for (let to = from; to < Math.min(parts.length, from + MOST_PARTS); to += 1) {
      run += (parts[to] ?? "").toLowerCase();
      if (run.length > 20) break;
      if (run.length >= 4 && /\d/.test(run)) found.add(run);
    }
  }
  return [...found];
}
