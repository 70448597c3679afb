import { loadTimelinessReport } from "../../insight/index.ts";
import { periodInWords } from "../dip-sample/words/phrases.ts";
import type { TimelinessContent } from "../timeliness/content.ts";
import { timelinessDocument } from "../timeliness/timeliness-document.ts";
import { timelinessTexts } from "../timeliness/timeliness-texts.ts";
import { baseContent } from "./base-content.ts";
import { recommendationFaults } from "./recommendation-faults.ts";
import type { ReportKind } from "./report-kind.ts";
import { writtenBy } from "./slot-text.ts";
import { todayOf } from "./today-of.ts";

/** How the time limits of plans were kept in some months. */
export const timelinessKind: ReportKind = {
  id: "timeliness", about: "months", name: "Timeliness", fileName: "timeliness", usualMonths: 3, usualTitle: (months) => `Timeliness of EHC plans: ${months}`, texts: timelinessTexts,
  purpose: "For managers and the board: how many new plans came within 20 weeks, month by month and by team, why others came late, who still waits, how reviews stand, and where the council stands beside others.",
  make: async (db, authorityId, report, as) => {
    const { from, to } = report;
    const content: TimelinessContent = { ...(await baseContent(db, authorityId, report, "timeliness")), ...as, from, to, ...(await loadTimelinessReport(db, authorityId, { from, to, today: await todayOf(db, authorityId) })) };
    const isEmpty = content.issued.months.every(({ all }) => all.of === 0);
    return {
      ...(isEmpty && { nothing: { message: `No new plan with the day of its request was sent in ${periodInWords({ from, to })} or the months before.`, cure: "Choose other months, or import the register with the days of requests." } }),
      content, document: timelinessDocument(content), words: writtenBy(timelinessTexts, content), lookAgain: recommendationFaults(content),
    };
  },
};
