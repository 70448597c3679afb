import type { Block } from "../extract/extracted.ts";
import { byOutcome } from "./by-outcome.ts";
import { chooseHeadings } from "./choose-headings.ts";
import { headingCandidates } from "./heading-candidates.ts";
import { partOutcomeRows } from "./outcome-rows.ts";
import type { SectionId } from "./section-ids.ts";
import { sideBySide, type SideBySide } from "./side-by-side.ts";

/** A section as it stands in the document: its heading and its blocks. A section that stands in several places comes several times. */
export type PlanSection = {
  id: SectionId; heading: string; blocks: Block[];
  /** Which chapter it stands in, from 1, where a plan has needs, outcomes and provision again and again: for each area, or for each outcome. */
  chapter?: number;
  /** The heading row of the table that it is a part of. */
  head?: readonly Block[];
};

export type FoundSections = { cover: Block[]; sections: PlanSection[]; after: Block[] };

/** Where the plan ends and a form, a signature or an appendix begins. */
const endOfPlan = /^(?:reply slip|office use|distribution list|right of appeal|your right to appeal|document history|version control|for office use)\b/i;

/** A title of its own: "Appendix 1: what was changed". One that lists the advice is section K and was taken for a heading before. */
const isAppendix = (block: Block) => /^(?:appendix|annex|annexe)\b/i.test(block.text) && block.text.length < 110 && (block.bold || block.headingLevel !== null || block.text === block.text.toUpperCase());

/** Divides tidy blocks into the plan's sections. Pure; what comes before the first heading is the cover. */
export function findSections(blocks: readonly Block[]): FoundSections {
  const candidates = headingCandidates(blocks);
  const without = (columns: SideBySide) => chooseHeadings(blocks, candidates.filter((candidate) => !columns.headings.has(candidate.at)));
  let columns = sideBySide(blocks, new Set());
  let chosen = without(columns);
  // Columns without letters ("Needs | Outcomes | Provision") are sections only where the plan has these sections nowhere else.
  const named = new Set([...chosen.map((heading) => heading.id), ...columns.ids]);
  const missing = new Set((["B", "E", "F"] as const).filter((id) => !named.has(id)));
  if (missing.size >= 2) {
    columns = sideBySide(blocks, missing);
    chosen = without(columns);
  }
  if (columns.headings.size === 0) chosen = byOutcome(blocks, chosen);
  const sections: PlanSection[] = [];
  const cover: Block[] = [];
  const after: Block[] = [];
  const starts = new Map(chosen.map((heading) => [heading.at, heading]));
  let current: PlanSection | undefined;
  let ended = false;
  const aside = new Map<string, PlanSection>();
  for (const [at, block] of blocks.entries()) {
    const heading = starts.get(at);
    if (heading) {
      current = { id: heading.id, heading: heading.heading, blocks: [] };
      sections.push(current);
      ended = false;
      if (heading.rest !== "") current.blocks.push(withMark({ ...block, text: heading.rest, bold: false, headingLevel: null }));
      continue;
    }
    const column = columns.sectionOf(block, at);
    if (column !== undefined) {
      const key = `${block.cell?.table} ${column.id} ${column.heading}`;
      let section = aside.get(key);
      if (section === undefined) {
        section = { id: column.id, heading: column.heading, blocks: [] };
        aside.set(key, section);
        sections.push(section);
      }
      if (!columns.headings.has(at)) section.blocks.push(block);
      continue;
    }
    if (block.cell === null && ((current?.id === "K" && endOfPlan.test(block.text)) || isAppendix(block))) ended = true;
    if (current === undefined) cover.push(block);
    else if (ended) after.push(block);
    else current.blocks.push(block);
  }
  const parted = partOutcomeRows(sections);
  numberChapters(parted);
  return { cover, sections: parted, after };
}

const mark = /^(\(?(?:\d{1,2}|[a-h])[.)]|[-–•])\s+(?=\S)/;

/** Text after a run-in heading may itself be the first item of a list. */
function withMark(block: Block): Block {
  const found = mark.exec(block.text);
  return found ? { ...block, text: block.text.slice(found[0].length), list: { level: 0, marker: found[1] ?? "•" } } : block;
}

function numberChapters(sections: readonly PlanSection[]): void {
  const parts = sections.filter((section) => section.id === "B" || section.id === "E" || section.id === "F");
  const repeated = (["B", "E", "F"] as const).filter((id) => parts.filter((section) => section.id === id).length >= 2);
  const lead = parts.find((section) => repeated.some((id) => id === section.id))?.id;
  if (repeated.length < 2 || lead === undefined) return;
  let chapter = 0;
  for (const section of parts) {
    if (section.id === lead) chapter += 1;
    if (chapter > 0) section.chapter = chapter;
  }
}
