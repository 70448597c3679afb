import { WHOLE, type CellName } from "./count-table.ts";

/** The same for the same number, in whatever table and order of ways it is printed. */
export function keyOfCell(name: CellName): string {
  const ids = name.filter((id) => id !== WHOLE);
  return ids.length === 0 ? WHOLE : [...ids].sort().join(" × ");
}
