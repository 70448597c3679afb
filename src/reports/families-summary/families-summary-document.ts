import { dateInWords } from "../../platform/index.ts";
import { carriedTable } from "../dip-sample/tables/recommendation-tables.ts";
import { periodInWords } from "../dip-sample/words/phrases.ts";
import { part, picture } from "../document/part.ts";
import type { ReportBlock, ReportDocument } from "../document/report-document.ts";
import { slotText } from "../kinds/slot-text.ts";
import type { FamiliesContent } from "./content.ts";
import { familiesTexts, type FamiliesTextId } from "./families-texts.ts";
import { lateTable, nextTable, processTable, stagesTable } from "./tables/count-tables.ts";
import { partsChart, partsTable } from "./tables/parts-table.ts";
import { topicsTable } from "./tables/topics-table.ts";

const twinLink = (twin: FamiliesContent["twin"]): ReportBlock | undefined => (twin === null ? undefined : {
  type: "text", id: "twin", paragraphs: ["This summary also comes in easy read, with pictures."], edited: false, links: [{ text: twin.words, href: twin.href }],
});

/** How good plans are, for families: what was checked, what was found, what will be done, and where to ask. */
export function familiesSummaryDocument(content: FamiliesContent): ReportDocument {
  const text = (id: FamiliesTextId) => slotText(familiesTexts, content, id);
  const heading = (id: FamiliesTextId) => familiesTexts[id].heading;
  const { figures, recommendations, carried, edits } = content;
  // Where a person wrote what was changed, their words stand in place of the list as well.
  const changed: ReportBlock | undefined = figures.changed.length === 0 || edits["changed-words"] !== undefined ? undefined : { type: "list", id: "changed-list", items: figures.changed.map(({ text: done, doneOn }) => `${done.replace(/[.]$/, "")} (done ${dateInWords(doneOn)}).`) };
  const facts = figures.process.some(({ known }) => known > 0);
  return {
    kind: "families-summary", title: content.title, subtitle: periodInWords(content), authorityName: content.authorityName, tablesInPrint: "beside", state: content.state, publishedOn: content.publishedOn, instrument: null,
    blocks: [
      ...part("short", heading("short-words"), 2, text("short-words"), text("plan-words"), twinLink(content.twin)),
      ...part("checked", heading("checked-words"), 2, text("checked-words"), text("notice-words"), ...part("sure", heading("sure-words"), 3, text("sure-words"))),
      ...part("good", heading("good-words"), 2, text("grade-words"), text("good-words"), picture("parts-chart", partsChart(content), "parts-table")),
      ...part("weak", heading("weak-words"), 2, text("weak-words")),
      ...part("help", heading("help-words"), 2, text("help-words")),
      ...part("goals", heading("goals-words"), 2, text("goals-words")),
      ...part("views", heading("views-words"), 2, text("views-words"), text("part-words"), text("told-words")),
      ...part("time", heading("time-words"), 2, text("time-words"), text("review-words")),
      ...part("behind", heading("behind-words"), 2, text("reports-words"), text("behind-words")),
      ...part("changed", heading("changed-words"), 2, text("changed-words"), changed),
      ...part("next", heading("next-words"), 2, text("next-words"), recommendations.length === 0 ? undefined : nextTable(content, (day) => (day === null ? "No date yet" : dateInWords(day))), carried.length === 0 ? undefined : carriedTable(content)),
      ...part("contact", heading("contact-words"), 2, text("contact-words"), text("advice-words"), text("rights-words")),
      ...part("limits", heading("limits-words"), 2, text("limits-words")),
      // Who wants the numbers finds them together; who wants the story is not held up by them.
      ...part("numbers", "More numbers", 2, figures.parts.length === 0 ? undefined : partsTable(content), figures.topics.length === 0 ? undefined : topicsTable(content),
        figures.time.delays.length === 0 ? undefined : lateTable(content), figures.stages.length === 0 ? undefined : stagesTable(content), facts ? processTable(content) : undefined),
    ],
  };
}
