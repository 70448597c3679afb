import { csvText } from "../../platform/index.ts";
import { readingStates } from "../store/reading-states.ts";
import type { BatchFile } from "./batch-store.ts";
import { fileStates } from "./batch-states.ts";

/** What became of each file of an upload. */
export function filesCsv(files: readonly BatchFile[]): string {
  return csvText([
    ["File", "Plan reference", "What it is", "State", "Findings", "What is wrong", "What to do"],
    ...files.map((file) => [
      file.name, file.planReference, file.kindName, file.readingState === null ? fileStates[file.state].words : readingStates[file.readingState].words,
      file.findings, file.problemWords ?? file.readingWords, file.problemCure ?? file.readingCure,
    ]),
  ]);
}
