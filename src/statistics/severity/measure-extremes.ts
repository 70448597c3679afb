import { eachAnswer } from "./each-answer.ts";
import { measureOne, type Against, type OneMeasure } from "./measure-one.ts";
import type { Measures } from "./measures-of.ts";
import type { ModelParts } from "./model-parts.ts";
import type { Extreme } from "./set-aside-extremes.ts";

/** The measures of what was set aside, against what was not. Higher totals mean good documents, but easy criteria and lenient raters. */
export function measureExtremes(parts: ModelParts, measures: Measures, weights: readonly Float64Array[]): (kind: keyof Measures, place: number, extreme: Extreme) => OneMeasure | undefined {
  const against = { document: new Map<number, Against>(), criterion: new Map<number, Against>(), rater: new Map<number, Against>() };
  const { left } = parts;
  const add = (map: Map<number, Against>, place: number, theta: number, weight: Float64Array) => {
    const list = map.get(place);
    if (list === undefined) map.set(place, [{ theta, weights: weight }]);
    else list.push({ theta, weights: weight });
  };
  eachAnswer(parts, ({ document, criterion, rater, scale, isKept }) => {
    const weight = weights[scale];
    if (isKept || weight === undefined || weight.length < 2) return;
    const quality = measures.document[document] ?? null;
    const difficulty = measures.criterion[criterion] ?? null;
    const severity = measures.rater[rater] ?? null;
    if (left.document[document] !== null && difficulty !== null && severity !== null) add(against.document, document, -difficulty - severity, weight);
    if (left.criterion[criterion] !== null && quality !== null && severity !== null) add(against.criterion, criterion, quality - severity, weight);
    if (left.rater[rater] !== null && quality !== null && difficulty !== null) add(against.rater, rater, quality - difficulty, weight);
  });
  return (kind, place, extreme) =>
    extreme === "untold" ? undefined : measureOne(against[kind].get(place) ?? [], extreme === "highest" ? Number.POSITIVE_INFINITY : 0);
}
