import { csvText } from "../../platform/index.ts";
import { gravities, wordsOfFinding } from "../views/index.ts";
import type { FindingRow } from "./list-findings.ts";

/** The list as CSV: where findings are, never whose plan it is but by its reference, and no word of a plan. */
export function findingsCsv(rows: readonly FindingRow[]): string {
  return csvText([
    ["Plan reference", "Finding", "Code", "Weight", "Section", "Times", "Team", "Primary need", "Age", "Document", "Read on"],
    ...rows.map((row) => {
      const words = wordsOfFinding(row.code);
      return [row.reference, words.title, row.code, gravities[words.gravity].words, row.section, row.count, row.teamName, row.primaryNeed, row.age, row.documentKind, row.readOn];
    }),
  ]);
}
