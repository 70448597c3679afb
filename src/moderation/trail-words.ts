import type { TrailWords } from "../access/index.ts";
import { many, sql } from "../platform/index.ts";
import { moderationPaths } from "./paths.ts";

/** What this room's acts mean in the trail. */
export const moderationTrailWords: TrailWords = {
  acts: {
    "open-moderation": { words: "opened both ratings of the moderation", opens: true },
    "settle-difference": { words: "settled a difference of the moderation" },
    "settle-moderation": { words: "settled the moderation" },
    "reopen-moderation": { words: "opened again the moderation" },
    "give-outside": { words: "gave to an outside auditor the audit" },
  },
  subjects: {
    moderation: {
      words: "moderation", href: moderationPaths.moderation,
      names: async (db, authorityId, ids) => new Map((await many<{ id: string; reference: string }>(db, sql`
        select m.id, i.reference from moderation m join sample_item i on i.authority_id = m.authority_id and i.id = m.item_id
        where m.authority_id = ${authorityId} and m.id = any (${[...ids]}::uuid[])`)).map(({ id, reference }) => [id, reference])),
    },
  },
};
