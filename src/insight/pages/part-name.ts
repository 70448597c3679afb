import { findingWords } from "../../reading/index.ts";
import { misplacedInWords } from "../facts/catalogue/misplaced.ts";
import type { MeasureId } from "../facts/catalogue/measures.ts";

/** What a part of a whole is called: an answer's option, a grade, a finding. */
export function partName(measure: MeasureId, key: string): string {
  if (measure === "misplaced") return misplacedInWords(key);
  if (measure === "findings") return findingWords[key]?.title ?? key;
  return /^n\/?a$/i.test(key) ? "Not applicable" : key;
}
