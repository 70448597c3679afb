import { easyReadDocument } from "../../easy-read/easy-read-document.ts";
import { easyReadTexts } from "../../easy-read/easy-read-texts.ts";
import type { ReportKind } from "../report-kind.ts";
import { writtenBy } from "../slot-text.ts";
import { familiesContent, familiesFaults, nothingToTell } from "./families-content.ts";

/** The families' summary in easy read. */
export const easyReadKind: ReportKind = {
  id: "easy-read", about: "months", name: "Families’ summary in easy read", fileName: "easy-read", usualMonths: 12, usualTitle: (months) => `Easy read: How good are EHC plans? ${months}`, texts: easyReadTexts,
  purpose: "The same for people who find reading hard: short sentences in large letters, each with a picture.",
  make: async (db, authorityId, report, as) => {
    const content = await familiesContent(db, authorityId, "easy-read", report, as);
    const nothing = nothingToTell(content);
    return {
      ...(nothing && { nothing }), content, document: easyReadDocument(content), words: writtenBy(easyReadTexts, content),
      lookAgain: familiesFaults(content, easyReadTexts, { needed: ["contact-ideas"], oldest: 9 }),
    };
  },
};
