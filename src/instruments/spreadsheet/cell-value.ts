import type { CellType } from "./layout.ts";

const SEPARATOR = " | ";

/** A value of the language as a cell: text, or a number; undefined for what is not there. */
export function cellOf(value: unknown, type: CellType): string | number | undefined {
  if (type === "points" && value === null) return "left out";
  if (value === undefined || value === null) return undefined;
  if (type === "yes-no") return value === true ? "Yes" : "No";
  if (type === "list") return listText(value as readonly string[]);
  return typeof value === "number" ? value : String(value);
}

function listText(entries: readonly string[]): string | undefined {
  if (entries.length === 0) return undefined;
  // An entry that holds the separator is kept whole in a stricter spelling.
  return entries.some((entry) => entry.includes("|") || entry.includes("\n")) || entries[0]?.startsWith("[") ? JSON.stringify(entries) : entries.join(SEPARATOR);
}

const yes = new Set(["yes", "y", "true", "x"]);
const no = new Set(["no", "n", "false"]);

/** What a cell says, as the language has it. What cannot be read stays text, and the check of the whole says what is wrong with it. */
export function valueOf(text: string, type: CellType): unknown {
  const given = text.trim();
  if (given === "") return undefined;
  if (type === "points" && /^(left out|n\/a|-|–)$/i.test(given)) return null;
  if (type === "number" || type === "points") return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(given) ? Number(given) : given;
  if (type === "yes-no") return yes.has(given.toLowerCase()) ? true : no.has(given.toLowerCase()) ? false : given;
  if (type === "list") return listOf(given);
  return given;
}

function listOf(given: string): string[] {
  if (given.startsWith("[")) {
    try {
      const entries: unknown = JSON.parse(given);
      if (Array.isArray(entries) && entries.every((entry) => typeof entry === "string")) return entries;
    } catch {
      // Not that spelling: a list with one entry that begins with a bracket.
    }
  }
  return given.split(/[|\n]/).map((entry) => entry.trim()).filter((entry) => entry !== "");
}
