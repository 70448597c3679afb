import type { TrailWords } from "../access/index.ts";

/** What this room's acts mean in the trail; their subject is the plan. */
export const readingTrailWords: TrailWords = {
  acts: {
    "open-reading": { words: "opened the reading of the plan", opens: true },
    "open-feedback": { words: "opened the feedback for the writer", opens: true },
    "download-feedback": { words: "downloaded the feedback for the writer", opens: true },
    "read-again": { words: "had the plan read again" },
    "export-findings": { words: "downloaded findings", opens: true },
  },
  subjects: { findings: { words: "findings" } },
};
