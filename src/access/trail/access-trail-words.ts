import { many, sql } from "../../platform/index.ts";
import { accessPaths } from "../paths.ts";
import type { TrailWords } from "./trail-words.ts";

/** The acts of this room: accounts, and the trail itself. */
export const accessTrailWords: TrailWords = {
  acts: {
    "add-person": { words: "added an account" },
    "change-person": { words: "changed an account" },
    "close-person": { words: "closed an account" },
    "make-password-link": { words: "made a link for a new password" },
    "send-mail-again": { words: "had messages sent again" },
    "see-plan-trail": { words: "looked up who opened the plan", opens: true },
    "export-trail": { words: "downloaded the trail", opens: true },
  },
  subjects: {
    account: {
      words: "account", href: accessPaths.person,
      names: async (db, authorityId, ids) => new Map((await many<{ id: string; name: string }>(db, sql`
        select id, name from account where authority_id = ${authorityId} and id = any (${[...ids]}::uuid[])`)).map(({ id, name }) => [id, name])),
    },
    mail: { words: "messages" },
    trail: { words: "trail" },
  },
};
