import type { Design } from "./design.ts";
import type { Layout } from "./layout.ts";
import { stepWeights } from "./step-weights.ts";

/** Measures while they are estimated: quality of documents, and the other parameters as `Layout` lists them. */
export type Parameters = { quality: Float64Array; others: Float64Array };

/**
 * What one pass through the answers tells at the present parameters: log-likelihood, its slopes, and Fisher's information.
 * Documents do not meet each other in an answer, so their part is a diagonal, and `others` holds what remains when they are solved for
 * (Schur's complement): its size does not grow with the documents.
 */
export type Information = {
  logLikelihood: number;
  quality: { slope: Float64Array; information: Float64Array };
  others: { slope: Float64Array; information: Float64Array };
  /** The same before documents were solved for: what is known of a parameter when all others are taken as known. */
  own: Float64Array;
  /**
   * What document `d` shares with other parameters: entries `from[d]` to `from[d + 1]` hold their place, the information in common and
   * the document's part of their slope.
   */
  shared: { from: Int32Array; place: Int32Array; value: Float64Array; slope: Float64Array };
};

export function gatherInformation(design: Design, layout: Layout, parameters: Parameters): Information {
  const { size, raterFrom, stepFrom } = layout;
  const { quality, others } = parameters;
  const weights = [...design.top].map((top, scale) => {
    const from = stepFrom[scale] ?? -1;
    return stepWeights(Array.from({ length: top }, (_, step) => (from < 0 ? 0 : -(others[from + step] ?? 0))));
  });
  const logWeights = weights.map((list) => list.map(Math.log));
  const widest = Math.max(1, ...design.top);
  // Reused for every answer: the chance of at least each place, and what the expected place owes to it and those above.
  const atLeast = new Float64Array(widest + 1);
  const above = new Float64Array(widest + 1);

  const slope = new Float64Array(size);
  const matrix = new Float64Array(size * size);
  const documentSlope = new Float64Array(design.documents);
  const documentInformation = new Float64Array(design.documents);
  const steps = [...stepFrom].reduce((sum, from, scale) => sum + (from < 0 ? 0 : (design.top[scale] ?? 0)), 0);
  const room = 2 * design.rank.length + design.documents * steps;
  const shared = { from: new Int32Array(design.documents + 1), place: new Int32Array(room), value: new Float64Array(room), slope: new Float64Array(room) };
  const mine = new Float64Array(size);
  const mySlope = new Float64Array(size);
  const touched = new Int32Array(size);
  let logLikelihood = 0;
  let filled = 0;

  for (let document = 0; document < design.documents; document += 1) {
    let met = 0;
    const meet = (place: number, value: number, part: number) => {
      if (mine[place] === 0) touched[met++] = place;
      mySlope[place] = (mySlope[place] ?? 0) + part;
      // A hair keeps a parameter on the list where its first share is nought.
      mine[place] = (mine[place] ?? 0) + value + 1e-300;
    };
    const own = quality[document] ?? 0;
    for (let at = design.start[document] ?? 0; at < (design.start[document + 1] ?? 0); at += 1) {
      const criterion = design.criterion[at] ?? 0;
      const rater = raterFrom + (design.rater[at] ?? 0);
      const rank = design.rank[at] ?? 0;
      const scale = design.scaleOf[criterion] ?? 0;
      const weight = weights[scale] ?? mine;
      const top = weight.length - 1;
      const theta = own + (others[criterion] ?? 0) + (others[rater] ?? 0);
      const e = Math.exp(theta);
      let power = 1;
      let total = 0;
      for (let place = 0; place <= top; place += 1) {
        const chance = (weight[place] ?? 0) * power;
        atLeast[place] = chance;
        total += chance;
        power *= e;
      }
      // From the top down: the chance of at least this place, and the expected place counted only from there on.
      let sum = 0;
      let partial = 0;
      let square = 0;
      for (let place = top; place >= 0; place -= 1) {
        const chance = (atLeast[place] ?? 0) / total;
        sum += chance;
        partial += place * chance;
        square += place * place * chance;
        atLeast[place] = sum;
        above[place] = partial;
      }
      const expected = partial;
      const variance = square - expected * expected;
      const residual = rank - expected;
      logLikelihood += rank * theta + (logWeights[scale]?.[rank] ?? 0) - Math.log(total);
      documentSlope[document] = (documentSlope[document] ?? 0) + residual;
      documentInformation[document] = (documentInformation[document] ?? 0) + variance;
      matrix[criterion * size + criterion] = (matrix[criterion * size + criterion] ?? 0) + variance;
      matrix[rater * size + rater] = (matrix[rater * size + rater] ?? 0) + variance;
      matrix[criterion * size + rater] = (matrix[criterion * size + rater] ?? 0) + variance;
      meet(criterion, variance, residual);
      meet(rater, variance, residual);
      const from = stepFrom[scale] ?? -1;
      if (from < 0) continue;
      for (let step = 1; step <= top; step += 1) {
        const place = from + step - 1;
        const reached = atLeast[step] ?? 0;
        const together = (above[step] ?? 0) - expected * reached;
        matrix[criterion * size + place] = (matrix[criterion * size + place] ?? 0) + together;
        matrix[rater * size + place] = (matrix[rater * size + place] ?? 0) + together;
        meet(place, together, Number(rank >= step) - reached);
        for (let other = step; other <= top; other += 1) {
          const cell = place * size + from + other - 1;
          matrix[cell] = (matrix[cell] ?? 0) + (atLeast[other] ?? 0) * (1 - reached);
        }
      }
    }
    for (let entry = 0; entry < met; entry += 1) {
      const place = touched[entry] ?? 0;
      shared.place[filled] = place;
      shared.value[filled] = mine[place] ?? 0;
      shared.slope[filled] = mySlope[place] ?? 0;
      slope[place] = (slope[place] ?? 0) + (mySlope[place] ?? 0);
      mine[place] = 0;
      mySlope[place] = 0;
      filled += 1;
    }
    shared.from[document + 1] = filled;
  }

  const ownInformation = Float64Array.from({ length: size }, (_, place) => matrix[place * size + place] ?? 0);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < row; column += 1) {
      // Each pair was added on one side only.
      const both = (matrix[row * size + column] ?? 0) + (matrix[column * size + row] ?? 0);
      matrix[row * size + column] = both;
      matrix[column * size + row] = both;
    }
  }
  for (let document = 0; document < design.documents; document += 1) {
    const information = documentInformation[document] ?? 0;
    const until = shared.from[document + 1] ?? 0;
    for (let one = shared.from[document] ?? 0; one < until; one += 1) {
      const row = shared.place[one] ?? 0;
      const part = (shared.value[one] ?? 0) / information;
      slope[row] = (slope[row] ?? 0) - part * (documentSlope[document] ?? 0);
      for (let other = shared.from[document] ?? 0; other < until; other += 1) {
        const cell = row * size + (shared.place[other] ?? 0);
        matrix[cell] = (matrix[cell] ?? 0) - part * (shared.value[other] ?? 0);
      }
    }
  }
  return { logLikelihood, quality: { slope: documentSlope, information: documentInformation }, others: { slope, information: matrix }, own: ownInformation, shared };
}
