import type { TrailWords } from "../access/index.ts";
import { many, sql } from "../platform/index.ts";
import { reportsPaths } from "./paths.ts";

/** What this room's acts mean in the trail. */
export const reportsTrailWords: TrailWords = {
  acts: {
    "make-report": { words: "made a draft of the report" },
    "change-report": { words: "changed the words of the report" },
    "rename-report": { words: "changed the title of the report" },
    "lay-out-report": { words: "changed what is shown by the report" },
    "save-report-template": { words: "changed how new reports begin, from the report" },
    "open-comments": { words: "opened comments to quote in the report", opens: true },
    "choose-quotes": { words: "chose comments to quote in the report" },
    "publish-report": { words: "published the report" },
    "correct-report": { words: "began a corrected version of the report" },
    "withdraw-report": { words: "withdrew the report" },
    "discard-report": { words: "discarded the draft of the report" },
    "change-logo": { words: "changed the council’s logo" },
    "remove-logo": { words: "removed the council’s logo" },
  },
  subjects: {
    report: {
      words: "report", href: reportsPaths.report,
      names: async (db, authorityId, ids) => new Map((await many<{ id: string; title: string }>(db, sql`
        select id, title from report where authority_id = ${authorityId} and id = any (${[...ids]}::uuid[])`)).map(({ id, title }) => [id, title])),
    },
    logo: { words: "logo" },
  },
};
