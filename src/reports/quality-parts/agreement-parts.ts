import { percentInWords, roundHalfUp } from "../../platform/index.ts";
import type { AgreementFigures, CriterionAgreement } from "../../insight/index.ts";
import { countOf } from "../dip-sample/words/phrases.ts";
import type { ReportCell, ReportTable } from "../document/report-document.ts";
import { countCell, intervalOf } from "./cells.ts";

const share = ({ value, low, high }: { value: number; low: number; high: number }, plans: number): ReportCell => ({ text: percentInWords(value), value, low, high, plans });
const points = (value: number) => { const rounded = roundHalfUp(value, 1); return rounded === 0 ? "0.0" : `${rounded > 0 ? "+" : "−"}${Math.abs(rounded).toFixed(1)}`; };

/** Fewer documents than these say too little of a tool by itself. */
const leastDocuments = 5;

/** Auditors beside moderators, tool by tool, where five documents or more were rated twice. `titles`: of tools by their ids. */
export const agreementTable = ({ tools }: AgreementFigures, titles: ReadonlyMap<string, string>): ReportTable => ({
  type: "table", id: "agreement-table", caption: "Auditors and moderators on the same documents",
  columns: [
    { text: "Tool", align: "left", width: 2.5 }, { text: "Documents", align: "right", width: 1.15 }, { text: "Same answer", align: "right", width: 0.9 }, { text: "95% interval", align: "right", width: 1.4 }, { text: "Auditors", align: "right" }, { text: "Moderators", align: "right", width: 1.2 },
    { text: "Difference (95% interval)", align: "right", width: 2.2 },
  ],
  rows: tools.filter(({ documents }) => documents >= leastDocuments).map(({ tool, documents, exact, auditor, moderator, difference: { value, low, high } }) => [
    { text: titles.get(tool) ?? tool }, countCell(documents), share(exact, documents), intervalOf(exact), { text: percentInWords(auditor), value: auditor, plans: documents }, { text: percentInWords(moderator), value: moderator, plans: documents },
    { text: low === null || high === null ? points(value) : `${points(value)} (${points(low)} to ${points(high)})`, value, low, high },
  ]),
  notes: ["Means are of the answers that both gave, in per cent of the full points; the difference is the moderator’s less the auditor’s, in points.", ...leftOutNote(tools)],
});

function leftOutNote(tools: AgreementFigures["tools"]): string[] {
  const few = tools.filter(({ documents }) => documents < leastDocuments).length;
  return few === 0 ? [] : [`${countOf(few, "tool").replace(/^./, (letter) => letter.toUpperCase())} with fewer than five documents rated twice ${few === 1 ? "is" : "are"} not listed.`];
}

/** Criteria on which auditors and moderators differ most. `words` gives a criterion's text by its key. */
export const differencesTable = (rows: readonly CriterionAgreement[], words: (criterion: string) => string): ReportTable => ({
  type: "table", id: "differences-table", caption: "Where auditors and moderators differ most",
  columns: [{ text: "Criterion", align: "left", width: 4.4 }, { text: "Documents", align: "right", width: 1.1 }, { text: "Same answer", align: "right", width: 1.1 }, { text: "Share", align: "right" }, { text: "95% interval", align: "right", width: 1.5 }],
  rows: rows.map(({ criterion, documents, agreed, exact }) => [{ text: words(criterion) }, countCell(documents), countCell(agreed), share(exact, documents), intervalOf(exact)]),
  notes: ["Criteria that five or more documents were asked twice."],
});
