import { findingsIn } from "../../insight/index.ts";
import type { ReportBlock, ReportDocument } from "../document/report-document.ts";
import { reportsPaths } from "../paths.ts";
import { funnelOfTeams, overallChart, sectionsChart } from "./charts.ts";
import type { DipSampleContent } from "./content.ts";
import { criteriaTable } from "./tables/criteria-table.ts";
import { funnelTable } from "./tables/funnel-table.ts";
import { overallTable } from "./tables/overall-table.ts";
import { carriedTable, recommendationsTable } from "./tables/recommendation-tables.ts";
import { sampleTable } from "./tables/sample-table.ts";
import { sectionsTable, sectionTeamsTable } from "./tables/sections-table.ts";
import { teamsTable } from "./tables/teams-table.ts";
import { textBlocks, type TextBlockId } from "./text-blocks.ts";
import { textOf } from "./text-of.ts";
import { otherFindingsOf } from "./words/section-words.ts";
import { periodInWords } from "./words/phrases.ts";

type Part = ReportBlock | undefined | readonly (ReportBlock | undefined)[];

/** A heading with what stands under it; nothing where nothing does. */
function section(id: string, text: string, level: 2 | 3, ...parts: Part[]): ReportBlock[] {
  const blocks = parts.flat().filter((block) => block !== undefined);
  return blocks.length === 0 ? [] : [{ type: "heading", id, level, text }, ...blocks];
}

function findings({ figures }: DipSampleContent, ids: readonly string[]): ReportBlock[] {
  return ids.flatMap((id) => {
    const criteria = findingsIn(figures.criteria, id, 5);
    return criteria.length === 0 ? [] : [criteriaTable(figures, criteria, { id: `findings-${id.toLowerCase()}`, caption: `Section ${id}: what was missed most often` })];
  });
}

/** The dip-sampling report as blocks: what every page and file of it is made from. */
export function dipSampleDocument(content: DipSampleContent): ReportDocument {
  const { figures, previous } = content;
  const text = (id: TextBlockId) => textOf(content, id);
  const chartOf = (id: string, chart: ReturnType<typeof overallChart>, tableId: string): ReportBlock | undefined => chart && { type: "chart", id, chart, tableId };
  const links = previous === null ? undefined : [{ text: previous.title, href: reportsPaths.report(previous.id) }];
  const context = text("context-words");
  const { keyAreas, mostVariable } = figures.ranking;
  const others = otherFindingsOf(figures);
  const scored = figures.criteria.filter((criterion) => criterion.applicable > 0);
  const place = new Map(figures.sections.map((each, index) => [each.id, index]));
  scored.sort((a, b) => (place.get(a.section) ?? 0) - (place.get(b.section) ?? 0) || a.id.localeCompare(b.id, "en", { numeric: true }));
  const blocks: ReportBlock[] = [
    ...section("context", textBlocks["context-words"].heading, 2, context && links ? { ...context, links } : context),
    ...section("importance", textBlocks["importance-words"].heading, 2, text("importance-words")),
    ...section("method", textBlocks["method-words"].heading, 2, text("method-words"), figures.sample.ratings === 0 ? undefined : sampleTable(content)),
    ...section("overall", textBlocks["overall-words"].heading, 2, text("overall-words"), chartOf("overall-chart", overallChart(figures), "overall-table"), overallTable(content), text("run-words")),
    ...section("teams", textBlocks["team-words"].heading, 2, figures.teams.length === 0 ? undefined : teamsTable(content), text("team-words"),
      figures.funnel === null ? undefined : [chartOf("funnel-chart", funnelOfTeams(figures.funnel), "funnel-table"), funnelTable(figures, figures.funnel)]),
  ];
  if (figures.sections.some((each) => each.average.value !== null)) {
    blocks.push(
      ...section("sections", textBlocks["section-rule-words"].heading, 2, text("section-rule-words"), chartOf("sections-chart", sectionsChart(figures), "sections-table"), sectionsTable(content)),
      ...section("most-improved", textBlocks["improved-words"].heading, 3, text("improved-words")),
      ...section("most-variable", textBlocks["variable-words"].heading, 3, text("variable-words"), findings(content, mostVariable)),
      ...section("key-areas", textBlocks["key-area-words"].heading, 3, text("key-area-words"), findings(content, keyAreas.filter((id) => !mostVariable.includes(id)))),
      ...section("other-findings", textBlocks["other-words"].heading, 3, text("other-words"), others.length === 0 ? undefined : criteriaTable(figures, others, { id: "other-table", caption: "Other criteria that were missed most often" })),
      ...section("section-teams", "Sections by team", 3, sectionTeamsTable(content)),
    );
  }
  blocks.push(
    ...section("certainty", textBlocks["certainty-words"].heading, 2, text("certainty-words")),
    ...section("feedback", textBlocks["feedback-words"].heading, 2, text("feedback-words")),
    ...section("conclusion", textBlocks["conclusion-words"].heading, 2, text("conclusion-words")),
    ...section("recommendations", textBlocks["recommendation-words"].heading, 2, text("recommendation-words"), content.recommendations.length === 0 ? undefined : recommendationsTable(content)),
    ...section("carried", textBlocks["carried-words"].heading, 2, text("carried-words"), content.carried.length === 0 ? undefined : carriedTable(content)),
    ...section("criteria", "Every criterion", 2, scored.length === 0 ? undefined : criteriaTable(figures, scored, { id: "criteria-table", caption: "Every criterion of the audits, in the order of the plan" })),
  );
  return {
    kind: "dip-sample", title: content.title, subtitle: periodInWords(figures), authorityName: content.authorityName, state: content.state, publishedOn: content.publishedOn,
    instrument: { id: figures.instrument.id, title: figures.instrument.title, version: figures.instrument.version, hash: figures.instrument.hash },
    blocks,
  };
}
