import type { Judgement } from "../agreement/judgement.ts";
import type { IndexedAnswers, ScaledCriterion, UsedScale } from "./indexed-answers.ts";

function placeIn<Key>(places: Map<Key, number>, key: Key): number {
  const known = places.get(key);
  if (known !== undefined) return known;
  places.set(key, places.size);
  return places.size - 1;
}

/** The points that each scale was used with; points that nobody gave are no category (as Facets does unless told otherwise). */
function usedScales(judgements: readonly Judgement[], places: ReadonlyMap<string, number>): UsedScale[] {
  const used = [...places.keys()].map((scale) => ({ scale, points: new Set<number>(), most: 0 }));
  for (const { scale, points, most } of judgements) {
    const one = used[places.get(scale) ?? 0];
    if (one === undefined) continue;
    one.points.add(points);
    one.most = most;
  }
  return used.map(({ scale, points, most }) => ({ scale, points: [...points].sort((a, b) => a - b), most }));
}

/** Judgements by number, sorted by document: the estimation goes through them many times, and text keys would be most of its time. */
export function indexJudgements(judgements: readonly Judgement[]): IndexedAnswers {
  const documents = new Map<string, number>();
  const raters = new Map<string, number>();
  const scalePlaces = new Map<string, number>();
  const criterionPlaces: Map<string, number>[] = [];
  const criteria: ScaledCriterion[] = [];
  const count = judgements.length;
  const document = new Int32Array(count);
  const criterionOf = new Int32Array(count);
  const raterOf = new Int32Array(count);
  judgements.forEach((judgement, at) => {
    document[at] = placeIn(documents, judgement.document);
    raterOf[at] = placeIn(raters, judgement.rater);
    const scale = placeIn(scalePlaces, judgement.scale);
    const places = (criterionPlaces[scale] ??= new Map());
    let criterion = places.get(judgement.criterion);
    if (criterion === undefined) {
      criterion = criteria.push({ criterion: judgement.criterion, scale }) - 1;
      places.set(judgement.criterion, criterion);
    }
    criterionOf[at] = criterion;
  });
  const scales = usedScales(judgements, scalePlaces);
  const categories = scales.map(({ points }) => new Map(points.map((value, place) => [value, place])));

  const start = new Int32Array(documents.size + 1);
  for (const place of document) start[place + 1] = (start[place + 1] ?? 0) + 1;
  for (let place = 0; place < documents.size; place += 1) start[place + 1] = (start[place + 1] ?? 0) + (start[place] ?? 0);
  const next = start.slice();
  const answers = { criterion: new Int32Array(count), rater: new Int32Array(count), category: new Int32Array(count) };
  judgements.forEach((judgement, at) => {
    const place = document[at] ?? 0;
    const to = next[place] ?? 0;
    next[place] = to + 1;
    answers.criterion[to] = criterionOf[at] ?? 0;
    answers.rater[to] = raterOf[at] ?? 0;
    answers.category[to] = categories[criteria[criterionOf[at] ?? 0]?.scale ?? 0]?.get(judgement.points) ?? 0;
  });
  return { documents: [...documents.keys()], criteria, raters: [...raters.keys()], scales, start, ...answers };
}
