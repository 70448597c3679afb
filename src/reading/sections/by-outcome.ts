import type { Block } from "../extract/extracted.ts";
import type { ChosenHeading } from "./choose-headings.ts";
import { headingLetter } from "./heading-letter.ts";
import { wordsSpeakFor } from "./heading-words.ts";
import type { SectionId } from "./section-ids.ts";

const outcomeTitle = /^\W{0,2}(?:section\s+e\b\W*)?(?:(?:the\s+)?(?:outcome|goal|aim|objective)s?\b(?:\s*(?:no\.?\s*)?\d{1,2})?|E\s?\d{1,2}\b|what (?:we|i|\w+) (?:want|hope|would like)s?\b)/i;
const provisionTitle = /\bprovision\b|\bwhat will (?:help|be done|happen)\b|\bhow (?:\w+ ){1,4}(?:will|help|support)\b|\b(?:help|support) (?:to|for|that|needed|needed to|\w+ will (?:get|have))\b|^\W{0,2}(?:section\s+)?F\b|\((?:section\s+)?F\)/i;
const needTitle = /^\W{0,2}(?:(?:the |my |his |her |their )?(?:special educational )?needs?\b(?!.*\bprovision\b)|why (?:this|it) (?:matters|is needed)|what (?:is|gets|makes)\b.*\b(?:hard|difficult|in the way))|\(section B\)/i;
const provisionSections = new Set<SectionId>(["F", "G", "H1", "H2", "H"]);

const isTitle = (block: Block) => block.text.length < 110 && !/[.;]$/.test(block.text) && (block.headingLevel !== null || (block.list === null && (block.bold || block.text.endsWith(":"))));

/** The headings of a table's columns are no titles: a title in a table has its row to itself. */
function inRowsOfSeveral(blocks: readonly Block[]): Set<Block> {
  const columns = new Map<string, Set<number>>();
  const key = ({ cell }: Block) => `${cell?.table} ${cell?.row}`;
  for (const block of blocks) if (block.cell) columns.set(key(block), (columns.get(key(block)) ?? new Set()).add(block.cell.column));
  return new Set(blocks.filter((block) => block.cell !== null && (columns.get(key(block))?.size ?? 0) > 1));
}

/** Which section a title inside the chapter on outcomes begins; undefined where it begins none (steps, monitoring, an area of need). */
function begins(block: Block): SectionId | undefined {
  if (!isTitle(block)) return undefined;
  const letter = headingLetter(block.text);
  if (letter && letter.weight >= 0.55 && (provisionSections.has(letter.id) || letter.id === "E")) return /outcomes? and|and provision/i.test(block.text) ? undefined : letter.id;
  if (provisionTitle.test(block.text)) {
    const named = (Object.entries(wordsSpeakFor(block.text)) as [SectionId, number][]).filter(([id]) => provisionSections.has(id)).sort((a, b) => b[1] - a[1])[0]?.[0];
    return named ?? "F";
  }
  if (outcomeTitle.test(block.text)) return "E";
  return needTitle.test(block.text) ? "B" : undefined;
}

/**
 * Where a plan gives the provision inside each outcome ("Outcome 1 … What will help … Outcome 2 … What will help"), the titles that take turns each begin
 * their section. Two turns at least: one outcome title over one provision title is the ordinary E and F. Gives the headings with the turns in place.
 */
export function byOutcome(blocks: readonly Block[], chosen: readonly ChosenHeading[]): ChosenHeading[] {
  const firm = chosen.filter((heading) => heading.id !== "E" && !provisionSections.has(heading.id)).map((heading) => heading.at);
  const turns: { at: number; id: SectionId }[] = [];
  const beside = inRowsOfSeveral(blocks);
  for (const [at, block] of blocks.entries()) {
    const id = beside.has(block) ? undefined : begins(block);
    if (id !== undefined) turns.push({ at, id });
  }
  // Between two headings of other sections (D and G): the longest stretch in which outcomes and provision take turns.
  const bounds = [...firm, blocks.length].sort((a, b) => a - b);
  const stretchOf = (at: number) => bounds.findIndex((bound) => at < bound);
  const best = [...Map.groupBy(turns, (turn) => stretchOf(turn.at)).values()]
    .map((stretch) => ({ stretch, count: stretch.filter((turn, index) => turn.id === "F" && stretch.slice(0, index).findLast((before) => before.id === "E" || before.id === "F")?.id === "E").length }))
    .sort((a, b) => b.count - a.count)[0];
  if (best === undefined || best.count < 2) return [...chosen];
  const first = best.stretch.findIndex((turn) => turn.id === "E");
  const last = best.stretch.findLastIndex((turn) => turn.id === "F");
  const lastTurn = best.stretch.slice(last + 1).every((turn) => turn.id !== "E") ? insideOutcome(best.stretch, first) : best.stretch.slice(first);
  const from = lastTurn[0]?.at ?? 0;
  const to = lastTurn.at(-1)?.at ?? 0;
  const headings = lastTurn.map(({ at, id }): ChosenHeading => ({ at, id, heading: blocks[at]?.text ?? "", rest: "" }));
  const over = headingOver(blocks, chosen, from);
  const kept = chosen.filter((heading) => (heading.at < from && heading.id !== "E" && heading.id !== "F") || heading.at > to);
  return [...kept, ...(over ? [over] : []), ...headings].sort((a, b) => a.at - b.at);
}

/** The heading over all of them ("Section E: Outcomes and Section F: Provision"): the one that was found, or the title just above the first outcome. */
function headingOver(blocks: readonly Block[], chosen: readonly ChosenHeading[], from: number): ChosenHeading | undefined {
  const before = chosen.filter((heading) => heading.at < from).at(-1);
  if (before && (before.id === "E" || before.id === "F")) return { ...before, id: "E" };
  const above = blocks[from - 1];
  return above && isTitle(above) && before?.at !== from - 1 ? { at: from - 1, id: "E", heading: above.text, rest: "" } : undefined;
}

/** The turns up to the last provision of the last outcome: what comes after it ("Section G: Health provision") is a section of its own, found already. */
function insideOutcome(stretch: readonly { at: number; id: SectionId }[], first: number): { at: number; id: SectionId }[] {
  const others = new Map<SectionId, number>();
  for (const turn of stretch) others.set(turn.id, (others.get(turn.id) ?? 0) + 1);
  // Health and care provision belongs to the outcomes where it comes again for each of them.
  return stretch.slice(first).filter((turn) => turn.id === "E" || turn.id === "F" || (others.get(turn.id) ?? 0) >= 2);
}
