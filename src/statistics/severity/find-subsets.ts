import type { Design } from "./design.ts";
import { joinUp } from "./join-up.ts";

/** Numbers of the groups that hang together, 0 the largest, by rater and by criterion. */
export type Subsets = { rater: Int32Array; criterion: Int32Array };

/**
 * Raters can be compared when they gave the same answer to the same document's criterion, or through others who did (Linacre 1989,
 * ch. 9, "connectedness"; Engelhard 1997). Without a link a strict rater with good documents and a lenient one with poor documents
 * look alike. Criteria hang together by the documents in which they were answered.
 */
export function findSubsets(design: Design): Subsets {
  const raters = joinUp(design.raters);
  const criteria = joinUp(design.criteria);
  // Who last answered each criterion, and in which document.
  const lastRater = new Int32Array(design.criteria);
  const lastDocument = new Int32Array(design.criteria).fill(-1);
  for (let document = 0; document < design.documents; document += 1) {
    const from = design.start[document] ?? 0;
    for (let at = from; at < (design.start[document + 1] ?? 0); at += 1) {
      const criterion = design.criterion[at] ?? 0;
      const rater = design.rater[at] ?? 0;
      if (lastDocument[criterion] === document) raters.join(rater, lastRater[criterion] ?? 0);
      lastDocument[criterion] = document;
      lastRater[criterion] = rater;
      criteria.join(criterion, design.criterion[from] ?? 0);
    }
  }
  return { rater: raters.groups(), criterion: criteria.groups() };
}
