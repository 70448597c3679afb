import type { Extracted } from "../extract/extracted.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { tidyBlocks } from "../tidy/tidy-blocks.ts";
import { readRecommendations, type Recommended } from "./read-recommendations.ts";
import { reportFront } from "./report-front.ts";

/** A report behind a plan, before it is held against the plan. `front` is what its first lines and its signature say. */
export type AdviceReport = { file: string; role: string; name: string | null; date: string | null; dates: readonly string[]; front: string; text: string; recommended: Recommended[] };

const HEAD = 2;

/** What a report says of itself and what it recommends. `names`: the child's, in small letters. */
export function readAdvice(file: string, extracted: Extracted, names: ReadonlySet<string>, lexicon: Lexicon): AdviceReport {
  const blocks = tidyBlocks(extracted.blocks);
  const { role, name, date, dates, text } = reportFront(blocks, lexicon);
  return { file, role, name, date, dates, front: text, text: blocks.map((block) => block.text).join("\n"), recommended: readRecommendations(blocks.slice(HEAD), names, lexicon) };
}
