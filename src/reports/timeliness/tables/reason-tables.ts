import { left, right } from "../../document/cells.ts";
import type { ReportTable } from "../../document/report-document.ts";
import type { TimelinessContent } from "../content.ts";
import { partCells } from "./small-counts.ts";

/** Why plans came late, the most frequent reason first. Those with a lawful exception are one row: by ground they stand in a table of their own. */
export function delaysTable({ delays }: Pick<TimelinessContent, "delays">): ReportTable | undefined {
  const lawful = delays.filter((delay) => delay.lawful).reduce((sum, { plans }) => sum + plans, 0);
  const rows = [...delays.filter((delay) => !delay.lawful), ...(lawful > 0 ? [{ words: "A lawful exception", plans: lawful }] : [])].toSorted((a, b) => b.plans - a.plans);
  const found = partCells(rows.map(({ plans }) => plans));
  return found && {
    type: "table", id: "delays-table", caption: "Why plans came after 20 weeks", columns: [left("Reason", 3), right("Plans")],
    rows: rows.map(({ words }, at) => [{ text: words }, found.cells[at] ?? { text: "–" }]), notes: ["A lawful exception excuses the council; the other reasons do not.", ...found.notes],
  };
}

/** Plans with a lawful exception by its ground, in time or late. */
export function exceptionsTable({ exceptions }: Pick<TimelinessContent, "exceptions">): ReportTable | undefined {
  const found = partCells(exceptions.map(({ plans }) => plans));
  return found && {
    type: "table", id: "exceptions-table", caption: "Plans with a lawful exception, by its ground", columns: [left("Ground", 3), left("Where it stands"), right("Plans")],
    rows: exceptions.map(({ words, law }, at) => [{ text: words }, { text: law === "" ? "–" : law.replace("reg ", "regulation ") }, found.cells[at] ?? { text: "–" }]),
    notes: ["Whether they came in time or late. SEND Regulations 2014, regulation 10(4), which regulation 13(3) takes over for the 20 weeks.", ...found.notes],
  };
}
