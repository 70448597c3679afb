import { betterWordings, loadAdviceReceived, loadAgreement, loadPlansReadIn, loadQuality } from "../../insight/index.ts";
import { periodInWords } from "../dip-sample/words/phrases.ts";
import type { LearningContent } from "../quarterly-learning/content.ts";
import { learningDocument } from "../quarterly-learning/learning-document.ts";
import { learningTexts } from "../quarterly-learning/learning-texts.ts";
import { loadProgress } from "../recommendations/load-progress.ts";
import { baseContent } from "./base-content.ts";
import { recommendationFaults } from "./recommendation-faults.ts";
import type { ReportKind } from "./report-kind.ts";
import { writtenBy } from "./slot-text.ts";
import { todayOf } from "./today-of.ts";

/** What was learned from the audits of some months, and what to do differently. */
export const quarterlyLearningKind: ReportKind = {
  id: "quarterly-learning", about: "months", name: "Quarterly learning report", fileName: "learning", usualMonths: 3, usualTitle: (months) => `What we learned: ${months}`, texts: learningTexts,
  purpose: "For plan writers, leads and partner services: what plans and advice do well and miss, what good looks like, and what to do differently.",
  make: async (db, authorityId, report, as) => {
    const { from, to } = report;
    const asAt = await todayOf(db, authorityId);
    const [base, quality, agreement, read, advice, progress] = await Promise.all([
      baseContent(db, authorityId, report, "quarterly-learning"), loadQuality(db, authorityId, { from, to }), loadAgreement(db, authorityId, { from, to }), loadPlansReadIn(db, authorityId, { from, to }),
      loadAdviceReceived(db, authorityId, { from, to }), loadProgress(db, authorityId, { reportId: report.id, since: `${from}-01`, asAt }),
    ]);
    const content: LearningContent = { ...base, ...as, from, to, quality, agreement, read, advice, progress, asAt, better: betterWordings() };
    return {
      ...(quality.rows.length === 0 && { nothing: { message: `No audit was handed in in ${periodInWords({ from, to })}.`, cure: "Choose other months, or import ratings first." } }),
      content, document: learningDocument(content), words: writtenBy(learningTexts, content),
      lookAgain: [...((content.edits["different-words"] ?? "").trim() === "" ? ["Nobody has written what is to be done differently."] : []), ...recommendationFaults(content)],
    };
  },
};
