import { matchesOf, type Lexicon } from "../lexicon/lexicon.ts";
import type { PlanSection } from "../sections/find-sections.ts";
import { piecesOf } from "../thread/tables-of.ts";
import { datesIn } from "../words/dates.ts";

/** One entry of section K: the words as they stand, whose advice it is, who wrote it and when. */
export type ListedAdvice = { text: string; role: string | null; name: string | null; date: string | null };

const nameIn = (text: string): string | null => /\b(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?\s+(?:[A-Z][\w.’'-]*\s*){1,3}|[A-Z][a-z’'-]+\s+(?:[A-Z]\.?\s+)?[A-Z][a-z]+(?:[-’'][A-Z]?[a-z]+)*)/.exec(text.replaceAll(/\b(?:Educational|Speech|Language|Therapist|Psychologist|Occupational|Community|Paediatrician|School|Social|Early|Help|Primary|Advice|Report|Team|Service|Health|Mental|Support|Specialist|Teacher|Consultant|Designated|Officer|Parents?|Young|Person|Clinical|Nurse|Hub|Care)\b/g, (word) => word.toLowerCase()))?.[0]?.trim() ?? null;

/** The role that some words name: the longest that they hold. */
export function roleIn(text: string, lexicon: Lexicon): string | null {
  const hits = lexicon.roles.flatMap((role) => matchesOf(role.pattern, text).map((match) => ({ role: role.role, length: match.text.length, at: match.at })));
  return hits.sort((a, b) => b.length - a.length || a.at - b.at)[0]?.role ?? null;
}

/** What section K lists: rows of its table, or its lines. */
export function listedAdvice(sections: readonly PlanSection[], lexicon: Lexicon): ListedAdvice[] {
  const listed: ListedAdvice[] = [];
  const add = (text: string, name: string | null) => {
    const role = roleIn(text, lexicon);
    const date = datesIn(text)[0]?.date ?? null;
    if (role === null && date === null) return;
    listed.push({ text, role, name: name ?? nameIn(text), date });
  };
  for (const section of sections) {
    if (section.id !== "K") continue;
    for (const piece of piecesOf(section.blocks)) {
      if (piece.kind === "table") for (const row of piece.table.rows) add(row.cells.map((cell) => cell.text).join(" | "), row.cells.map((cell) => cell.text).find((text) => nameIn(text) !== null && roleIn(text, lexicon) === null) ?? null);
      else if (piece.block.text.length < 160 && !/\b(?:following|attached|below|gathered)\b/i.test(piece.block.text)) add(piece.block.text, null);
    }
  }
  return listed;
}
