import { betterAnswers } from "./better-answers.ts";
import type { CompiledInstrument } from "./compile-instrument.ts";
import { fewestChanges } from "./fewest-changes.ts";
import type { Mark } from "./mark.ts";
import { workOutMarks, type WorkedOut } from "./score.ts";

export type Lift = {
  /** The label of the grade that would be reached. */
  grade: string;
  changes: { criterion: string; from: string; to: string }[];
  /** Whether fewer changes are proved not to do; false where there were too many ways to try them all. */
  isFewest: boolean;
};

/** A criterion that counts, with the answers that would be better. */
export type Candidate = { place: number; now: Mark; better: readonly Mark[] };

/** Whether a grade at least as good is reached with these marks in place of those now. */
export type Reaches = (changed: ReadonlyMap<number, Mark>) => boolean;

const additive = new Set(["share", "percent-met", "mean", "sum"]);

/** Changes of single answers add up, or each low answer has to go: then leaving out the least helpful ones first gives the fewest. */
function isPlain({ rollup, sectionRollup, grades, limits }: CompiledInstrument, target: number): boolean {
  const isAdditive = additive.has(rollup) || rollup === "worst" || (rollup === "mean-of-sections" && additive.has(sectionRollup));
  return isAdditive && grades.slice(0, target + 1).every((grade) => grade.when === undefined) && limits.every((limit) => limit.atMost <= target);
}

/** The fewest better answers that would reach the next grade; null at the best grade, without one, and where no better answers would do. */
export function findLift(compiled: CompiledInstrument, worked: WorkedOut, facts: Readonly<Record<string, unknown>>): Lift | null {
  const { index } = worked.grade;
  if (index === undefined || index === 0) return null;
  const target = index - 1;
  const workOutWith = (changed: ReadonlyMap<number, Mark>) => workOutMarks(compiled, worked.marks.map((now, place) => changed.get(place) ?? now), facts);
  const gradeWith = (changed: ReadonlyMap<number, Mark>) => workOutWith(changed).grade.index ?? Number.POSITIVE_INFINITY;
  const reaches: Reaches = (changed) => gradeWith(changed) <= target;
  const counted = new Set(worked.counted.map((each) => each.mark));
  const candidates = worked.marks.flatMap((now, place): Candidate[] => {
    const better = counted.has(now) && now.state !== "not-applicable" && now.criterion.weight > 0 ? betterAnswers(now) : [];
    return better.length > 0 ? [{ place, now, better }] : [];
  });
  const gainOf = ({ place, better }: Candidate) => {
    const best = better.at(-1);
    return best === undefined ? 0 : (workOutWith(new Map([[place, best]])).whole.percent ?? 0) - (worked.whole.percent ?? 0);
  };
  const found = fewestChanges(compiled, candidates, { reaches, gainOf, isPlain: isPlain(compiled, target) });
  if (found === undefined) return null;
  return {
    grade: compiled.instrument.grades?.list[gradeWith(found.changed)]?.label ?? "",
    changes: [...found.changed].sort(([a], [b]) => a - b).map(([place, to]) => ({ criterion: to.criterion.id, from: inWords(worked.marks[place]), to: inWords(to) })),
    isFewest: found.isFewest,
  };
}

function inWords(mark: Mark | undefined): string {
  if (mark === undefined || mark.state === "unanswered") return "not answered";
  return mark.values.length === 0 ? "none" : mark.values.join(" | ");
}
