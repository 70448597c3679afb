import type { TrailWords } from "../access/index.ts";
import { many, sql } from "../platform/index.ts";
import { samplingPaths } from "./paths.ts";

/** What this room's acts mean in the trail. */
export const samplingTrailWords: TrailWords = {
  acts: {
    "draw-sample": { words: "drew the sample" },
    "take-out-of-sample": { words: "took a document out of the sample" },
    "replace-in-sample": { words: "replaced a document of the sample" },
  },
  subjects: {
    sample: {
      words: "sample", href: samplingPaths.sample,
      names: async (db, authorityId, ids) => new Map((await many<{ id: string; name: string }>(db, sql`
        select id, name from sample where authority_id = ${authorityId} and id = any (${[...ids]}::uuid[])`)).map(({ id, name }) => [id, `“${name}”`])),
    },
  },
};
