import { matchesOf, type Lexicon } from "../lexicon/lexicon.ts";
import type { PlanSection } from "../sections/find-sections.ts";
import { piecesOf, type SectionTable } from "../thread/tables-of.ts";
import { datesIn } from "../words/dates.ts";
import { personIn } from "./person-in.ts";
import { roleWording } from "./role-wording.ts";

/** One entry of section K: the words as they stand, whose advice it is (the lexicon's role, and the plan's own wording), who wrote it and when. */
export type ListedAdvice = { text: string; role: string | null; wording: string; name: string | null; date: string | null };

/** The role that some words name: the longest that they hold. */
export function roleIn(text: string, lexicon: Lexicon): string | null {
  const hits = lexicon.roles.flatMap((role) => matchesOf(role.pattern, text).map((match) => ({ role: role.role, length: match.text.length, at: match.at })));
  return hits.sort((a, b) => b.length - a.length || a.at - b.at)[0]?.role ?? null;
}

const aboutTheList = /\b(?:following|attached|below|gathered|stapled|copies|sent with|were used|listed)\b/i;
const signature = /\b(?:signed|signature|authorised officer|prepared by|for and on behalf|service manager|team manager|casework manager)\b|^for\s+[\w ]+council\b/i;
const heading = /^(?:role|name|date\w*|who|from|author|professional|service|agency|advice(?: from)?|title|source|type of (?:advice|report)|report|appendix|no\.?|ref)\b[\w ]{0,24}$/i;

/** What section K lists: rows of its table in any order of columns, or its lines. */
export function listedAdvice(sections: readonly PlanSection[], lexicon: Lexicon): ListedAdvice[] {
  const listed: ListedAdvice[] = [];
  for (const section of sections) {
    if (section.id !== "K") continue;
    for (const piece of piecesOf(section.blocks)) {
      if (piece.kind === "table") listed.push(...entriesOf(piece.table, lexicon));
      else if (piece.block.text.length < 200) listed.push(...lineOf(piece.block.text, lexicon));
    }
  }
  return listed;
}

/** Rows of a table: which column holds roles, which names and which dates is known by what most of its cells are. */
function entriesOf(table: SectionTable, lexicon: Lexicon): ListedAdvice[] {
  const rows = table.rows.filter((row) => !row.cells.every((cell) => heading.test(cell.text.trim())) && !(row.cells.length === 1 && signature.test(row.cells[0]?.text ?? "")));
  const most = (test: (text: string) => boolean, besides: readonly (number | undefined)[]) => {
    const counts = table.columns.filter((column) => !besides.includes(column)).map((column) => ({ column, count: rows.filter((row) => row.cells.some((cell) => cell.column === column && test(cell.text))).length }));
    const best = counts.sort((a, b) => b.count - a.count)[0];
    return best && best.count > 0 ? best.column : undefined;
  };
  const dates = most((text) => datesIn(text).length > 0, []);
  const roles = most((text) => roleIn(text, lexicon) !== null && !startsWithPerson(text), [dates]);
  const names = most((text) => personIn(text) !== null, [dates, roles]);
  return rows.flatMap((row) => {
    const cellOf = (column: number | undefined) => (column === undefined ? "" : (row.cells.find((cell) => cell.column === column)?.text ?? ""));
    const text = row.cells.map((cell) => cell.text).join(" | ");
    const role = roleIn(cellOf(roles), lexicon) ?? roleIn(text, lexicon);
    const date = datesIn(cellOf(dates))[0]?.date ?? null;
    if (role === null && date === null) return [];
    const name = names === undefined ? personIn(cellOf(roles)) : personIn(cellOf(names)) ?? nullIfEmpty(cellOf(names).split(/[,(]/)[0]);
    const wording = cellOf(roles) === "" ? text : cellOf(roles);
    return [{ text, role, wording: roleWording(wording, names === undefined ? "" : cellOf(names), role), name, date }];
  });
}

const startsWithPerson = (text: string) => /^(?:Mr|Mrs|Ms|Miss|Dr|Prof)\b/.test(text.trim());
const nullIfEmpty = (text: string | undefined) => (text === undefined || text.trim() === "" ? null : text.trim());

/** "Educational Psychologist, Dr R. Lane, 12 May 2025", "Report of Dr R. Lane (Educational Psychologist) dated …". */
function lineOf(text: string, lexicon: Lexicon): ListedAdvice[] {
  if (aboutTheList.test(text) && datesIn(text).length === 0) return [];
  if (signature.test(text)) return [];
  const role = roleIn(text, lexicon);
  const date = datesIn(text)[0]?.date ?? null;
  if (role === null && date === null) return [];
  const segments = text.split(/\s*[,;:|()–—]\s*|\s+-\s+|\s+(?:dated|by|of|from)\s+/).filter((segment) => segment !== "" && datesIn(segment).length === 0);
  const wording = segments.filter((segment) => roleIn(segment, lexicon) !== null && !startsWithPerson(segment))[0] ?? text;
  const name = segments.map((segment) => (roleIn(segment, lexicon) === null || startsWithPerson(segment) ? personIn(segment) : null)).find((each) => each !== null) ?? personIn(text);
  return [{ text, role, wording: roleWording(wording, "", role), name, date }];
}
