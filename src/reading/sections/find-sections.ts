import type { Block } from "../extract/extracted.ts";
import { chooseHeadings } from "./choose-headings.ts";
import { headingCandidates } from "./heading-candidates.ts";
import type { SectionId } from "./section-ids.ts";
import { sideBySide } from "./side-by-side.ts";

/** A section as it stands in the document: its heading and its blocks. A section that stands in several places comes several times. */
export type PlanSection = { id: SectionId; heading: string; blocks: Block[] };

export type FoundSections = { cover: Block[]; sections: PlanSection[]; after: Block[] };

/** Where the plan ends and a form, a signature or an appendix begins. */
const endOfPlan = /^(?:signed (?:on behalf|by|for)|signature|sign(?:ed|ature)\s*:|reply slip|office use|distribution list|right of appeal|your right to appeal|document history|version control|for office use)\b/i;

/** Divides tidy blocks into the plan's sections. Pure; what comes before the first heading is the cover. */
export function findSections(blocks: readonly Block[]): FoundSections {
  const columns = sideBySide(blocks);
  const chosen = chooseHeadings(blocks, headingCandidates(blocks).filter((candidate) => !columns.headings.has(candidate.at)));
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
    if (current?.id === "K" && block.cell === null && endOfPlan.test(block.text)) ended = true;
    if (current === undefined) cover.push(block);
    else if (ended) after.push(block);
    else current.blocks.push(block);
  }
  return { cover, sections, after };
}

const mark = /^(\(?(?:\d{1,2}|[a-h])[.)]|[-–•])\s+(?=\S)/;

/** Text after a run-in heading may itself be the first item of a list. */
function withMark(block: Block): Block {
  const found = mark.exec(block.text);
  return found ? { ...block, text: block.text.slice(found[0].length), list: { level: 0, marker: found[1] ?? "•" } } : block;
}
