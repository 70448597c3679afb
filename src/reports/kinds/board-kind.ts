import { listBoardCycles, loadBoardActivity } from "../../auditing/index.ts";
import { lastDayOf, loadAgreement, loadIssuedReport, loadKeptLimits, loadQuality, loadReadPlans } from "../../insight/index.ts";
import { boardDocument } from "../board/board-document.ts";
import { boardTexts } from "../board/board-texts.ts";
import type { BoardContent } from "../board/content.ts";
import { periodInWords } from "../dip-sample/words/phrases.ts";
import { loadProgress } from "../recommendations/load-progress.ts";
import { baseContent } from "./base-content.ts";
import { recommendationFaults } from "./recommendation-faults.ts";
import type { ReportKind } from "./report-kind.ts";
import { writtenBy } from "./slot-text.ts";
import { todayOf } from "./today-of.ts";

const unwritten = ({ edits }: BoardContent): string[] => [
  ...((edits["decisions-words"] ?? "").trim() === "" ? ["Nobody has written what the board is to decide."] : []), ...((edits["risks-words"] ?? "").trim() === "" ? ["Nobody has written what the risks are."] : []),
];

/** What a partnership or improvement board needs of some months. */
export const boardKind: ReportKind = {
  id: "board", about: "months", name: "Board report", fileName: "board", usualMonths: 3, usualTitle: (months) => `Report to the board: ${months}`, texts: boardTexts,
  purpose: "For a partnership or improvement board: how good plans are and how sure that is, whether they are on time, what goes wrong most, and what was done about it.",
  make: async (db, authorityId, report, as) => {
    const { from, to } = report;
    const today = await todayOf(db, authorityId);
    const days = { from: `${from}-01`, to: lastDayOf(to) };
    const [base, quality, agreement, read, issued, limits, activity, progress, cycles] = await Promise.all([
      baseContent(db, authorityId, report, "board"), loadQuality(db, authorityId, { from, to }), loadAgreement(db, authorityId, { from, to }), loadReadPlans(db, authorityId), loadIssuedReport(db, authorityId, { from, to }),
      loadKeptLimits(db, authorityId, today), loadBoardActivity(db, authorityId, { ...days, today }), loadProgress(db, authorityId, { reportId: report.id, since: days.from, asAt: today }), listBoardCycles(db, authorityId, days),
    ]);
    const content: BoardContent = { ...base, ...as, from, to, quality, agreement, read, ...issued, limits, activity, progress, cycles };
    const isEmpty = quality.rows.length === 0 && issued.issued.months.every(({ month, all }) => month < from || all.of === 0);
    return {
      ...(isEmpty && { nothing: { message: `No audit was handed in and no new plan was sent in ${periodInWords({ from, to })}.`, cure: "Choose other months, or import ratings or the register first." } }),
      content, document: boardDocument(content), words: writtenBy(boardTexts, content), lookAgain: [...unwritten(content), ...recommendationFaults(content)],
    };
  },
};
