import type { ImportCount } from "../import-kind.ts";

const number = new Intl.NumberFormat("en-GB");

/** "Children: 12 new, 3 changed", for each sort of row that is or would be touched. */
export function countsWords(counts: readonly ImportCount[] | undefined): string {
  const touched = (counts ?? []).filter((count) => count.added + count.changed > 0);
  if (counts !== undefined && touched.length === 0) return "Nothing new, nothing changed";
  return touched
    .map(({ label, added, changed }) => `${label}: ${[added > 0 && `${number.format(added)} new`, changed > 0 && `${number.format(changed)} changed`].filter(Boolean).join(", ")}`)
    .join("; ");
}
