import type { ProgrammeYearFigures } from "../../insight/index.ts";
import { dateInWords } from "../../platform/index.ts";
import { part, picture as chart } from "../document/part.ts";
import type { ReportBlock, ReportDocument } from "../document/report-document.ts";
import { slotText } from "../kinds/slot-text.ts";
import { carriedTable, recommendationsTable } from "../dip-sample/tables/recommendation-tables.ts";
import { averagesChart, distributionChart, overTimeChart, themesChart } from "./charts.ts";
import type { ProgrammeYearContent } from "./content.ts";
import { decimalsOf } from "./decimals-of.ts";
import { programmeTexts, type ProgrammeTextId } from "./programme-year-texts.ts";
import { distributionTable, findingsTable, themesTable } from "./tables/answer-tables.ts";
import { documentsTable, peopleTable } from "./tables/documents-tables.ts";
import { absentTable, comparisonTable, externalTable } from "./tables/external-tables.ts";
import { moderatedTable, moderatorSharesTable, moderatorsTable } from "./tables/moderation-tables.ts";
import { earlierInWords, scoreTable } from "./tables/score-table.ts";
import { distributionWords } from "./words/other-words.ts";

function findingsOf(figures: ProgrammeYearFigures, kind: string): ReportBlock | undefined {
  const found = figures.findings.find((each) => each.kind === kind);
  const table = found && findingsTable(found);
  return table && table.rows.length > 0 ? table : undefined;
}

function adviceParts({ distributions }: ProgrammeYearFigures): ReportBlock[] {
  return distributions.flatMap((each) => part(`advice-${each.kind}`, each.name, 3,
    { type: "text", id: `advice-${each.kind}-words`, paragraphs: distributionWords(each), edited: false },
    chart(`advice-${each.kind}-chart`, distributionChart(each, `${each.name}: answers to each question`), `advice-${each.kind}-table`),
    distributionTable(each, { id: `advice-${each.kind}-table`, caption: `${each.name}: answers`, heading: "Question" })));
}

/** Comments that a person chose, under their themes. */
function quotedParts({ quotes }: ProgrammeYearContent): ReportBlock[] {
  if (quotes.length === 0) return [];
  return [
    { type: "text", id: "quotes-words", paragraphs: ["Below are some of these comments. People chose them and read them for names; some are shortened or put in other words."], edited: false },
    ...quotes.flatMap(({ id, name, texts }) => part(`theme-${id}`, name, 3, { type: "list", id: `theme-${id}-quotes`, items: [...texts] })),
  ];
}

/** The report of a programme's year as blocks: one message in words, then the picture, then the numbers. */
export function programmeYearDocument(content: ProgrammeYearContent): ReportDocument {
  const { figures } = content;
  const text = (id: ProgrammeTextId) => slotText(programmeTexts, content, id);
  const { external, moderation, cycles } = figures;
  const heading = (id: ProgrammeTextId) => programmeTexts[id].heading;
  const sections = (id: string, caption: string, rows: typeof figures.sectionsNew) => (rows.length === 0 ? undefined : scoreTable(figures, { id, caption, heading: "Section", rows, averageHeading: "Internal average" }));
  const blocks: ReportBlock[] = [
    ...part("context", heading("context-words"), 2, text("context-words"), documentsTable(figures), peopleTable(figures)),
    ...part("method", heading("method-words"), 2, text("method-words")),
    ...part("internal", heading("internal-words"), 2, text("internal-words"), chart("internal-chart", averagesChart("Internal average scores by kind of document", figures.internal.rows), "internal-table"),
      figures.internal.rows.length === 0 ? undefined : scoreTable(figures, {
        id: "internal-table", caption: "Internal audit scores by kind of document and cycle", heading: "Kind of document", rows: figures.internal.rows, earlier: figures.internal.earlier, averageHeading: "Internal average", linked: true,
        decimals: (id) => decimalsOf(figures, id), notes: ["Advice and views are printed as whole points, because few documents stand behind each; the spreadsheet has every figure unrounded."],
      })),
    ...(external === null ? [] : [
      ...part("external", heading("external-words"), 2, text("external-words"),
        chart("external-chart", overTimeChart("Outside auditors’ scores over time", [...external.earlier.map(earlierInWords), ...cycles.map(({ name }) => name)], [external.plans, external.advice]), "external-table"), externalTable(figures, external)),
      ...part("comparison", heading("comparison-words"), 2, text("comparison-words"),
        chart("comparison-chart", averagesChart("Internal and outside averages", [
          { ...external.internalPlans, name: "Plans: internal" }, { ...external.plans, name: "Plans: outside" }, { ...external.internalAdvice, name: "Advice: internal" },
          { ...external.advice, name: "Advice: outside" }, ...(external.absent.length > 0 ? [{ ...external.adviceWithout, name: "Advice: outside, without absent advice" }] : []),
        ]), "comparison-table"),
        comparisonTable(figures, external), absentTable(external)),
    ]),
    ...part("new-plans", heading("new-words"), 2, text("new-words"), chart("new-chart", averagesChart("New plans: average section scores", figures.sectionsNew), "new-table"),
      sections("new-table", "Sections of new plans", figures.sectionsNew), part("new-findings", "Strengths and areas for improvement", 3, text("new-findings-words"), findingsOf(figures, "new-plan"))),
    ...part("amended-plans", heading("amended-words"), 2, text("amended-words"),
      chart("kinds-of-plan-chart", averagesChart("New and amended plans", figures.newAgainstAmended.rows), "kinds-of-plan-table"),
      figures.newAgainstAmended.rows.length === 0 ? undefined : scoreTable(figures, { id: "kinds-of-plan-table", caption: "New and amended plans", heading: "Kind of plan", rows: figures.newAgainstAmended.rows, averageHeading: "Internal average", decimals: () => 2 }),
      chart("amended-chart", averagesChart("Amended plans: average section scores", figures.sectionsAmended), "amended-table"),
      sections("amended-table", "Sections of amended plans", figures.sectionsAmended), text("review-words"),
      part("amended-findings", "Strengths and areas for improvement of amended plans", 3, text("amended-findings-words"), findingsOf(figures, "amended-plan"))),
    ...part("moderation", heading("moderation-words"), 2, text("moderation-words"),
      moderation.plans.length === 0 ? undefined : [chart("moderators-chart", averagesChart("Average moderation score of plans", moderation.plans.map((row) => ({ name: row.group, average: row.average }))), "moderators-table"), moderatorsTable(figures), moderatorSharesTable(figures)],
      text("moderated-words"), moderation.kinds.length === 0 ? undefined : moderatedTable(figures)),
    ...(figures.distributions.length === 0 ? [] : part("advice", heading("advice-words"), 2, text("advice-words"), adviceParts(figures))),
    ...part("reflected", heading("reflected-words"), 2, text("reflected-words"), figures.reflected === null ? undefined : [
      chart("reflected-chart", distributionChart(figures.reflected, "Is what the advice says carried into the plan?"), "reflected-table"),
      distributionTable(figures.reflected, { id: "reflected-table", caption: "Is what the advice says carried into the plan?", heading: "Kind of document" })]),
    ...(figures.themes.length === 0 && content.edits["themes-words"] === undefined && content.quotes.length === 0 ? [] : part("themes", heading("themes-words"), 2, text("themes-words"),
      figures.themes.length === 0 ? undefined : [chart("themes-chart", themesChart(figures), "themes-table"), themesTable(figures)], quotedParts(content))),
    ...part("certainty", heading("certainty-words"), 2, text("certainty-words")),
    ...part("impact", heading("impact-words"), 2, text("impact-words")),
    ...part("recommendations", heading("next-steps-words"), 2, text("next-steps-words"), content.recommendations.length === 0 ? undefined : recommendationsTable(content), content.carried.length === 0 ? undefined : carriedTable(content)),
  ];
  const [first, last] = [figures.programme.from, figures.programme.to];
  return {
    kind: "programme-year", title: content.title, subtitle: `${dateInWords(first)} to ${dateInWords(last)}`, authorityName: content.authorityName, state: content.state, publishedOn: content.publishedOn,
    instrument: null, tools: figures.tools.map((tool) => ({ ...tool })), blocks,
  };
}
