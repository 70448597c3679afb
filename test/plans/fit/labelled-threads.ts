import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extractDocument } from "../../../src/reading/extract/extract-document.ts";
import { loadLexicon, loadReadingSettings } from "../../../src/reading/lexicon/load-lexicon.ts";
import { readDates } from "../../../src/reading/person/read-dates.ts";
import { readPerson } from "../../../src/reading/person/read-person.ts";
import { findSections } from "../../../src/reading/sections/find-sections.ts";
import { partRunOnSections } from "../../../src/reading/sections/part-run-on-sections.ts";
import type { Thread } from "../../../src/reading/thread/link-thread.ts";
import { readNeeds } from "../../../src/reading/thread/read-needs.ts";
import { readOutcomes } from "../../../src/reading/thread/read-outcomes.ts";
import { readProvisions } from "../../../src/reading/thread/read-provisions.ts";
import { tidyBlocks } from "../../../src/reading/tidy/tidy-blocks.ts";
import { threadTable } from "../../support/thread-table.ts";

/** A thread as the program reads it, with the links from needs to provision that an auditor drew ("0>3", by place); `known`: nodes that the auditor has too. */
export type LabelledThread = { id: string; thread: Thread; names: ReadonlySet<string>; links: ReadonlySet<string>; drawn: number; known: { needs: ReadonlySet<number>; provisions: ReadonlySet<number> } };
type Labels = { needs: { text: string; provisions: string[] }[]; provisions: { id: string; text: string }[] };

const wordsOf = (text: string) => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** How alike two statements are: the Dice coefficient of their words. */
function alike(one: string, other: string): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(one)) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of wordsOf(other)) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return (2 * shared) / Math.max(1, wordsOf(one).length + wordsOf(other).length);
}

const LEAST_ALIKE = 0.6;

/** Which read statement is which labelled one: the most alike first, each once. */
function pairUp(labelled: readonly { text: string }[], read: readonly { text: string }[]): Map<number, number> {
  const candidates = labelled.flatMap((one, label) => read.map((other, node) => ({ label, node, alike: alike(one.text, other.text) }))).filter((each) => each.alike >= LEAST_ALIKE).sort((a, b) => b.alike - a.alike);
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const { label, node } of candidates) {
    if (found.has(label) || taken.has(node)) continue;
    found.set(label, node);
    taken.add(node);
  }
  return found;
}

/** The thread of a labelled plan in its folder. */
export async function labelledPlan(folder: string): Promise<LabelledThread> {
  const labels = JSON.parse(readFileSync(join(folder, "labels.json"), "utf8")) as Labels;
  const extracted = await extractDocument(readFileSync(join(folder, "plan.docx")), { name: "plan.docx" });
  const [lexicon, settings] = [loadLexicon(), loadReadingSettings()];
  const blocks = partRunOnSections(tidyBlocks(extracted.blocks));
  const { cover, sections } = findSections(blocks);
  const person = readPerson(cover, blocks);
  const { dates } = readDates(cover);
  const thread = { needs: readNeeds(sections, lexicon), outcomes: readOutcomes(sections, { yearGroup: person.yearGroup, madeOn: dates.final ?? dates.draft }, lexicon), provisions: readProvisions(sections, settings, lexicon) };
  const needs = pairUp(labels.needs, thread.needs.map(({ need }) => need));
  const provisions = pairUp(labels.provisions, thread.provisions.map(({ provision }) => provision));
  const placeOf = new Map([...provisions].map(([label, node]) => [labels.provisions[label]?.id, node]));
  const links = [...needs].flatMap(([label, node]) => (labels.needs[label]?.provisions ?? []).filter((id) => placeOf.has(id)).map((id) => `${node}>${placeOf.get(id)}`));
  return {
    id: folder.split("/").at(-1) ?? "", thread, links: new Set(links), drawn: labels.needs.reduce((sum, need) => sum + need.provisions.length, 0),
    names: new Set((person.name ?? "").toLowerCase().split(/[\s-]+/).filter((part) => part.length > 1)), known: { needs: new Set(needs.values()), provisions: new Set(provisions.values()) },
  };
}

/** A thread written as a table (src/reading/thread/tables-to-link). */
export function labelledTable(name: string, names: ReadonlySet<string>): LabelledThread {
  const { thread, needs } = threadTable(name);
  const placeOf = new Map([...thread.needs.map(({ need }, at) => [need.id, at] as const), ...thread.provisions.map(({ provision }, at) => [provision.id, at] as const)]);
  const links = [...needs].map((link) => link.split(" ").map((id) => placeOf.get(id)).join(">"));
  return { id: name, thread, names, links: new Set(links), drawn: links.length, known: { needs: new Set(thread.needs.keys()), provisions: new Set(thread.provisions.keys()) } };
}
