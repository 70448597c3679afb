import type { Block } from "../extract/extracted.ts";
import type { NeedArea, Place } from "../plan-reading.ts";
import type { PlanSection } from "../sections/find-sections.ts";
import { sentencesOf } from "../words/sentences.ts";
import { areaOfHeading } from "./area-of-heading.ts";
import { columnsOfParts, labelledLine, partsInLine, roleOfLabel, type LabelledPart } from "./labelled-parts.ts";
import type { ColumnRole, Statement } from "./statement.ts";
import { piecesOf, type Piece, type SectionTable, type TableRow } from "./tables-of.ts";
import { everyMatch } from "../words/every-match.ts";

type Context = { area: NeedArea | null; heading: string };

const placeOf = (block: Block, at: number): Place => ({
  page: block.page, block: at, ...(block.cell && { table: block.cell.table, row: block.cell.row, column: block.cell.column }),
});

const isHeading = (block: Block) => block.headingLevel !== null || (block.list === null && block.text.length < 90 && !/[.;]$/.test(block.text) && (block.bold || block.text.endsWith(":")));
/** "Communication and interaction. Callum has …", "ATTENTION - Ellis would …": a heading that runs into its paragraph. */
const runIn = /^([A-Z][A-Za-z,&/ -]{3,70}?)\s*(?:\.\s+|:\s+|\s[-–—]\s+)(?=["“'‘A-Za-z0-9])/;

function splitRunIn(text: string): { heading: string; rest: string; from: number } | undefined {
  const match = runIn.exec(text);
  const heading = match?.[1]?.trim();
  if (!match || heading === undefined) return undefined;
  const isCapitals = heading === heading.toUpperCase() && /[A-Z]{3}/.test(heading);
  const isTitle = !/\b(?:is|are|was|has|have|will|can|does|do|should|must)\b/i.test(heading) && heading.split(/\s+/).length <= 8;
  return isCapitals || (isTitle && areaOfHeading(heading) !== undefined) ? { heading, rest: text.slice(match[0].length), from: match[0].length } : undefined;
}

const reference = /\b(?:outcomes?\s*)?(E\s?\d{1,2}(?:[a-z])?|O\s?\d{1,2}|(?:outcomes?|no\.?)\s*\d{1,2}|[FNBCD]\s?\d{1,2})(?!\.?\d)\b/gi;

/** "E1", "E1 to E6", "Outcome 3", "3, 4" in a column for them: as "E1", in the plan's own letters, or bare numbers. */
export function refsIn(text: string, bare: boolean): string[] {
  const refs: string[] = [];
  const range = /\b([A-Z])\s?(\d{1,2})\s*(?:to|-|–)\s*[A-Z]?\s?(\d{1,2})\b/.exec(text);
  if (range) for (let n = Number(range[2]); n <= Number(range[3]) && refs.length < 40; n += 1) refs.push(`${range[1]}${n}`);
  for (const match of everyMatch(reference, text)) refs.push((match[1] ?? "").replaceAll(/\s|outcomes?|no\.?/gi, "").toUpperCase());
  if (bare && refs.length === 0) for (const match of everyMatch(/\b\d{1,2}\b/g, text)) refs.push(match[0]);
  if (bare && /\ball\b/i.test(text)) refs.push("*");
  return [...new Set(refs)];
}

/** A cell that holds references and nothing else: "B1, B4". */
const onlyRefs = /^\s*[A-Z]\s?\d{1,2}(?:\s*(?:,|and|&|to|-|–)\s*[A-Z]?\s?\d{1,2})*\s*$/;
/** References that a statement makes: "(B3, B4)", "to meet the need at D1 and outcome 6". */
const inText = /\(\s*(?:needs?\s+|outcomes?\s+)?[BCDEN]\s?\d{1,2}[^)]{0,30}\)|\b(?:needs?|outcomes?)\s+(?:at\s+|no\.?\s*)?[BCDEN]?\d{1,2}(?:\s*(?:,|and|&)\s*[BCDEN]?\d{1,2})*/gi;
const refsOfText = (text: string): string[] => everyMatch(inText, text).flatMap((match) => refsIn(match[0], false));

/** The statements of a section: list items, sentences of paragraphs, rows of tables. Several passes ask for them: they are made once. */
export function statementsOf(section: PlanSection): readonly Statement[] {
  const known = ofSection.get(section);
  if (known !== undefined) return known;
  const made = statementsIn(section);
  ofSection.set(section, made);
  return made;
}

const ofSection = new WeakMap<PlanSection, readonly Statement[]>();

function statementsIn(section: PlanSection): Statement[] {
  const statements: Statement[] = [];
  const isProvision = provisionSections.has(section.id);
  let context: Context = { area: null, heading: "" };
  const add = (text: string, block: Block, at: number, { refs = [], ...more }: Partial<Statement> = {}) => {
    if (text.trim() === "") return;
    const named = [...refsOfText(text), ...refs];
    statements.push({ section: section.id, text: text.trim(), place: placeOf(block, at), area: context.area, chapter: section.chapter ?? null, heading: context.heading, label: "", item: block.list !== null, marker: block.list?.marker ?? "", columns: {}, refs: named.length > 0 || !isProvision ? [...new Set(named)] : outcomesOver(context.heading || section.heading), ...more });
  };
  const head = (text: string) => {
    const area = areaOfHeading(text);
    context = { area: area ?? context.area, heading: text };
  };

  const readBlock = (block: Block, at: number, more: Partial<Statement> = {}, siblings: { list: boolean } = { list: false }) => {
    // A heading may be numbered as a list is.
    if ((block.list === null || block.headingLevel !== null) && isHeading(block) && !siblings.list) return head(block.text.replace(/:$/, ""));
    const split = block.list === null ? splitRunIn(block.text) : undefined;
    if (split) head(split.heading);
    const body = split?.rest ?? block.text;
    if (block.list !== null) return add(body, block, at, more);
    for (const sentence of sentencesOf(body)) add(sentence, block, at, more);
  };

  const pieces = piecesOf(section.blocks, section.head);
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    if (piece.kind === "table") {
      readTable(piece.table, section, { add, head, readBlock, area: () => context.area });
      continue;
    }
    const noted = isProvision ? notesFrom(pieces, at) : undefined;
    if (noted === undefined) {
      const next = pieces[at + 1];
      if (next?.kind === "block" && isOverItems(piece.block, next.block)) head(piece.block.text);
      else readBlock(piece.block, piece.at);
      continue;
    }
    addParts(noted.parts, noted.text, piece.block, piece.at, add);
    at += noted.lines - 1;
  }
  return statements;
}

/** An item that names what the items under it are about ("To move and be comfortable") is their heading. */
const isOverItems = ({ text, list }: Block, next: Block) => list !== null && next.list !== null && next.list.level > list.level && text.length < 70 && !/[.;:,]$/.test(text) && !/\b(?:will|shall|must|should|is|are|has|have)\b/i.test(text);

const overOutcomes = /^(?:(?:the\s+)?(?:provision|help|support)\s+(?:for|towards?|that serves)\s+)?(?:(?:all(?: of)?|both|each of)\s+)?(?:the\s+|my\s+|(?:his|her|their)\s+)?(?:outcomes?\b|[EO]\s?\d)/i;
/** The outcomes that a heading over provision names: "Outcome 2", "Provision for outcomes 1 and 3", "All of my outcomes". */
const outcomesOver = (heading: string): string[] => (overOutcomes.test(heading) ? refsIn(heading, true) : []);

const provisionSections = new Set<string>(["F", "G", "H1", "H2", "H"]);

/** Provision told in small labelled parts ("What: … Who: … When: …"), in one line or in lines one under another, from one line on; undefined where it is not told so. */
function notesFrom(pieces: readonly Piece[], from: number): { parts: LabelledPart[]; text: string; lines: number } | undefined {
  const blockAt = (at: number) => {
    const piece = pieces[at];
    return piece?.kind === "block" ? piece.block : undefined;
  };
  const first = blockAt(from);
  if (first === undefined) return undefined;
  const inOne = partsInLine(first.text);
  if (inOne !== undefined && inOne.some(({ role }) => role === "what")) return { parts: inOne, text: first.text, lines: 1 };
  const begins = labelledLine(first.text);
  // A paragraph of several sentences is no name of what is given.
  if (begins !== undefined ? begins.role !== "what" : (isHeading(first) && first.list === null) || sentencesOf(first.text).length > 1) return undefined;
  const parts: LabelledPart[] = [begins ?? { role: "what", label: "", text: first.text }];
  const lines = [first.text];
  for (let at = from + 1; ; at += 1) {
    const block = blockAt(at);
    const part = block && labelledLine(block.text);
    if (block === undefined || part === undefined || part.role === "what") break;
    parts.push(part);
    lines.push(block.text);
  }
  return parts.some(({ role }) => role === "who" || role === "how") ? { parts, text: lines.join(" "), lines: lines.length } : undefined;
}

function addParts(parts: readonly LabelledPart[], text: string, block: Block, at: number, add: Into["add"]): void {
  const columns = columnsOfParts(parts);
  add(text, block, at, { columns: { ...columns, what: columns.what ?? text }, item: true, refs: refsIn(`${columns.ref ?? ""}`, true) });
}

type Into = {
  add: (text: string, block: Block, at: number, more?: Partial<Statement>) => void;
  head: (text: string) => void;
  readBlock: (block: Block, at: number, more?: Partial<Statement>) => void;
  area: () => NeedArea | null;
};

/** Whether the rows of a table are statements: its columns hold parts of one (what, who, how often). */
const isRowed = (roles: ReadonlyMap<number, ColumnRole>) => {
  const held = new Set(roles.values());
  return (held.has("what") && (held.has("who") || held.has("how") || held.has("monitoring") || held.has("ref") || held.has("when") || held.has("outcome"))) || (held.has("who") && held.has("how"));
};

function readTable(table: SectionTable, section: PlanSection, into: Into): void {
  const isProvision = provisionSections.has(section.id);
  const rowed = isProvision && isRowed(table.roles);
  const noted = isProvision && !rowed ? notesInRows(table.rows) : undefined;
  for (const row of table.rows) {
    const note = noted?.get(row);
    if (note === null) continue;
    const entry = note?.[0]?.row.cells[0]?.blocks[0];
    if (note !== undefined && entry !== undefined) {
      addParts(note.map(({ part }) => part), note.map(({ part }) => part.text).join(" | "), entry.block, entry.at, into.add);
      continue;
    }
    const only = row.cells.length === 1 ? row.cells[0] : undefined;
    const isOver = table.opens && row === table.rows.at(-1) && !/[.;]$/.test(row.cells[0]?.text ?? "");
    if (only && (only.span > 1 || row.shaded || isOver || only.blocks.every(({ block }) => block.bold)) && only.text.length < 90) {
      into.head(only.text);
      continue;
    }
    if (rowed) readRow(table, row, into);
    else readCells(table, row, into);
  }
}

type NotedRow = { row: TableRow; part: LabelledPart };

/** Rows whose first cell is a label ("Provision", "Who", "How often") tell one provision together, from each "what" on: by the first of them, and null for the rest. */
function notesInRows(rows: readonly TableRow[]): Map<TableRow, NotedRow[] | null> | undefined {
  const noted = rows.flatMap((row): NotedRow[] => {
    const [first, second] = row.cells;
    const role = first === undefined || second === undefined || row.cells.length > 2 ? undefined : roleOfLabel(first.text.replace(/:$/, ""));
    return role === undefined || first === undefined || second === undefined ? [] : [{ row, part: { role, label: first.text, text: second.text } }];
  });
  if (!noted.some(({ part }) => part.role === "what") || !noted.some(({ part }) => part.role === "who" || part.role === "how")) return undefined;
  const found = new Map<TableRow, NotedRow[] | null>();
  let open: NotedRow[] | undefined;
  for (const each of noted) {
    if (each.part.role === "what") {
      open = [each];
      found.set(each.row, open);
    } else if (open !== undefined) {
      open.push(each);
      found.set(each.row, null);
    }
  }
  return found;
}

/** A row as one statement: its cells joined, each part known by its column. Several items in the main cell are a statement each. */
function readRow(table: SectionTable, row: TableRow, into: Into): void {
  const columns: Partial<Record<ColumnRole, string>> = {};
  for (const cell of row.cells) {
    const role = roleAt(table, cell.column);
    if (role !== undefined) columns[role] = columns[role] === undefined ? cell.text : `${columns[role]} ${cell.text}`;
  }
  const area = columns.area ?? columns.need;
  if (area !== undefined) {
    const found = area.length < 60 ? area : undefined;
    if (found) into.head(found);
  }
  const main = row.cells.find((cell) => roleAt(table, cell.column) === "what") ?? row.cells[0];
  const first = row.cells[0]?.blocks[0];
  if (main === undefined || first === undefined) return;
  const refs = refsIn(`${columns.ref ?? ""} ${columns.outcome ?? ""} ${onlyRefs.test(columns.need ?? "") ? columns.need : ""}`, true);
  const items = main.blocks.filter(({ block }) => block.list !== null);
  const others = row.cells.filter((cell) => cell !== main);
  const join = (text: string) => table.columns.map((column) => {
    const cell = row.cells.find((each) => each.column === column);
    return cell === main ? text : (cell?.text ?? "");
  }).join(" | ");
  if (items.length >= 2 && others.every((cell) => cell.blocks.filter(({ block }) => block.list !== null).length < items.length)) {
    for (const { block, at } of items) into.add(block.text, block, at, { columns: { ...columns, what: block.text }, refs, label: columns.area ?? "" });
    return;
  }
  into.add(join(main.text), first.block, first.at, { columns, refs, item: true, label: columns.area ?? "" });
}

const roleAt = (table: SectionTable, column: number): ColumnRole | undefined => {
  const own = table.roles.get(column);
  if (own !== undefined || table.roles.size === 0) return own;
  return undefined;
};

/** Cells read one by one: each cell's blocks are statements of the kind that its column says; a short first cell is the row's label. */
function readCells(table: SectionTable, row: TableRow, into: Into): void {
  const first = row.cells[0];
  const isLabel = first !== undefined && row.cells.length > 1 && first.text.length < 90 && roleAt(table, first.column) !== "strength" && (first.blocks.every(({ block }) => block.bold) || roleAt(table, first.column) === "area" || roleAt(table, first.column) === "ref" || first.text.length < 50);
  if (isLabel) into.head(first.text);
  for (const cell of row.cells) {
    if (isLabel && cell === first) continue;
    const role = roleAt(table, cell.column);
    const refs = isLabel && first ? refsIn(first.text, roleAt(table, first.column) === "ref") : [];
    for (const { block, at } of cell.blocks) into.readBlock(block, at, { columns: role === undefined ? {} : { [role]: cell.text }, label: isLabel ? first.text : "", refs });
  }
}
