import { optionFinder } from "../answers/option-finder.ts";
import { compileCondition, type Condition } from "../conditions/compile-condition.ts";
import { criteriaOf, type PlacedCriterion } from "../criteria-of.ts";
import type { Instrument, Rollup, Scale } from "../instrument.ts";
import { conditionInWords } from "../words/condition-in-words.ts";
import type { Mark } from "./mark.ts";

export type AskedWhen = { text: string; holds: Condition; words: string };

/** A criterion with all that scoring asks for again and again. */
export type CompiledCriterion = PlacedCriterion & {
  id: string;
  sectionIndex: number;
  /** Points of a full answer; null where the scale does not score. */
  most: number | null;
  /** The criterion's own weight times its section's. */
  weight: number;
  /** The conditions of section, group and criterion: asked only when all hold. */
  when: readonly AskedWhen[];
  optionOf: ReturnType<typeof optionFinder>;
  /** The marks of answers that came before, by answer. */
  marks: Map<string, Mark>;
};

export type CompiledGrade = { from: number | undefined; when: Condition | undefined };

/** An instrument made ready for scoring many ratings. */
export type CompiledInstrument = {
  instrument: Instrument;
  /** The scale of a criterion; Error where the instrument has no such criterion. */
  scaleOf: (criterionId: string) => Scale;
  criteria: readonly CompiledCriterion[];
  grades: readonly CompiledGrade[];
  limits: readonly { holds: Condition; atMost: number }[];
  rollup: Rollup;
  sectionRollup: Rollup;
  /** The number that the whole is out of where it does not follow from the answers. */
  outOf: number;
  /** Every option's value of every scale, at nought: what `counts` starts from. */
  noCounts: Readonly<Record<string, number>>;
};

/** The points of a full answer; null for a scale that does not score. */
export function mostPoints(scale: Scale): number | null {
  if (scale.type === "text") return null;
  if (scale.type === "number") return scale.to;
  const points = scale.options.flatMap((option) => (option.points === null ? [] : [option.points]));
  const most = scale.type === "ticks" ? points.reduce((sum, each) => sum + each, 0) : Math.max(...points);
  return points.length > 0 && most > 0 ? most : null;
}

const askedWhen = (text: string | undefined, instrument: Instrument): AskedWhen[] =>
  (text === undefined ? [] : [{ text, holds: compileCondition(text), words: conditionInWords(text, instrument) }]);

/** Throws where a condition does not parse: instruments are checked before they are published. */
export function compileInstrument(instrument: Instrument): CompiledInstrument {
  const { score, grades } = instrument;
  const sectionIndex = new Map(instrument.sections.map((section, index) => [section, index]));
  const whens = new Map<object, AskedWhen[]>();
  const whenOf = (part: { when?: string | undefined }) => {
    const known = whens.get(part) ?? askedWhen(part.when, instrument);
    whens.set(part, known);
    return known;
  };
  const finders = new Map<Scale, ReturnType<typeof optionFinder>>();
  const finderOf = (scale: Scale) => {
    const known = finders.get(scale) ?? optionFinder(scale);
    finders.set(scale, known);
    return known;
  };
  const criteria = criteriaOf(instrument).map((placed): CompiledCriterion => ({
    ...placed,
    id: placed.criterion.id,
    sectionIndex: sectionIndex.get(placed.section) ?? 0,
    most: mostPoints(placed.scale),
    weight: placed.criterion.weight * placed.section.weight,
    when: [...whenOf(placed.section), ...whenOf(placed.group), ...whenOf(placed.criterion)],
    optionOf: finderOf(placed.scale),
    marks: new Map(),
  }));
  const scales = new Map(criteria.map((criterion) => [criterion.id, criterion.scale]));
  const sectionRollup = score.sectionRollup ?? (score.rollup === "mean-of-sections" ? "share" : score.rollup);
  return {
    instrument,
    scaleOf: (criterionId) => {
      const scale = scales.get(criterionId);
      if (scale === undefined) throw new Error(`${instrument.id} has no criterion ${criterionId}`);
      return scale;
    },
    criteria,
    grades: (grades?.list ?? []).map((grade) => ({ from: grade.from, when: grade.when === undefined ? undefined : compileCondition(grade.when) })),
    limits: (grades?.limits ?? []).map((limit) => ({
      holds: compileCondition(limit.when),
      atMost: (grades?.list ?? []).findIndex((grade) => grade.id === limit.atMost),
    })),
    rollup: score.rollup,
    sectionRollup,
    outOf: score.outOf ?? meanOutOf(score.rollup, sectionRollup, criteria) ?? 100,
    noCounts: Object.fromEntries(Object.values(instrument.scales).flatMap((scale) =>
      scale.type === "choice" || scale.type === "ticks" ? scale.options.map((option) => [option.value, 0]) : [],
    )),
  };
}

/** A mean of sections that are themselves means of marks is a mark: out of 10 where every mark is. */
function meanOutOf(rollup: Rollup, sectionRollup: Rollup, criteria: readonly CompiledCriterion[]): number | undefined {
  if (rollup !== "mean-of-sections" || (sectionRollup !== "mean" && sectionRollup !== "worst")) return undefined;
  const mosts = new Set(criteria.flatMap((criterion) => (criterion.most === null ? [] : [criterion.most])));
  return mosts.size === 1 ? [...mosts][0] : undefined;
}
