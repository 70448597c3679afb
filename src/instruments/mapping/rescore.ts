import type { CompiledCriterion, CompiledInstrument } from "../scoring/compile-instrument.ts";
import { mark, type Answer } from "../scoring/mark.ts";
import { score, type Score } from "../scoring/score.ts";
import { carryAnswer } from "./carry-answer.ts";

export type Rescored = {
  score: Score;
  answers: Record<string, string | string[]>;
  /** Which criterion of the new tool took its answer from which of the old one. */
  carried: { from: string; to: string }[];
  /** Answers of the old tool that could not be carried over. */
  notCarried: { criterion: string; why: string }[];
  /** Criteria of the new tool that no old answer speaks to. */
  notAsked: string[];
};

/** "dip-sample/E3" and "dip-sample@2/E3" both name E3 of version 2. */
const names = ({ instrument: { id, version } }: CompiledInstrument, criterionId: string) => [`${id}/${criterionId}`, `${id}@${version}/${criterionId}`];

/** The old criteria that ask the same as a new one: named by either of them, or of the same id in another version of the same tool. */
function sourcesOf(criterion: CompiledCriterion, from: CompiledInstrument, to: CompiledInstrument): CompiledCriterion[] {
  const own = names(to, criterion.id);
  const named = from.criteria.filter((old) =>
    names(from, old.id).some((name) => criterion.criterion.maps.includes(name)) || old.criterion.maps.some((name) => own.includes(name)));
  if (named.length > 0 || from.instrument.id !== to.instrument.id) return named;
  return from.criteria.filter((old) => old.id === criterion.id);
}

/** Scores old answers with another version or another tool, as far as their criteria are mapped, and says what could not be carried over. */
export function rescore(from: CompiledInstrument, to: CompiledInstrument, answers: Readonly<Record<string, Answer>>, facts: Readonly<Record<string, unknown>> = {}): Rescored {
  const given = new Map(from.criteria.flatMap((criterion) => {
    const read = mark(criterion, Object.hasOwn(answers, criterion.id) ? answers[criterion.id] : undefined, true);
    return read.state === "unanswered" ? [] : [[criterion.id, read.answer] as const];
  }));
  const result: Omit<Rescored, "score"> = { answers: {}, carried: [], notCarried: [], notAsked: [] };
  const used = new Set<string>();
  const faults = new Map<string, string>();
  for (const criterion of to.criteria) {
    const sources = sourcesOf(criterion, from, to).filter((old) => given.has(old.id));
    const carried = sources.map((old) => ({ old, ...carryAnswer(given.get(old.id) ?? "", old.scale, criterion.scale) }));
    for (const each of carried) if ("why" in each) faults.set(each.old.id, `${criterion.id}: ${each.why}`);
    const found = carried.flatMap((each) => ("answer" in each ? [each] : []));
    const [first] = found;
    if (first === undefined || found.length < carried.length) {
      result.notAsked.push(criterion.id);
      continue;
    }
    if (found.some((each) => JSON.stringify(each.answer) !== JSON.stringify(first.answer))) {
      for (const { old } of found) faults.set(old.id, `${criterion.id} joins ${found.map((each) => each.old.id).join(" and ")}, whose answers differ`);
      result.notAsked.push(criterion.id);
      continue;
    }
    result.answers[criterion.id] = first.answer;
    for (const { old } of found) {
      used.add(old.id);
      result.carried.push({ from: old.id, to: criterion.id });
    }
  }
  for (const id of given.keys()) {
    if (!used.has(id)) result.notCarried.push({ criterion: id, why: faults.get(id) ?? "no criterion of the new tool asks the same" });
  }
  return { score: score(to, result.answers, facts), ...result };
}
