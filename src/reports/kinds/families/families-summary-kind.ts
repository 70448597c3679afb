import { familiesSummaryDocument } from "../../families-summary/families-summary-document.ts";
import { familiesTexts } from "../../families-summary/families-texts.ts";
import type { ReportKind } from "../report-kind.ts";
import { writtenBy } from "../slot-text.ts";
import { familiesContent, familiesFaults, nothingToTell } from "./families-content.ts";

/** How good plans are, told to parents, carers and young people. */
export const familiesSummaryKind: ReportKind = {
  id: "families-summary", about: "months", name: "Families’ summary", fileName: "families-summary", usualMonths: 12, usualTitle: (months) => `How good are EHC plans here? ${months}`, texts: familiesTexts,
  purpose: "For parents, carers and young people, in plain English: what was checked, what was found, what will be done, and where to ask.",
  make: async (db, authorityId, report, as) => {
    const content = await familiesContent(db, authorityId, "families-summary", report, as);
    const nothing = nothingToTell(content);
    return {
      ...(nothing && { nothing }), content, document: familiesSummaryDocument(content), words: writtenBy(familiesTexts, content),
      lookAgain: familiesFaults(content, familiesTexts, { needed: ["notice-words", "contact-words"], oldest: 12 }),
    };
  },
};
