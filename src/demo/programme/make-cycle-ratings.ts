import { compileInstrument, score, type Instrument } from "../../instruments/index.ts";
import { answerCriteria, type DemoAnswer, type DemoFacts } from "../answer-criteria.ts";
import { seededRandom, type Random } from "../random.ts";

/** A document of a closed cycle before it is rated: `level` is how good it is beside its kind's average, in logits. */
export type CycleDocument = { id: string; kind: string; seed: number; effect: number; facts: DemoFacts };
export type CycleRating = { documentId: string; answers: DemoAnswer[] };

/** Sections against the document as a whole, in logits: C, D, G, H and outcomes are the weaker ones. */
const shifts: Readonly<Record<string, number>> = { C: -0.3, D: -0.3, G: -0.5, H1: -0.3, H2: -0.3, E: -0.4, A: 0.2, B: 0.1, F: 0.3, O: -0.5, P: -0.4, V: 0.2 };

const answersAt = (instrument: Instrument, document: CycleDocument, level: number, draw: number): DemoAnswer[] =>
  answerCriteria(seededRandom(document.seed + draw), instrument, (section) => level + document.effect + (shifts[section] ?? 0), document.facts);

/** A rater's answers to each document. `severity` in logits; `draw` makes another rater's chance another one. */
export function rateDocuments(instrument: Instrument, documents: readonly CycleDocument[], level: number, severity: (document: CycleDocument) => number, draw: number): CycleRating[] {
  return documents.map((document) => ({ documentId: document.id, answers: answersAt(instrument, document, level - severity(document), draw) }));
}

/** So many documents are enough to find the level by. */
const ENOUGH = 36;

/** The level at which the mean score of these documents comes to `target`: found by halving, with the same chance each time. */
export function levelFor(instrument: Instrument, all: readonly CycleDocument[], target: number, severity: (document: CycleDocument) => number): number {
  const compiled = compileInstrument(instrument);
  const documents = all.slice(0, ENOUGH);
  let [low, high] = [-4, 6];
  for (let step = 0; step < 9; step += 1) {
    const middle = (low + high) / 2;
    const scores = rateDocuments(instrument, documents, middle, severity, 0)
      .map(({ answers }, index) => score(compiled, Object.fromEntries(answers.map((answer) => [answer.criterionId, answer.value])), documents[index]?.facts ?? {}).score ?? 0);
    const mean = scores.reduce((sum, each) => sum + each, 0) / Math.max(1, scores.length);
    if (mean < target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Documents of one kind, each a little better or worse than the others. */
export const makeDocument = (random: Random, id: string, kind: string, facts: DemoFacts): CycleDocument => ({ id, kind, seed: random.whole(1, 2_000_000_000), effect: random.normal() * 0.5, facts });
