import { matchesOf, type Lexicon } from "../lexicon/lexicon.ts";
import type { ReadOutcome } from "../plan-reading.ts";
import type { PlanSection } from "../sections/find-sections.ts";
import { judgeOutcome, type ChildNow, type OutcomeJudgement } from "./judge-outcome.ts";
import type { Statement } from "./statement.ts";
import { refsIn, statementsOf } from "./statements-of.ts";
import { piecesOf } from "./tables-of.ts";

/** `ref` is how the plan itself names it: "E1", "O3", "3". */
export type OutcomeNode = { outcome: ReadOutcome; statement: Statement; judgement: OutcomeJudgement; ref: string | null };

const numbered = /^(?:outcomes?\s*(?:no\.?\s*)?\d{1,2}[a-z]?\s*[:.)\-–]*\s*|[EO]\s?\d{1,2}\s*[:.)\-–]*\s+|\d{1,2}\s*[:.)]\s*)/i;
/** An outcome's number in its list. */
const itemNumber = /^\(?(\d{1,2})[.)]?$/;
const steps = /^(?:steps?|short[- ]term|milestones?|targets?|next steps?|step \d)\b|\bsteps? (?:towards|to)\b/i;
const aboutTheSection = /\b(?:were (?:discussed|talked through|agreed|set)|have been carried forward|will turn these into|termly targets|shorter term targets|will be reviewed|reviewed by|the following|outcomes (?:are|were|below|above)|monitor|will be checked|starting point|it was agreed|annual review|on the agenda|(?:look at|review|amend) the (?:whole )?plan|(?:first|next|early) review will|each of these|these (?:outcomes|will be)|small steps for)\b/i;
/** Staff who set, write or look at something: how the plan is kept, and no outcome of the child. */
const byStaff = /^(?:the|his|her|their|[A-Z][\w’'-]+['’]s)?\s*(?:[\w’'-]+\s){0,2}(?:school|nursery|college|setting|SENCO|SENDCO|teachers?|tutor|staff|council|local authority|therapists?|key (?:worker|person|adult)|physiotherapist)\b(?:\s+and\s+(?:[\w’'-]+\s){0,3}[\w’'-]+)?\s+(?:will|sets?|writes?|reviews?)\b/i;
/** The same in the middle of a sentence, and what will be done with the plan or the move. */
const doneWithPlan = /\b(?:council|local authority|school|college|nursery|SENCO|staff|teachers?|we)\s+will\s+(?:review|look at|set|check|monitor|meet|share|send|arrange|write)\b|\b(?:move|transition|transfer|progress|targets?|plan|review)\b[^.]{0,60}\bwill be (?:planned|reviewed|monitored|shared|measured|looked at|discussed|tracked)\b/i;
/** "By July 2025:", "By the end of Key Stage 2 Aoife will:" above a list is the time of all its items. */
const leads = /^(?:by|before|within|at the end of|over the next|in the next|during)\b/i;
const goesOn = /\b(?:will|be able to|to)$/i;
const aim = /\b(?:will|to|can|able to|should|shall)\b/i;

const MOST_LEAD = 8;

function isOutcome(statement: Statement, text: string): boolean {
  const words = (text.match(/\S+/g) ?? []).length;
  if (words < 3 || steps.test(text) || steps.test(statement.heading) || steps.test(statement.label)) return false;
  if (aboutTheSection.test(text) || byStaff.test(text) || doneWithPlan.test(text)) return false;
  if (leads.test(statement.heading) && goesOn.test(statement.heading) && (statement.item || numbered.test(statement.text))) return true;
  if (statement.columns.outcome !== undefined) return true;
  if (statement.columns.steps !== undefined || statement.columns.when !== undefined || statement.columns.monitoring !== undefined) return false;
  return aim.test(text) && (statement.item || /\b(?:will|be able to)\b|^(?:for\s+[\w’-]+\s+)?to\b/i.test(text));
}

/** The outcomes of section E, each judged; rows of a table give the time and the steps from their other columns. */
export function readOutcomes(sections: readonly PlanSection[], child: ChildNow, lexicon: Lexicon): OutcomeNode[] {
  const nodes: OutcomeNode[] = [];
  const add = (statement: Statement, text: string, when: string, ref: string | null) => {
    const judgement = judgeOutcome(text, when, child, lexicon);
    nodes.push({
      statement, judgement, ref,
      outcome: {
        id: `o${nodes.length + 1}`, text, smart: judgement.smart, fault: judgement.fault, pfa: matchesOf(lexicon.pfa, text).length > 0, steps: [], provisions: [], aspirations: [], place: statement.place,
      },
    });
  };
  for (const section of sections) {
    if (section.id !== "E") continue;
    const rowWhen = whenOfRows(section);
    let [heading, lead] = ["", ""];
    let lastItem: OutcomeNode | undefined;
    for (const statement of statementsOf(section)) {
      if (statement.heading !== heading) [heading, lead] = [statement.heading, statement.heading];
      else if (leads.test(statement.text) && statement.text.split(/\s+/).length <= MOST_LEAD && !/\bwill\b./i.test(statement.text)) lead = statement.text;
      const name = numbered.exec(statement.text);
      const text = statement.text.replace(numbered, "");
      const when = rowWhen.get(`${statement.place.table} ${statement.place.row}`) ?? (leads.test(lead) ? lead : "");
      if (isOutcome(statement, text)) {
        const ref = refsIn(name?.[0] ?? "", true)[0] ?? statement.refs[0] ?? refsIn(statement.heading || section.heading, /\boutcome (?:no\.?\s*)?\d/i.test(statement.heading || section.heading))[0] ?? itemNumber.exec(statement.marker)?.[1] ?? null;
        add(statement, text, when, ref);
        lastItem = nodes.at(-1);
      } else if (lastItem && text !== "" && statement.columns.steps !== undefined && isSameRow(lastItem.statement, statement)) lastItem.outcome.steps.push(text);
      else if (lastItem && (steps.test(text) || steps.test(statement.heading)) && text !== "") lastItem.outcome.steps.push(text);
    }
  }
  return nodes;
}

const isSameRow = (one: Statement, other: Statement): boolean => one.place.table !== undefined && one.place.table === other.place.table && one.place.row === other.place.row;

/** "By when" of each row of the section's tables. */
function whenOfRows(section: PlanSection): Map<string, string> {
  const found = new Map<string, string>();
  for (const piece of piecesOf(section.blocks)) {
    if (piece.kind !== "table") continue;
    for (const row of piece.table.rows) {
      const cell = row.cells.find((each) => piece.table.roles.get(each.column) === "when");
      if (cell) found.set(`${piece.table.id} ${row.row}`, cell.text);
    }
  }
  return found;
}
