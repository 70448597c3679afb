import { certaintyOf, certaintyInWords } from "../../sampling/index.ts";
import type { SizeAsked } from "./size-options.ts";

/** How sure a sample is, in sentences or as data (shares and margins of shares as parts of 1). */
export function sayCertainty(asked: SizeAsked, asJson: boolean): string {
  const certainty = certaintyOf(asked);
  return asJson ? JSON.stringify({ asked, ...certainty }, null, 2) : certaintyInWords(asked, certainty).join("\n");
}
