import { part, picture } from "../document/part.ts";
import type { ReportDocument } from "../document/report-document.ts";
import { carriedTable, recommendationsTable } from "../dip-sample/tables/recommendation-tables.ts";
import { periodInWords } from "../dip-sample/words/phrases.ts";
import { slotText } from "../kinds/slot-text.ts";
import { issuedChart } from "./charts.ts";
import type { TimelinessContent } from "./content.ts";
import { delaysTable, issuedTable } from "./tables.ts";
import { timelinessTexts } from "./timeliness-texts.ts";

/** How the time limits of plans were kept in some months. */
export function timelinessDocument(content: TimelinessContent): ReportDocument {
  const text = (id: keyof typeof timelinessTexts) => slotText(timelinessTexts, content, id);
  const heading = (id: keyof typeof timelinessTexts) => timelinessTexts[id].heading;
  return {
    kind: "timeliness", title: content.title, subtitle: periodInWords(content), authorityName: content.authorityName, state: content.state, publishedOn: content.publishedOn, instrument: null,
    blocks: [
      ...part("issued", heading("issued-words"), 2, text("issued-words"), picture("issued-chart", issuedChart(content.issued), "issued-table"), issuedTable(content.issued)),
      ...part("delays", heading("delays-words"), 2, text("delays-words"), content.delays.length === 0 ? undefined : delaysTable(content)),
      ...part("recommendations", "Recommendations", 2, content.recommendations.length === 0 ? undefined : recommendationsTable(content), content.carried.length === 0 ? undefined : carriedTable(content)),
    ],
  };
}
