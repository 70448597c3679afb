import { csvText, roundHalfUp } from "../../platform/index.ts";
import type { DataSet } from "./data-set.ts";

/** Columns of the data set: what each holds, as a reader of the file is told. */
export const dataColumns = [
  { name: "breakdown", title: "Breakdown", type: "string", means: "By what the documents are divided in this row. Every breakdown is of the same documents." },
  { name: "group", title: "Group", type: "string", means: "The group of the breakdown; “All” for the documents together." },
  { name: "cycle", title: "Cycle", type: "string", means: "The programme’s cycle in which the documents were audited; “All cycles” for the year." },
  { name: "documents", title: "Documents", type: "integer", means: "How many documents were audited by the programme’s own auditors. Empty where it is hidden." },
  { name: "mean_percent", title: "Mean percentage", type: "number", means: "The mean of the documents’ percentages of their tool’s full score, rounded to one decimal. Empty where it is hidden." },
  { name: "interval_low", title: "Interval from", type: "number", means: "Lower end of the 95% interval of the mean. Empty for totals, and throughout where intervals would reveal a hidden mean." },
  { name: "interval_high", title: "Interval to", type: "number", means: "Upper end of the 95% interval of the mean. Empty for totals, and throughout where intervals would reveal a hidden mean." },
  { name: "mark", title: "Mark", type: "string", means: "[c]: what is empty in this row is hidden, because it is small or would reveal what is. [z]: nothing was audited. Otherwise empty." },
] as const;

// One decimal, so that no mean of a few documents can be taken apart into its scores.
const shown = (value: number | null): number | null => (value === null ? null : roundHalfUp(value, 1));

/** The data as CSV: a row of headings, then one row a group and cycle. */
export function dataCsv({ rows }: Pick<DataSet, "rows">): string {
  return csvText([dataColumns.map(({ name }) => name), ...rows.map((row) => [row.breakdown, row.group, row.cycle, row.documents, shown(row.percent), shown(row.low), shown(row.high), row.mark])]);
}

/** How many of a data set's numbers are hidden, and what the file is called; `modified` YYYY-MM-DD. */
export type DataDescription = { title: string; publisher: string; modified: string; fileName: string; smallUpTo: number; dataSet: Pick<DataSet, "numbers" | "hidden"> };

/** The data dictionary as metadata of CSV on the Web (W3C Recommendation of 17 December 2015, "Metadata Vocabulary for Tabular Data"). */
export function dataMetadata({ title, publisher, modified, fileName, smallUpTo, dataSet }: DataDescription): string {
  return `${JSON.stringify({
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    url: fileName,
    "dc:title": title,
    "dc:publisher": publisher,
    "dc:modified": { "@value": modified, "@type": "xsd:date" },
    "dc:description": `Counts from 1 to ${smallUpTo} are hidden, and so many other counts and means that no arithmetic on what is left reveals them or their means: ${dataSet.hidden.toLocaleString("en-GB")} of ${dataSet.numbers.toLocaleString("en-GB")} numbers.`,
    dialect: { delimiter: ",", header: true, encoding: "utf-8", lineTerminators: ["\r\n"] },
    tableSchema: {
      columns: dataColumns.map(({ name, title: heading, type, means }) => ({ name, titles: [name, heading], datatype: type, "dc:description": means, required: ["breakdown", "group", "cycle"].includes(name) })),
      primaryKey: ["breakdown", "group", "cycle"],
    },
  }, null, 2)}\n`;
}
