import { compileInstrument, score, type Instrument } from "../instruments/index.ts";
import type { DemoAnswer, DemoFacts } from "./answer-criteria.ts";
import type { Random } from "./random.ts";

/** After so many steps the free sections have no more to give (a team at 94%), and the others move too. */
const GIVE_WAY = 400;

type Sampled = { answers: DemoAnswer[]; facts: DemoFacts };

/**
 * Changes single answers (Yes and No) until the mean percentage of these ratings is within `within` of `target`.
 * The figures of the demonstration's first quarter are those of a published report; its ratings are invented to give them.
 */
export function reachTarget(random: Random, instrument: Instrument, ratings: readonly Sampled[], target: number, within: number): void {
  const compiled = compileInstrument(instrument);
  const percents = ratings.map((rating) => percentOf(compiled, rating));
  const mean = () => percents.reduce((sum, percent) => sum + percent, 0) / percents.length;
  for (let step = 0; step < 4000 && Math.abs(mean() - target) > within; step += 1) {
    const up = mean() < target;
    const at = random.whole(0, ratings.length - 1);
    const rating = ratings[at];
    if (rating === undefined) continue;
    const candidates = rating.answers.filter((answer) => answer.value === (up ? "No" : "Yes") && (isFree(answer.section, up) || step > GIVE_WAY));
    if (candidates.length === 0) continue;
    const answer = random.pick(candidates);
    const before = { ...answer };
    Object.assign(answer, { value: up ? "Yes" : "No", comment: "" });
    const percent = percentOf(compiled, rating);
    const now = (mean() * percents.length - (percents[at] ?? 0) + percent) / percents.length;
    // A step that overshoots further than it gains is taken back; another plan has another denominator.
    if (Math.abs(now - target) >= Math.abs(mean() - target)) Object.assign(answer, before);
    else percents[at] = percent;
  }
}

function percentOf(compiled: ReturnType<typeof compileInstrument>, rating: Sampled): number {
  return score(compiled, Object.fromEntries(rating.answers.map((answer) => [answer.criterionId, answer.value])), rating.facts).percent ?? 0;
}

/** Sections whose pattern the report speaks of are left as they are: A and G stay low, F stays high. */
function isFree(section: string, up: boolean): boolean {
  return up ? section !== "A" && section !== "G" : section !== "F";
}
