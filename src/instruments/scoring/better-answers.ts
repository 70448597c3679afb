import type { CompiledCriterion } from "./compile-instrument.ts";
import { mark, type Mark } from "./mark.ts";

const MOST_STEPS = 10;

/** The answers that would give a criterion more points than it has now, fewest points first. */
export function betterAnswers(now: Mark): Mark[] {
  const { criterion } = now;
  const points = now.points ?? 0;
  if (criterion.most === null || points >= criterion.most) return [];
  return answersOf(criterion, now)
    .map((answer) => mark(criterion, answer, true))
    .filter((better) => (better.points ?? 0) > points)
    .sort((a, b) => (a.points ?? 0) - (b.points ?? 0));
}

function answersOf(criterion: CompiledCriterion, now: Mark): (string | string[])[] {
  const { scale } = criterion;
  if (scale.type === "choice") return scale.options.flatMap((option) => (option.points === null ? [] : [option.value]));
  if (scale.type === "number") {
    const steps = Math.round((scale.to - scale.from) / scale.step);
    const every = Math.max(1, Math.ceil(steps / MOST_STEPS));
    return Array.from({ length: Math.floor(steps / every) + 1 }, (_, index) => String(scale.to - index * every * scale.step));
  }
  if (scale.type === "ticks") {
    // More and more ticks beside those that are there, the most valuable first.
    const more = scale.options.filter((option) => (option.points ?? 0) > 0 && !now.values.includes(option.value)).sort((a, b) => (b.points ?? 0) - (a.points ?? 0));
    return more.map((_, index) => [...now.values, ...more.slice(0, index + 1).map((option) => option.value)]);
  }
  return [];
}
