import { programmePaths } from "../../auditing/index.ts";
import { timelinessPaths } from "../../insight/index.ts";
import { recommendationsTable } from "../dip-sample/tables/recommendation-tables.ts";
import { periodInWords } from "../dip-sample/words/phrases.ts";
import { part, picture } from "../document/part.ts";
import type { ReportDocument, ReportText } from "../document/report-document.ts";
import { slotText } from "../kinds/slot-text.ts";
import { agreementTable } from "../quality-parts/agreement-parts.ts";
import { criteriaChart, criteriaTable } from "../quality-parts/criteria-parts.ts";
import { foundChart, foundTable } from "../quality-parts/found-parts.ts";
import { insightInto } from "../quality-parts/links.ts";
import { progressTable } from "../quality-parts/progress-parts.ts";
import { qualityTable } from "../quality-parts/quality-table.ts";
import { runParts } from "../quality-parts/run-parts.ts";
import { themesChart, themesTable } from "../quality-parts/themes-parts.ts";
import { issuedChart } from "../timeliness/charts.ts";
import { issuedTable } from "../timeliness/tables/issued-table.ts";
import { boardTexts, type BoardTextId } from "./board-texts.ts";
import { weakestCriteria } from "./choose-criteria.ts";
import type { BoardContent } from "./content.ts";
import { activityTable } from "./tables.ts";
import { limitsTable } from "../quality-parts/limits-table.ts";
import { drawnRuns, titlesOf } from "./words/quality-words.ts";

const withLinks = (text: ReportText | undefined, links: NonNullable<ReportText["links"]>): ReportText | undefined => (text === undefined || links.length === 0 ? text : { ...text, links });

/** The board's report: a page in short, then each message in words, its picture and its table. */
export function boardDocument(content: BoardContent): ReportDocument {
  const { quality, agreement, read, limits, activity, progress, recommendations, cycles } = content;
  const first = content.issued.months.findIndex(({ all }) => all.of > 0);
  // Months before the first plan would be an empty half of the picture.
  const issued = { ...content.issued, months: content.issued.months.slice(Math.max(0, first)) };
  const text = (id: BoardTextId) => slotText(boardTexts, content, id);
  const heading = (id: BoardTextId) => boardTexts[id].heading;
  const weakest = weakestCriteria(quality, 5);
  const found = read.findings.slice(0, 5);
  const ofPlans = quality.rows.filter(({ family }) => family === "plan" || family === null);
  const hasRegister = limits.reviews.due + limits.backlog.open + limits.next.soon + limits.next.overdue > 0;
  const hasIssued = issued.months.some(({ all }) => all.of > 0);
  return {
    kind: "board", title: content.title, subtitle: periodInWords(content), authorityName: content.authorityName, state: content.state, publishedOn: content.publishedOn, instrument: null, tools: quality.tools.map((tool) => ({ ...tool })),
    blocks: [
      ...part("short", heading("short-words"), 2, text("short-words")),
      ...part("decisions", heading("decisions-words"), 2, text("decisions-words")),
      ...part("quality", heading("quality-words"), 2, text("quality-words"), ofPlans.length === 0 ? undefined : qualityTable({ ...quality, rows: ofPlans }, { id: "quality-table", caption: "What audits of plans found, by tool", withKinds: false }),
        text("run-words"), drawnRuns(quality).flatMap((run, index) => runParts(run, index + 1))),
      ...part("agreement", heading("agreement-words"), 2, text("agreement-words")),
      ...part("weakest", heading("weakest-words"), 2, text("weakest-words"), weakest.length === 0 ? undefined : [
        picture("weakest-chart", criteriaChart("Criteria of plans that were missed most", weakest), "weakest-table"), criteriaTable(quality, weakest, { id: "weakest-table", caption: "Criteria of plans that were missed most" })]),
      ...(read.read === 0 ? [] : part("read", heading("read-words"), 2, text("read-words"), found.length === 0 ? undefined : [picture("found-chart", foundChart(found), "found-table"), foundTable(found, read, insightInto("findings", read.months))])),
      ...part("time", heading("issued-words"), 2, withLinks(text("issued-words"), [{ text: "Timeliness, with every case that is next", href: timelinessPaths.overview() }]), hasIssued ? [picture("issued-chart", issuedChart(issued), "issued-table"), issuedTable(issued)] : undefined,
        hasRegister ? text("limits-words") : undefined),
      ...part("done", heading("done-words"), 2, withLinks(text("done-words"), cycles.map(({ id, name, programme }) => ({ text: `${programme}, ${name}: the board’s page`, href: programmePaths.cycle(id) }))),
        activity.programmes.length === 0 ? undefined : activityTable(activity)),
      ...part("themes", heading("themes-words"), 2, text("themes-words"), quality.themes.length === 0 ? undefined : [picture("themes-chart", themesChart(quality), "themes-table"), themesTable(quality)]),
      ...part("risks", heading("risks-words"), 2, text("risks-words")),
      ...part("recommendations", "Recommendations", 2, recommendations.length === 0 ? undefined : recommendationsTable(content)),
      ...part("annex-tools", "Annex: every audit tool and kind of document", 2, quality.rows.length === 0 ? undefined : qualityTable(quality, { id: "tools-table", caption: "What audits found, by tool and kind of document" })),
      ...part("annex-agreement", "Annex: auditors and moderators", 2, agreement.tools.some(({ documents }) => documents >= 5) ? agreementTable(agreement, titlesOf(content)) : undefined),
      ...part("annex-limits", "Annex: reviews and moves of phase", 2, hasRegister && limitsTable(limits).rows.length > 0 ? limitsTable(limits) : undefined),
      ...part("annex-progress", "Annex: recommendations of earlier reports", 2, progress.length === 0 ? undefined : progressTable(progress)),
    ],
  };
}
