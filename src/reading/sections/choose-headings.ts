import type { Block } from "../extract/extracted.ts";
import type { HeadingCandidate } from "./heading-candidates.ts";
import { sectionClasses } from "./heading-classes.ts";
import { sectionPlace, type SectionId } from "./section-ids.ts";

export type ChosenHeading = { at: number; id: SectionId; heading: string; rest: string };

const LEAST = 1.15;
/** Fewer words than this after each of several headings in a row: a contents list or an explanation of the letters. */
const LIST_WORDS = 45;

/** Entries of a list are that much shorter than the sections. */
const SHORTER = 0.6;

const wordCount = (text: string) => (text.match(/\S+/g) ?? []).length;

function best(candidate: HeadingCandidate): [SectionId, number] {
  return (Object.entries(candidate.scores) as [SectionId, number][]).reduce((most, each) => (each[1] > most[1] ? each : most));
}

/** Candidates that stand in a list of sections (contents, key to the letters) whose sections come again later with their text. */
function withoutLists(blocks: readonly Block[], candidates: readonly HeadingCandidate[]): HeadingCandidate[] {
  const strong = candidates.filter((candidate) => best(candidate)[1] >= 0.9);
  const words = strong.map((candidate, index) => {
    const until = strong[index + 1]?.at ?? blocks.length;
    let count = wordCount(candidate.rest);
    for (let at = candidate.at + 1; at < until; at += 1) count += wordCount(blocks[at]?.text ?? "");
    return count;
  });
  const dropped = new Set<HeadingCandidate>();
  for (let start = 0; start < strong.length; ) {
    let end = start;
    while (end < strong.length && (words[end] ?? 0) < LIST_WORDS) end += 1;
    let run = strong.slice(start, end);
    // In a short plan the sections themselves have few words too: the list is then what stands before the first section that comes again.
    const repeat = run.findIndex((candidate, index) => run.slice(0, index).some((before) => sameSection(best(before)[0], best(candidate)[0])));
    const mean = (from: number, to: number) => words.slice(from, to).reduce((sum, count) => sum + count, 0) / Math.max(1, to - from);
    if (repeat >= 4 && mean(start, start + repeat) > mean(start + repeat, strong.length) * SHORTER) {
      start += 1;
      continue;
    }
    if (repeat >= 4) {
      end = start + repeat;
      run = strong.slice(start, end);
    }
    const ids = new Set(run.map((candidate) => best(candidate)[0]));
    // The last of the list has the rest of the page after it.
    const last = strong[end];
    const again = (candidate: HeadingCandidate) => strong.slice(end).some((later) => later !== candidate && sameSection(best(later)[0], best(candidate)[0]) && best(later)[1] >= best(candidate)[1] * 0.6);
    if (ids.size >= 4 && run.filter(again).length >= run.length * 0.6) {
      for (const candidate of run) if (again(candidate)) dropped.add(candidate);
      if (last && strong.slice(end + 1).some((later) => sameSection(best(later)[0], best(last)[0])) && !ids.has(best(last)[0])) dropped.add(last);
    }
    start = Math.max(end, start + 1);
  }
  return candidates.filter((candidate) => !dropped.has(candidate));
}

const sameSection = (a: SectionId, b: SectionId) => a === b || (a.startsWith("H") && b.startsWith("H"));

/** What it is worth when one section follows another: the usual order most, any order where the headings are strong. */
function following(from: SectionId | null, to: SectionId, ranked: boolean): number {
  if (from === null) return to === "A" ? 0.5 : 0;
  if (from === to) return -0.5;
  const step = sectionPlace[to] - sectionPlace[from];
  // Headings of one rank are believed in any order: a plan in an order of its own, or a chapter for each area.
  if (ranked) return step === 1 ? 0.4 : step >= 0 ? 0.25 : 0.1;
  if (step === 1 || (from === "H1" && to === "H2")) return 0.7;
  if (step > 1) return 0.5 - 0.12 * step;
  if (step === 0) return 0.2;
  return -0.9;
}

/** The headings that, taken together, make most sense of the document (Viterbi 1967 over "which section are we in"). */
export function chooseHeadings(blocks: readonly Block[], all: readonly HeadingCandidate[]): ChosenHeading[] {
  const candidates = withoutLists(blocks, all);
  const ranks = sectionClasses(candidates);
  type State = { id: SectionId | null; score: number; path: ChosenHeading[] };
  let states = new Map<SectionId | null, State>([[null, { id: null, score: 0, path: [] }]]);
  for (const candidate of candidates) {
    const next = new Map(states);
    for (const [id, worth] of Object.entries(candidate.scores) as [SectionId, number][]) {
      if (worth < LEAST) continue;
      for (const state of states.values()) {
        const score = state.score + worth - LEAST + following(state.id, id, ranks.has(candidate.rank ?? ""));
        if (score > (next.get(id)?.score ?? Number.NEGATIVE_INFINITY)) {
          next.set(id, { id, score, path: [...state.path, { at: candidate.at, id, heading: candidate.heading, rest: candidate.rest }] });
        }
      }
    }
    states = next;
  }
  const path = [...states.values()].reduce((most, state) => (state.score > most.score ? state : most)).path;
  // A heading without a letter inside its own section ("Outcome 2" in E) divides the section and does not begin it again.
  const lettered = new Set(candidates.filter((candidate) => candidate.lettered).map((candidate) => candidate.at));
  return path.filter((heading, index) => path[index - 1]?.id !== heading.id || lettered.has(heading.at));
}
