import type { Block, Extracted } from "../extract/extracted.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { tidyBlocks } from "../tidy/tidy-blocks.ts";
import { datesIn } from "../words/dates.ts";
import { isNothing } from "../thread/read-provisions.ts";
import { difficultyOf } from "../thread/read-needs.ts";
import { statementsOf } from "../thread/statements-of.ts";
import { timeframeIn } from "../words/timeframes.ts";
import { roleIn } from "./section-k.ts";

/** A report behind a plan, before it is held against the plan. */
export type AdviceReport = { file: string; role: string; name: string | null; date: string | null; text: string; recommended: { text: string; kind: "outcome" | "provision" | "need" }[] };

const head = /\brecommend|\boutcomes?\b|\bprovision\b|\bsupport (?:needed|required)\b|\bwhat (?:would|will) help\b|\badvice\b|\bneeds?\b|\bnext steps\b|\bsuggest/i;
const outcomeHead = /\boutcomes?\b|\bgoals?\b|\baims?\b/i;
const provisionHead = /\bprovision\b|\brecommend|\bsupport\b|\bhelp\b|\bstrateg|\bintervention|\badvice\b|\bsuggest/i;
const needHead = /\bneeds?\b|\bdifficult|\bhard\b|\bsummary\b/i;

/** What a report says of itself and what it recommends: items and sentences under its headings for outcomes, provision and needs. */
export function readAdvice(file: string, extracted: Extracted, lexicon: Lexicon): AdviceReport {
  const blocks = tidyBlocks(extracted.blocks);
  const front = blocks.slice(0, 14).map((block) => block.text);
  const text = blocks.map((block) => block.text).join("\n");
  const role = roleIn(front.slice(0, 6).join("\n"), lexicon) ?? roleIn(front.join("\n"), lexicon) ?? "";
  const dated = front.find((line) => /\bdate\b/i.test(line) && !/\bbirth\b|\bd\.?o\.?b/i.test(line) && datesIn(line).length > 0) ?? front.find((line) => datesIn(line).length > 0 && !/\bbirth\b|\bd\.?o\.?b/i.test(line)) ?? "";
  const recommended: AdviceReport["recommended"] = [];
  for (const statement of statementsOf({ id: "K", heading: "", blocks: blocks.map(withoutLabel) })) {
    const words = (statement.text.match(/\S+/g) ?? []).length;
    if (words < 5 || isNothing(statement.text) || !head.test(statement.heading)) continue;
    const kind = kindOf(statement.text, statement.heading, lexicon);
    if (kind) recommended.push({ text: statement.text, kind });
  }
  return { file, role, name: nameOf(front), date: datesIn(dated).at(-1)?.date ?? null, text, recommended };
}

const withoutLabel = (block: Block): Block => block;

function kindOf(text: string, heading: string, lexicon: Lexicon): "outcome" | "provision" | "need" | undefined {
  if (outcomeHead.test(heading) && !provisionHead.test(heading)) return /\bwill\b|\bto\b/i.test(text) ? "outcome" : undefined;
  if (provisionHead.test(heading)) return timeframeIn(text, lexicon) !== undefined && /^(?:by|within)\b/i.test(text) ? "outcome" : "provision";
  return needHead.test(heading) && difficultyOf(text, lexicon) > 0 ? "need" : undefined;
}

const nameOf = (front: readonly string[]): string | null => {
  for (const line of front) {
    const match = /(?:author|by|name|from|written by|prepared by|completed by|signed)\s*:?\s*((?:Dr|Mr|Mrs|Ms|Miss)?\.?\s*[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){1,3})/.exec(line);
    if (match?.[1] && !/child|pupil/i.test(line)) return match[1].trim();
  }
  return null;
};
