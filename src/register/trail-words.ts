import type { TrailWords } from "../access/index.ts";
import { many, sql } from "../platform/index.ts";
import { registerPaths } from "./paths.ts";

/** What the register's acts mean in the trail. Plans are called by their reference, documents by their kind: a title may name a child. */
export const registerTrailWords: TrailWords = {
  acts: {
    "open-plan": { words: "opened the plan", opens: true },
    "open-document": { words: "downloaded a document", opens: true },
    "add-document": { words: "added a document" },
    "export-register": { words: "downloaded the register", opens: true },
    "opt-out": { words: "noted that the family does not want an audit" },
    "opt-in": { words: "noted that the family allows audits again" },
  },
  subjects: {
    plan: {
      words: "plan", href: registerPaths.plan,
      names: async (db, authorityId, ids) => new Map((await many<{ id: string; reference: string }>(db, sql`
        select id, reference from plan where authority_id = ${authorityId} and id = any (${[...ids]}::uuid[])`)).map(({ id, reference }) => [id, reference])),
    },
    document: {
      words: "document",
      names: async (db, authorityId, ids) => new Map((await many<{ id: string; kind: string }>(db, sql`
        select d.id, k.name as kind from document d join document_kind k on k.id = d.kind where d.authority_id = ${authorityId} and d.id = any (${[...ids]}::uuid[])`)).map(({ id, kind }) => [id, `(${kind.toLowerCase()})`])),
    },
    register: { words: "register" },
  },
};
