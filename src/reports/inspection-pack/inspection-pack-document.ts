import { dateInWords } from "../../platform/index.ts";
import { part, picture } from "../document/part.ts";
import type { ReportAttachment, ReportBlock, ReportDocument } from "../document/report-document.ts";
import { carriedTable, recommendationsTable } from "../dip-sample/tables/recommendation-tables.ts";
import { slotText } from "../kinds/slot-text.ts";
import { averagesChart } from "../programme-year/charts.ts";
import { decimalsOf } from "../programme-year/decimals-of.ts";
import { findingsTable } from "../programme-year/tables/answer-tables.ts";
import { documentsTable } from "../programme-year/tables/documents-tables.ts";
import { absentTable, comparisonTable } from "../programme-year/tables/external-tables.ts";
import { scoreTable } from "../programme-year/tables/score-table.ts";
import type { InspectionPackContent } from "./content.ts";
import { drawName } from "./draw-name.ts";
import { inspectionPackTexts } from "./inspection-pack-texts.ts";
import { actionStatesTable, actionsTable } from "./tables/actions-tables.ts";
import { checkingList, drawsTable, drawTable, leftTable } from "./tables/draw-tables.ts";
import { calibrationTable, disciplinesTable, rulesTable, scoringList, toolsTable } from "./tables/method-tables.ts";
import { agreementTable, settlementsTable } from "./tables/moderation-tables.ts";
import { coverageTable, rolesTable, timelinessTable, trailTable } from "./tables/other-tables.ts";
import { gradesTable, progressTable } from "./tables/results-tables.ts";

type TextId = keyof typeof inspectionPackTexts;

/** Sections of one kind of plan with what is strong and weak in it. */
function sectionsPart(content: InspectionPackContent, kind: "new" | "amended", name: string): ReportBlock[] {
  const { figures } = content;
  const rows = kind === "new" ? figures.sectionsNew : figures.sectionsAmended;
  const found = figures.findings.find((each) => each.kind === `${kind}-plan`);
  const table = found && findingsTable(found);
  return part(`${kind}-plans`, name, 3, slotText(inspectionPackTexts, content, `${kind}-words`),
    rows.length === 0 ? undefined : [picture(`${kind}-chart`, averagesChart(`${name}: average section scores`, rows), `${kind}-table`), scoreTable(figures, { id: `${kind}-table`, caption: `Sections of ${name.toLowerCase()}`, heading: "Section", rows })],
    slotText(inspectionPackTexts, content, `${kind}-findings-words`), table && table.rows.length > 0 ? table : undefined);
}

const proofsOf = ({ draws }: InspectionPackContent): ReportAttachment[] => draws.flatMap((draw) => (draw.proof === null ? [] : [{ name: `Proof: ${drawName(draw)}`, data: draw.proof }]));

/** What an inspector asks of a programme, part by part: what it says in words, then the numbers; its proofs go with the files that can hold them. */
export function inspectionPackDocument(content: InspectionPackContent): ReportDocument {
  const { figures, draws, agreement, outside } = content;
  const { external, internal, programme } = figures;
  const text = (id: TextId) => slotText(inspectionPackTexts, content, id);
  const heading = (id: TextId) => inspectionPackTexts[id].heading;
  const attachments = proofsOf(content);
  const blocks: ReportBlock[] = [
    ...part("summary", heading("summary-words"), 2, text("summary-words")),
    ...part("method", heading("method-words"), 2, text("method-words"), rulesTable(content), toolsTable(content), part("scoring", "How answers become scores", 3, scoringList(content)),
      part("people", "Who audits: training and calibration", 3, text("training-words"), disciplinesTable(content), calibrationTable(content))),
    ...part("samples", heading("samples-words"), 2, text("samples-words"), draws.length === 0 ? undefined : [drawsTable(content), ...part("checking", "How to check a draw", 3, checkingList)], progressTable(content),
      draws.flatMap((draw) => part(`draw-${draw.id}`, `Draw: ${drawName(draw)}`, 3, drawTable(draw), leftTable(draw)))),
    ...part("results", heading("results-words"), 2, text("results-words"), documentsTable(figures),
      internal.rows.length === 0 ? undefined : [
        picture("results-chart", averagesChart("Average scores by kind of document", internal.rows), "results-table"),
        scoreTable(figures, { id: "results-table", caption: "Audit scores by kind of document and cycle", heading: "Kind of document", rows: internal.rows, earlier: internal.earlier, linked: true, decimals: (id) => decimalsOf(figures, id) }),
      ],
      gradesTable(content), sectionsPart(content, "new", "New plans"), sectionsPart(content, "amended", "Amended plans")),
    ...part("moderation", heading("moderation-words"), 2, text("moderation-words"),
      agreement && agreementTable(agreement, { id: "agreement-table", caption: "Auditors and moderators on the same documents", second: "Moderator" }), settlementsTable(content)),
    ...part("outside", heading("outside-words"), 2, text("outside-words"), external === null ? undefined : [comparisonTable(figures, external), absentTable(external)],
      outside && agreementTable(outside, { id: "outside-table", caption: "The programme’s auditors and outside auditors on the same documents", second: "Outside" })),
    ...part("actions", heading("actions-words"), 2, text("actions-words"), actionStatesTable(content), actionsTable(content), part("impact", "What has changed because of the programme", 3, text("impact-words"))),
    ...part("program", heading("program-words"), 2, text("program-words"), coverageTable(content)),
    ...part("timeliness", heading("timeliness-words"), 2, text("timeliness-words"), timelinessTable(content)),
    ...part("access", heading("access-words"), 2, text("access-words"), rolesTable(content), trailTable(content)),
    ...part("limits", heading("limits-words"), 2, text("limits-words")),
    ...part("recommendations", "Recommendations of this pack", 2, content.recommendations.length === 0 ? undefined : recommendationsTable(content), content.carried.length === 0 ? undefined : carriedTable(content)),
  ];
  return {
    kind: "inspection-pack", title: content.title, subtitle: `${dateInWords(programme.from)} to ${dateInWords(programme.to)}`, authorityName: content.authorityName, state: content.state, publishedOn: content.publishedOn,
    instrument: null, tools: figures.tools.map((tool) => ({ ...tool })), ...(attachments.length > 0 && { attachments }), blocks,
  };
}
