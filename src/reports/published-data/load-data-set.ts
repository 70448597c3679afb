import { listCycles, listProgrammes } from "../../auditing/index.ts";
import { askFacts, plainQuestion, type Question } from "../../insight/index.ts";
import { Problem, type Db } from "../../platform/index.ts";
import { dataSetOf, type Breakdown, type DataSet } from "./data-set.ts";

/** By what a published data set may be divided: what tells of the work, or of groups large enough to say something. */
export const dataBreakdowns = { kind: "Kind of document", team: "Team", need: "Main need", phase: "Phase of education" } as const;
export type DataBreakdown = keyof typeof dataBreakdowns;

export const isDataBreakdown = (text: string): text is DataBreakdown => Object.hasOwn(dataBreakdowns, text);

export type ProgrammeData = { dataSet: DataSet; programme: string; code: string };

const notRecorded = "not-recorded";

/** The audits of a programme as one release, divided as chosen; always by kind, too. Only cycles that are closed: of others the same table would be published twice. */
export async function loadDataSet(db: Db, authorityId: string, asked: { programmeId: string; breakdowns: readonly DataBreakdown[] }): Promise<ProgrammeData> {
  const programme = (await listProgrammes(db, authorityId)).find((each) => each.id === asked.programmeId);
  if (programme === undefined) throw new Problem("no-such-programme", "There is no such programme.", { status: 404, cure: "Choose one of the list of programmes." });
  const cycles = (await listCycles(db, authorityId, programme.id)).filter((cycle) => cycle.state === "closed");
  if (cycles.length === 0) throw new Problem("no-closed-cycle", "No cycle of this programme is closed yet.", { status: 409, cure: "Close a cycle first: its data is then published once and does not change." });
  const isOwn = new Set<string | null | undefined>(cycles.map(({ id }) => id));
  const breakdowns: Breakdown[] = [];
  for (const id of new Set<DataBreakdown>(["kind", ...asked.breakdowns])) {
    const question: Question = { ...plainQuestion, measure: "percent", by: [id, "cycle"], where: { role: "audit" }, sample: "all", least: 1, mixed: true };
    const answer = await askFacts(db, authorityId, question);
    const cells = answer.cells.filter((cell) => isOwn.has(cell.keys[1]));
    const groups = (answer.axes[0]?.parts ?? []).filter((part) => cells.some((cell) => cell.keys[0] === part.key));
    breakdowns.push({
      id, title: dataBreakdowns[id], groups: groups.map((part) => ({ id: part.key ?? notRecorded, label: part.label })),
      cells: cells.map((cell) => ({ group: cell.keys[0] ?? notRecorded, cycle: cell.keys[1] ?? "", documents: cell.documents, percent: cell.value, low: cell.low, high: cell.high, se: cell.estimate?.se ?? null })),
    });
  }
  return { dataSet: dataSetOf(breakdowns, cycles.map(({ id, name }) => ({ id, name }))), programme: programme.name, code: programme.code };
}
