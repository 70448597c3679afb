import type { ReportTable } from "../../document/report-document.ts";
import type { FamiliesContent, ProcessFact, ProcessId } from "../content.ts";
import { countCell, hiddenNote, rangeCell, tenthsCell } from "./figure-cells.ts";

type Content = Pick<FamiliesContent, "figures">;

const notesFor = (counts: readonly (number | null)[], ...notes: string[]): string[] => [...notes, ...(counts.includes(null) ? [hiddenNote] : [])];

/** As the register's clock names what nobody wrote down. */
const lateInWords: Readonly<Record<string, string>> = { "No reason recorded": "We did not write it down", "Lawful exception, not said which": "A reason that the law allows; we did not write down which" };

/** Why new plans came late, the most frequent reason first. */
export const lateTable = ({ figures: { time } }: Content): ReportTable => ({
  type: "table", id: "late-table", caption: "Why plans came late",
  columns: [{ text: "Why", align: "left", width: 4 }, { text: "Plans", align: "right", width: 1.5 }, { text: "Does the law give us more time?", align: "left", width: 2 }],
  rows: time.delays.map(({ words, plans, lawful }) => [{ text: lateInWords[words] ?? words }, countCell(plans), { text: lawful ? "Yes" : "No" }]),
  notes: notesFor(time.delays.map(({ plans }) => plans)),
});

/** The plans that were checked, by the stage of school of their children. */
export const stagesTable = ({ figures: { stages } }: Content): ReportTable => ({
  type: "table", id: "stages-table", caption: "Plans that we checked, by stage of school",
  columns: [{ text: "Stage", align: "left", width: 3 }, { text: "Plans", align: "right" }, { text: "Of 10 things, how many were there", align: "right", width: 2 }, { text: "It could be", align: "right", width: 1.6 }],
  rows: stages.map(({ words, plans, figure }) => [{ text: words }, countCell(plans), tenthsCell(figure), rangeCell(figure)]),
  notes: notesFor(stages.map(({ plans }) => plans), "These are the plans that were checked with the list of questions that we use most."),
});

const asked: Readonly<Record<ProcessId, string>> = {
  "family-part": "Your part", oversight: "Read by someone else", services: "Reports kept with the plan", payer: "Who paid for reports", "newest-report": "Age of the newest report", appeal: "Mediation and tribunal",
};
const inPlainWords: Readonly<Record<string, string>> = {
  "family-part:together": "wrote it with us", "family-part:draft": "gave views, and said what they thought of the draft", "family-part:views": "gave views only", "family-part:none": "took no part",
  "oversight:before": "before we sent it", "oversight:after": "on the day or later", "payer:council": "the council or the NHS", "payer:family": "the family, for at least one", "payer:other": "someone else, for at least one",
  "services:ehc": "from school, health and social care", "services:eh": "from school and health", "services:ec": "from school and social care", "services:hc": "from health and social care",
  "services:e": "from school only", "services:h": "from health only", "services:c": "from social care only",
};

const lineWords = ({ id }: ProcessFact, { key, words }: ProcessFact["lines"][number]): string =>
  `${asked[id]}: ${key === "not-recorded" ? "we did not write it down" : (inPlainWords[`${id}:${key}`] ?? words.replace(/^./, (letter) => letter.toLowerCase()))}`;

/** How the new plans of the months came about: each fact adds up to all of them. */
export const processTable = ({ figures: { process } }: Content): ReportTable => ({
  type: "table", id: "process-table", caption: "How new plans came about",
  columns: [{ text: "What we know", align: "left", width: 5 }, { text: "New plans", align: "right", width: 1.2 }],
  rows: process.filter(({ known }) => known > 0).flatMap((fact) => fact.lines.map((line) => [{ text: lineWords(fact, line) }, countCell(line.plans)])),
  notes: notesFor(process.filter(({ known }) => known > 0).flatMap(({ lines }) => lines.map(({ plans }) => plans)), "This counts the new plans that we sent in these months."),
});

/** What will be done by whom and when, in the words that families are used to. */
export const nextTable = ({ recommendations }: Pick<FamiliesContent, "recommendations">, dateOf: (day: string | null) => string): ReportTable => ({
  type: "table", id: "recommendations-table", caption: "What we will do",
  columns: [{ text: "What", align: "left", width: 0.56 }, { text: "Who", align: "left", width: 0.26 }, { text: "By when", align: "left", width: 0.18 }],
  rows: recommendations.map((each) => [{ text: each.text }, { text: each.owner }, { text: dateOf(each.dueOn) }]), notes: [],
});
