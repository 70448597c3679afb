import type { CompiledInstrument } from "./compile-instrument.ts";
import type { Candidate, Reaches } from "./find-lift.ts";
import type { Mark } from "./mark.ts";

type Rules = { reaches: Reaches; gainOf: (candidate: Candidate) => number; isPlain: boolean };
export type FewestChanges = { changed: Map<number, Mark>; isFewest: boolean };

/** How many sets of changes are tried at most: about a tenth of a second for a tool of 50 criteria. */
const MOST_TRIES = 1_500;

/**
 * The fewest changes that reach a grade. First everything is answered best, and what is not needed is taken back, the least helpful
 * first. Where changes simply add up nothing smaller can do; where conditions and limits decide, all smaller sets are then tried,
 * as far as the number of tries allows.
 */
export function fewestChanges(compiled: CompiledInstrument, candidates: readonly Candidate[], rules: Rules): FewestChanges | undefined {
  const taken = takeBack(candidates, rules);
  if (rules.isPlain) return taken && { changed: lessen(taken, candidates, rules.reaches), isFewest: true };
  const most = taken === undefined ? candidates.length : taken.size - 1;
  const { changed, isThrough } = trySmaller(compiled, candidates, rules.reaches, most);
  const best = changed ?? taken;
  return best && { changed: lessen(best, candidates, rules.reaches), isFewest: isThrough || changed !== undefined };
}

function takeBack(candidates: readonly Candidate[], { reaches, gainOf }: Rules): Map<number, Mark> | undefined {
  const changed = new Map(candidates.flatMap(({ place, better }) => {
    const best = better.at(-1);
    return best === undefined ? [] : [[place, best] as const];
  }));
  if (!reaches(changed)) return undefined;
  const gains = candidates.map((candidate) => ({ place: candidate.place, gain: gainOf(candidate) })).sort((a, b) => a.gain - b.gain || b.place - a.place);
  for (const { place } of gains) {
    const best = changed.get(place);
    changed.delete(place);
    if (best !== undefined && !reaches(changed)) changed.set(place, best);
  }
  return changed;
}

/** Each change as small as will do. */
function lessen(changed: Map<number, Mark>, candidates: readonly Candidate[], reaches: Reaches): Map<number, Mark> {
  const result = new Map(changed);
  for (const { place, better } of candidates.toReversed()) {
    const now = result.get(place);
    if (now === undefined) continue;
    const least = better.find((each) => reaches(new Map(result).set(place, each)));
    result.set(place, least ?? now);
  }
  return result;
}

/** Criteria that no rule tells apart: changing one of them is as good as changing another. */
function classesOf(compiled: CompiledInstrument, candidates: readonly Candidate[]): Candidate[][] {
  const { grades } = compiled.instrument;
  const conditions = [...(grades?.list ?? []), ...(grades?.limits ?? [])].map((rule) => rule.when ?? "").join(" ");
  const tellsSections = compiled.rollup === "mean-of-sections" || /\bsections\b/.test(conditions);
  const tellsCriteria = /\banswers\b/.test(conditions);
  const classes = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { criterion, values } = candidate.now;
    const key = tellsCriteria ? criterion.id : JSON.stringify([
      tellsSections ? criterion.sectionIndex : "", criterion.weight, criterion.criterion.critical, criterion.criterion.scale ?? "", values,
    ]);
    classes.set(key, [...(classes.get(key) ?? []), candidate]);
  }
  return [...classes.values()];
}

/** Tries sets of one change, of two, and so on to `most`. `isThrough` says that every one was tried. */
function trySmaller(compiled: CompiledInstrument, candidates: readonly Candidate[], reaches: Reaches, most: number): { changed?: Map<number, Mark>; isThrough: boolean } {
  const moves = classesOf(compiled, candidates).flatMap((members) => (members[0]?.better ?? []).map((_, option) => ({ members, option })));
  const tries = { left: MOST_TRIES };
  const changed = new Map<number, Mark>();
  const used = new Map<Candidate[], number>();
  /** Adds `left` more changes, from this move on; true when the grade is reached. */
  const add = (from: number, left: number): boolean => {
    if (left === 0) {
      tries.left -= 1;
      return reaches(changed);
    }
    for (let at = from; at < moves.length && tries.left > 0; at += 1) {
      const move = moves[at];
      const count = move === undefined ? 0 : (used.get(move.members) ?? 0);
      const next = move?.members[count];
      const better = next?.better[move?.option ?? 0];
      if (move === undefined || next === undefined || better === undefined) continue;
      changed.set(next.place, better);
      used.set(move.members, count + 1);
      if (add(at, left - 1)) return true;
      changed.delete(next.place);
      used.set(move.members, count);
    }
    return false;
  };
  for (let size = 1; size <= most && tries.left > 0; size += 1) {
    if (add(0, size)) return { changed, isThrough: true };
  }
  return { isThrough: tries.left > 0 };
}
