import type { FaultPath } from "../load/instrument-fault.ts";

export type Place = { sheet: string; row: number; column: string };

const keyOf = (path: FaultPath) => JSON.stringify(path);

/** Remembers which cell a part of an instrument came from. */
export function makePlaces() {
  const rows = new Map<string, { sheet: string; row: number; headings: ReadonlyMap<string, string> }>();
  return {
    /** The record at `path` stands in this row; `headings` are its columns by key ("when" is in "Asked when"). */
    add: (path: FaultPath, sheet: string, row: number, headings: ReadonlyMap<string, string> = new Map()) => {
      rows.set(keyOf(path), { sheet, row, headings });
    },
    /** The cell of a part, or the nearest thing that it is in. */
    find: (path: FaultPath): Place => {
      for (let length = path.length; length >= 0; length -= 1) {
        const found = rows.get(keyOf(path.slice(0, length)));
        if (found === undefined) continue;
        const rest = path.slice(length).filter((step) => typeof step === "string");
        const column = found.headings.get(rest.join(".")) ?? found.headings.get(rest[0] ?? "") ?? [...found.headings.values()][0] ?? "";
        return { sheet: found.sheet, row: found.row, column };
      }
      return { sheet: "Instrument", row: 1, column: "Value" };
    },
  };
}

export type Places = ReturnType<typeof makePlaces>;
