import type { Block } from "../extract/extracted.ts";
import { headingClass, sectionClasses } from "./heading-classes.ts";
import { headingLetter, type HeadingLetter } from "./heading-letter.ts";
import { wordsSpeakFor } from "./heading-words.ts";
import { plainTitleSpeaksFor } from "./plain-title.ts";
import { columnRole } from "../thread/column-roles.ts";
import type { SectionId } from "./section-ids.ts";
import { splitHeading } from "./split-heading.ts";

/** A block that may begin a section: what it would be called, what runs on after it, and how much speaks for each section. */
export type HeadingCandidate = { at: number; heading: string; rest: string; scores: Partial<Record<SectionId, number>>; lettered: boolean; rank: string | null };

const isCapitals = (text: string) => /[A-Z]/.test(text) && text === text.toUpperCase();
/** "Section F sets out …", "section B and F": the text speaks of a section and does not begin one. */
const speaksOf = /^(?:sets?|is|are|was|and|or|of|to|for|in|contains?|should|must|will|has|have|describes?|shows?|lists?|above|below|needs|provision\s+(?:is|will|must)|where|which|that|,)\b/;

function look(block: Block, heading: string, isLoneCell: boolean): number {
  if (block.headingLevel !== null) return block.headingLevel <= 2 ? 1 : 0.85;
  if (isLoneCell && block.cell?.shaded) return 1;
  let worth = 0.25;
  if (block.bold) worth += 0.4;
  if (block.cell?.shaded) worth += 0.25;
  if (isCapitals(heading)) worth += 0.3;
  if (heading.length > 110) worth -= 0.3;
  if (/[.;,]$/.test(heading) && !/\b(?:etc|s\.2)\.$/.test(heading)) worth -= 0.2;
  if (block.list !== null) worth -= 0.3;
  return Math.max(0, Math.min(1, worth));
}

const SURE = 0.75;
const LETTER_OF_RANK = 0.9;

/** How many cells with text each row of each table has. */
function cellsOfRows(blocks: readonly Block[]): Map<string, Set<number>> {
  const rows = new Map<string, Set<number>>();
  for (const { cell } of blocks) {
    if (cell === null) continue;
    const key = `${cell.table} ${cell.row}`;
    rows.set(key, (rows.get(key) ?? new Set()).add(cell.column));
  }
  return rows;
}

/** "Part E and Part F: Outcomes and provision": one heading over several sections, which begins the first of them. */
const severalSections = /^\W{0,3}(?:section|part)s?\s+[A-K]\d?\s*(?:,|and|&|\/|\+)\s*(?:(?:section|part)s?\s+)?[A-K]\d?\b[^.;]*$/i;
/** A line of a contents list: its title, dots or a gap, and a page. */
const contentsLine = /(?:\.{3,}|…|\. \. |_{3,}|\t)\s*\d{1,3}\s*$/;
/** The name of the whole document names health and care too. */
const documentTitle = /\beducation(?:al)?\s*,?\s*(?:and\s+)?health\s*,?\s*(?:and|&)\s*care\b|\bEHCP?\b.*\bplan\b/i;
/** How many numbers may stand before a title: "Part 7 – ", "2.3 ", "4. ". */
const numberBefore = /^(?:part\s+(?:\d{1,2}|[ivx]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|\d{1,2}(?:\.\d{1,2})?)\s*[-–—:.)]*\s+/i;

/** Every block that may begin a section. Those of the rank that the plan's sections are set in weigh more, others without a letter less. */
export function headingCandidates(blocks: readonly Block[]): HeadingCandidate[] {
  const all = candidatesOf(blocks);
  const ranks = sectionClasses(all);
  // Where sections have their letters, a title without one is a sub-heading, however it is set.
  const isLettered = new Set(all.filter((candidate) => candidate.lettered).flatMap((candidate) => Object.entries(candidate.scores).filter(([, worth]) => worth >= 2.4).map(([id]) => id))).size >= 5;
  if (ranks.size === 0 && !isLettered) return all;
  return all.map((candidate) => {
    const isRanked = candidate.rank !== null && ranks.has(candidate.rank) && (candidate.lettered || !isLettered);
    if (!isRanked && candidate.lettered) return candidate;
    // "A) Aoife's story": where the letters of a rank are the sections', a letter of it needs no words that agree.
    const own = isRanked && candidate.lettered ? headingLetter(candidate.heading)?.id : undefined;
    const scores = Object.fromEntries(Object.entries(candidate.scores).map(([id, worth]) => [id, id === own ? Math.max(worth, LETTER_OF_RANK) + 0.6 : isRanked ? (worth >= 0.5 ? worth + 0.6 : worth) : worth * 0.6]));
    return { ...candidate, scores, lettered: candidate.lettered || (isRanked && candidate.numbered) };
  });
}

function candidatesOf(blocks: readonly Block[]): (HeadingCandidate & { numbered: boolean })[] {
  const rows = cellsOfRows(blocks);
  return blocks.flatMap((block, at): (HeadingCandidate & { numbered: boolean })[] => {
    if (contentsLine.test(block.text) || documentTitle.test(block.text)) return [];
    const letter = letterOf(block.text);
    if (block.text.length > 260 && !(letter && letter.weight === 1)) return [];
    const inRow = block.cell === null ? 1 : (rows.get(`${block.cell.table} ${block.cell.row}`)?.size ?? 1);
    const isFirst = block.cell === null || block.cell.column === 0;
    // Words in a later cell of a row are a column's heading or its text.
    if (letter === undefined && inRow > 1 && !isFirst) return [];
    // "Provision (F) | By whom | When" heads columns.
    if (inRow > 2 && (letter?.weight ?? 0) < 1 && columnRole(block.text) === "what" && namedColumns(blocks, block) >= 2) return [];
    const several = block.text.length <= 110 ? severalSections.exec(block.text) : null;
    const { heading, rest } = several ? { heading: block.text, rest: "" } : splitHeading(block.text);
    const rank = headingClass(block, heading);
    // Running text that names no letter could never weigh enough.
    if (letter === undefined && rank === null) return [];
    const appearance = look(block, heading, block.cell !== null && inRow === 1);
    const number = letter === undefined ? numberBefore.exec(heading) : null;
    const title = heading.slice(letter?.rest ?? number?.[0].length ?? 0) || heading;
    const words = letter === undefined && (appearance >= 0.6 || (heading.endsWith("?") && heading.length < 90)) ? titleSpeaksFor(title) : wordsSpeakFor(title);
    const scores: HeadingCandidate["scores"] = {};

    if (letter !== undefined) {
      const follows = block.text.slice(letter.rest);
      if (several === null && letter.weight >= 0.9 && letter.rest > 0 && (speaksOf.test(follows) || (/^[a-z]/.test(title) && !words[letter.id] && appearance < 0.6))) return [];
      const agrees = agreement(words, letter.id);
      const alone = title.trim() === "";
      const strength = letter.weight >= 0.9 ? 2.4 : alone ? (isFirst && (appearance > 0.4 || inRow > 1) ? 1.7 : 0.2) : agrees > 0 ? 1.5 : 0.3;
      scores[letter.id] = strength + agrees + appearance * 0.6;
    }
    // In a row of several cells, words alone are more likely a label than a section’s title.
    const trust = inRow > 1 ? 0.45 : 1;
    for (const [id, weight] of Object.entries(words) as [SectionId, number][]) {
      const worth = weight * trust * (0.4 + 1.6 * appearance);
      scores[id] = Math.max(scores[id] ?? 0, letter && letter.weight >= 0.9 ? worth * 0.3 : worth);
    }
    return Object.keys(scores).length === 0 ? [] : [{ at, heading, rest, scores, lettered: letter !== undefined, rank, numbered: number !== null }];
  });
}

/** How many other cells of a block's row say what their column holds. */
const namedColumns = (blocks: readonly Block[], { cell }: Block) => blocks.filter((other) => other.cell !== null && other.cell.table === cell?.table && other.cell.row === cell.row && other.cell.column !== cell.column && other.text.length < 40 && ["who", "how", "when", "monitoring"].includes(columnRole(other.text) ?? "")).length;

/** "Part I" is the first part, unless it speaks of the placement. */
function letterOf(text: string): HeadingLetter | undefined {
  const letter = headingLetter(text);
  if (letter?.id !== "I" || !/^\W*(?:part|chapter)\b/i.test(text)) return letter;
  const words = titleSpeaksFor(text.slice(letter.rest));
  return words.I !== undefined || Object.keys(words).length === 0 ? letter : undefined;
}

/** A section's own name says most; plain words speak where the name is no sure one. */
function titleSpeaksFor(title: string): Partial<Record<SectionId, number>> {
  const named = wordsSpeakFor(title);
  if (Math.max(0, ...Object.values(named)) > SURE) return named;
  const plain = plainTitleSpeaksFor(title);
  if (Object.keys(plain).length === 0) return named;
  return { ...Object.fromEntries(Object.entries(named).map(([id, weight]) => [id, weight * 0.6])), ...plain };
}

/** Words that say H agree with H1 and H2, and the other way round. */
function agreement(words: Partial<Record<SectionId, number>>, id: SectionId): number {
  const own = words[id] ?? 0;
  if (id === "H1" || id === "H2") return Math.max(own, (words.H ?? 0) * 0.8);
  return id === "H" ? Math.max(own, words.H1 ?? 0, words.H2 ?? 0) : own;
}
