import { studentQuantile } from "../estimates/student-t.ts";
import type { Estimates } from "./estimate-measures.ts";
import type { Layout } from "./layout.ts";

/** `own`: with all others taken as known. `joint`: with all others estimated too; null where that is not determined. */
export type StandardErrors = { own: number; joint: number | null };

/** An interval of 1.96 errors is to be as wide as one by t from so many documents (at 95%). */
const fewDocuments = (documents: number): number => studentQuantile(0.975, documents - 1) / studentQuantile(0.975, Number.POSITIVE_INFINITY);

/**
 * Errors that do not take the answers of one document for independent: each document's part of the slope is one observation (sandwich
 * estimator: Huber 1967; by clusters: Liang and Zeger 1986, Biometrika 73:13–22). A rater who has one impression of a whole document would
 * otherwise seem surer than they are. By place of the parameters other than documents; undefined where the answers do not determine them.
 */
export function errorsOverDocuments({ information, covariance }: Estimates, layout: Layout): Float64Array | undefined {
  if (covariance === undefined) return undefined;
  const { from, place, slope } = information.shared;
  const documentsOf = new Float64Array(layout.size);
  for (let entry = 0; entry < (from.at(-1) ?? 0); entry += 1) documentsOf[place[entry] ?? 0] = (documentsOf[place[entry] ?? 0] ?? 0) + 1;
  return documentsOf.map((documents, row) => {
    if (documents < 2) return 0;
    let squares = 0;
    for (let document = 0; document + 1 < from.length; document += 1) {
      let part = 0;
      for (let entry = from[document] ?? 0; entry < (from[document + 1] ?? 0); entry += 1) part += (slope[entry] ?? 0) * (covariance[row * layout.size + (place[entry] ?? 0)] ?? 0);
      squares += part * part;
    }
    return Math.sqrt((documents / (documents - 1)) * squares) * fewDocuments(documents);
  });
}

/** Of a parameter other than a document. Jointly, the larger of what the model says and what documents say (`overDocuments`). */
export function errorOfOther({ information, covariance }: Estimates, layout: Layout, place: number, overDocuments: Float64Array | undefined): StandardErrors {
  const variance = covariance?.[place * layout.size + place];
  const joint = variance === undefined ? null : Math.max(Math.sqrt(Math.max(0, variance)), overDocuments?.[place] ?? 0);
  return { own: 1 / Math.sqrt(information.own[place] ?? 0), joint };
}

/** Of a document: 1 ÷ its own information, and what the doubt about the others adds (inverse of a matrix in blocks). */
export function errorOfDocument({ information, covariance }: Estimates, layout: Layout, document: number): StandardErrors {
  const own = information.quality.information[document] ?? 0;
  if (covariance === undefined) return { own: 1 / Math.sqrt(own), joint: null };
  const { from, place, value } = information.shared;
  let added = 0;
  for (let one = from[document] ?? 0; one < (from[document + 1] ?? 0); one += 1) {
    const row = (place[one] ?? 0) * layout.size;
    for (let other = from[document] ?? 0; other < (from[document + 1] ?? 0); other += 1) {
      added += (value[one] ?? 0) * (value[other] ?? 0) * (covariance[row + (place[other] ?? 0)] ?? 0);
    }
  }
  return { own: 1 / Math.sqrt(own), joint: Math.sqrt(1 / own + added / own ** 2) };
}
