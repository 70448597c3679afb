import type { TrailWords } from "../access/index.ts";
import { many, sql } from "../platform/index.ts";
import { formPaths } from "./form/paths.ts";
import { ratingsPaths } from "./paths.ts";

/** What this room's acts mean in the trail. */
export const auditingTrailWords: TrailWords = {
  acts: {
    "open-rating": { words: "opened the rating", opens: true },
    "export-ratings": { words: "downloaded ratings", opens: true },
    "open-audit": { words: "opened the audit", opens: true },
    "change-answer": { words: "changed an answer in the audit" },
    "change-judgement": { words: "changed a judgement in the audit" },
    "hand-in-audit": { words: "handed in the audit" },
    "send-audit-back": { words: "sent back the audit" },
    "withdraw-audit": { words: "withdrew the audit" },
  },
  subjects: {
    rating: {
      words: "rating", href: ratingsPaths.rating,
      names: async (db, authorityId, ids) => new Map((await many<{ id: string; reference: string }>(db, sql`
        select id, reference from rating where authority_id = ${authorityId} and id = any (${[...ids]}::uuid[])`)).map(({ id, reference }) => [id, reference])),
    },
    assignment: {
      words: "audit", href: formPaths.form,
      names: async (db, authorityId, ids) => new Map((await many<{ id: string; reference: string }>(db, sql`
        select a.id, i.reference from assignment a join sample_item i on i.authority_id = a.authority_id and i.id = a.item_id
        where a.authority_id = ${authorityId} and a.id = any (${[...ids]}::uuid[])`)).map(({ id, reference }) => [id, reference])),
    },
    ratings: { words: "ratings" },
  },
};
