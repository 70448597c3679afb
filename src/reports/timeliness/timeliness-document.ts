import { part, picture } from "../document/part.ts";
import type { ReportDocument } from "../document/report-document.ts";
import { carriedTable, recommendationsTable } from "../dip-sample/tables/recommendation-tables.ts";
import { periodInWords } from "../dip-sample/words/phrases.ts";
import { slotText } from "../kinds/slot-text.ts";
import { besideChart, issuedChart } from "./charts.ts";
import type { TimelinessContent } from "./content.ts";
import { limitsTable } from "../quality-parts/limits-table.ts";
import { issuedTable } from "./tables/issued-table.ts";
import { backlogTable, besideTable, nextTable, teamsTable } from "./tables/other-tables.ts";
import { delaysTable, exceptionsTable } from "./tables/reason-tables.ts";
import { timelinessTexts } from "./timeliness-texts.ts";

/** How the time limits of plans were kept in some months. */
export function timelinessDocument(content: TimelinessContent): ReportDocument {
  const text = (id: keyof typeof timelinessTexts) => slotText(timelinessTexts, content, id);
  const heading = (id: keyof typeof timelinessTexts) => timelinessTexts[id].heading;
  const limits = content.now === null ? undefined : limitsTable(content.now);
  return {
    kind: "timeliness", title: content.title, subtitle: periodInWords(content), authorityName: content.authorityName, state: content.state, publishedOn: content.publishedOn, instrument: null,
    blocks: [
      ...part("issued", heading("issued-words"), 2, text("issued-words"), picture("issued-chart", issuedChart(content.issued), "issued-table"), issuedTable(content.issued)),
      ...part("teams", heading("teams-words"), 2, text("teams-words"), teamsTable(content)),
      ...part("delays", heading("delays-words"), 2, text("delays-words"), content.delays.length === 0 ? undefined : delaysTable(content)),
      ...part("exceptions", heading("exceptions-words"), 2, text("exceptions-words"), content.exceptions.length === 0 ? undefined : exceptionsTable(content)),
      ...part("backlog", heading("backlog-words"), 2, text("backlog-words"), backlogTable(content)),
      ...part("next", heading("next-words"), 2, text("next-words"), nextTable(content)),
      ...part("reviews", heading("reviews-words"), 2, text("reviews-words"), limits !== undefined && limits.rows.length > 0 ? limits : undefined),
      ...part("beside", heading("beside-words"), 2, text("beside-words"), picture("beside-chart", besideChart(content), "beside-table"), besideTable(content)),
      ...part("counting", heading("counting-words"), 2, text("counting-words")),
      ...part("recommendations", "Recommendations", 2, content.recommendations.length === 0 ? undefined : recommendationsTable(content), content.carried.length === 0 ? undefined : carriedTable(content)),
    ],
  };
}
