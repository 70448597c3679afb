import type { TrailWords } from "../access/index.ts";
import { importPaths } from "./paths.ts";

/** What this room's acts mean in the trail. A file's name may say whose it is, so that imports have none here. */
export const importTrailWords: TrailWords = {
  acts: {
    "take-in-import": { words: "took in an import" },
    "undo-import": { words: "undid an import" },
  },
  subjects: { import: { words: "import", href: importPaths.import } },
};
