import { recommendationsTable } from "../dip-sample/tables/recommendation-tables.ts";
import { periodInWords } from "../dip-sample/words/phrases.ts";
import { part, picture } from "../document/part.ts";
import type { ReportDocument } from "../document/report-document.ts";
import { slotText } from "../kinds/slot-text.ts";
import { differencesTable } from "../quality-parts/agreement-parts.ts";
import { criteriaChart, criteriaTable } from "../quality-parts/criteria-parts.ts";
import { betterTable, foundChart, foundTable } from "../quality-parts/found-parts.ts";
import { insightInto } from "../quality-parts/links.ts";
import { progressTable } from "../quality-parts/progress-parts.ts";
import { qualityTable } from "../quality-parts/quality-table.ts";
import { themesChart, themesTable } from "../quality-parts/themes-parts.ts";
import { otherTools, planCriteria, strengthsOf, weaknessesOf } from "./choose.ts";
import type { LearningContent } from "./content.ts";
import { learningTexts, type LearningTextId } from "./learning-texts.ts";
import { adviceTable, goodTable, otherToolsTable, sectionsChart, sectionsTable } from "./tables.ts";
import { mainSections } from "./words/found.ts";
import { criterionWords } from "./words/other.ts";

/** The quarterly learning report: what was learned, and what to do differently. */
export function learningDocument(content: LearningContent): ReportDocument {
  const { quality, agreement, read, better, progress, recommendations } = content;
  const text = (id: LearningTextId) => slotText(learningTexts, content, id);
  const heading = (id: LearningTextId) => learningTexts[id].heading;
  const criteria = planCriteria(quality);
  const [strong, weak, sections, found, others] = [strengthsOf(criteria, 5), weaknessesOf(criteria, 6), mainSections(content), read.findings.slice(0, 6), otherTools(quality, 2)];
  const differences = agreement.criteria.slice(0, 6);
  const advice = adviceTable(content);
  const of = sections[0] === undefined ? "" : `: ${sections[0].title}`;
  return {
    kind: "quarterly-learning", title: content.title, subtitle: periodInWords(content), authorityName: content.authorityName, state: content.state, publishedOn: content.publishedOn, instrument: null, tools: quality.tools.map((tool) => ({ ...tool })),
    blocks: [
      ...part("short", heading("short-words"), 2, text("short-words")),
      ...part("different", heading("different-words"), 2, text("different-words")),
      ...part("audited", heading("audited-words"), 2, text("audited-words"), quality.rows.length === 0 ? undefined : qualityTable({ ...quality, rows: quality.rows.filter(({ family }) => family === "plan" || family === null) }, { id: "quality-table", caption: "What audits of plans found, by tool and kind of document" })),
      ...part("sections", heading("sections-words"), 2, text("sections-words"), sections.length === 0 ? undefined : [
        picture("sections-chart", sectionsChart(`Sections${of}`, sections), "sections-table"), sectionsTable(quality, sections, { id: "sections-table", caption: `Sections${of}` })]),
      ...part("strengths", heading("strengths-words"), 2, text("strengths-words"), strong.length === 0 ? undefined : criteriaTable(quality, strong, { id: "strengths-table", caption: "Criteria that plans met most often" })),
      ...part("weaknesses", heading("weaknesses-words"), 2, text("weaknesses-words"), weak.length === 0 ? undefined : [
        picture("weaknesses-chart", criteriaChart("Criteria that plans missed most", weak), "weaknesses-table"), criteriaTable(quality, weak, { id: "weaknesses-table", caption: "Criteria that plans missed most" }), goodTable(weak, better)]),
      ...(read.read === 0 ? [] : part("read", heading("read-words"), 2, text("read-words"), found.length === 0 ? undefined : [
        picture("found-chart", foundChart(found), "found-table"), foundTable(found, read, insightInto("findings", read.months)), betterTable(found)])),
      ...part("others", heading("others-words"), 2, text("others-words"), others.length === 0 ? undefined : otherToolsTable(quality, others)),
      ...part("advice", heading("advice-words"), 2, text("advice-words"), advice.rows.length === 0 ? undefined : advice),
      ...part("themes", heading("themes-words"), 2, text("themes-words"), quality.themes.length === 0 ? undefined : [picture("themes-chart", themesChart(quality), "themes-table"), themesTable(quality)]),
      ...part("differences", heading("differences-words"), 2, text("differences-words"), differences.length === 0 ? undefined : differencesTable(differences, criterionWords(content))),
      ...part("progress", heading("progress-words"), 2, text("progress-words"), progress.length === 0 ? undefined : progressTable(progress)),
      ...part("recommendations", "Recommendations", 2, recommendations.length === 0 ? undefined : recommendationsTable(content)),
    ],
  };
}
