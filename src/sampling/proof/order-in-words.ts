import { risks, type Purpose, type Risk } from "../draw/sample-design.ts";

/** The rule of the order as it stands in a proof, so that it can be repeated without this program. */
export function orderInWords(purpose: Purpose, risk?: Risk): string {
  const byHash = "Within each stratum documents stand in the order of SHA-256 of the seed, a colon and the document's id (as hexadecimal text, smallest first)";
  if (purpose === "chosen") return "Every document that was named is in the sample. Strata in the order of the list; within each, in the order of SHA-256 of the seed, a colon and the document's id.";
  if (purpose === "risk" && risk !== undefined) return `Within each stratum ${risks[risk].order}; documents that are alike stand in the order of SHA-256 of the seed, a colon and the document's id (as hexadecimal text, smallest first). The first of each stratum are drawn; a replacement is the next.`;
  return `${byHash}. The first of each stratum are drawn; a replacement is the next.`;
}
