import type { Block } from "../extract/extracted.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { difficultyOf } from "../thread/read-needs.ts";
import { isNothing } from "../thread/read-provisions.ts";
import type { Statement } from "../thread/statement.ts";
import { statementsOf } from "../thread/statements-of.ts";
import { amountsIn, frequenciesIn } from "../words/quantities.ts";
import { timeframeIn } from "../words/timeframes.ts";

export type Recommended = { text: string; kind: "outcome" | "provision" | "need" };

const outcomeHead = /\boutcomes?\b|\bgoals?\b|\baims?\b|\btargets?\b|\bachieve\b|\bfuture\b|\bable to do\b|\bhopes?\b/i;
const provisionHead = /\bprovision\b|\brecommend|\bsupport\b|\bhelps?\b|\bstrateg|\bintervention|\badvi[cs]e\b|\bsuggest|\brequired\b|\bprovide[ds]?\b|\bnext steps\b|\bwould like\b|\bwe(?:['’]d)? (?:like|want|think)\b|\bwhat (?:i|she|he) (?:want|need)|\bput in place\b/i;
const needHead = /\bneeds?\b|\bdifficult|\bhard\b|\bsummary\b|\bworr|\bconcerns?\b|\bfindings?\b|\bfound\b|\bsaw\b|\bobserv|\bimpact\b/i;
/** What stands under these is no advice on what is to be done. */
const asideHead = /\b(?:going well|strengths?|good at|tried|already|in place now|attainment|background|history|contact|basis|methods?|assessments? used|who)\b/i;
const asks = /\b(?:should|must|need(?:s)? to (?:be|have)|to be (?:given|provided|taught|made|kept|checked)|would (?:like|help|benefit)|recommend(?:ed)?|require[sd]?|is needed|want(?:s)? (?:to|him|her))\b/i;
const isOutcome = /\b(?:to be able to|that (?:he|she|they) (?:can|could|will)|will be able to)\b|^(?:that|for) (?:he|she|they|him|her|them)\b/i;
const runIn = /^([A-Z][^.:!?]{2,60}?):\s+(?=["“A-Za-z0-9])/;

/** Paragraphs whose first words and a colon head what follows ("What we'd like: …") as two blocks. */
function withRunIns(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    const match = block.list === null ? runIn.exec(block.text) : null;
    const label = match?.[1] ?? "";
    if (!match || !(outcomeHead.test(label) || provisionHead.test(label) || needHead.test(label)) || block.text.length < match[0].length + 20) return [block];
    return [{ ...block, text: `${label}:`, bold: true }, { ...block, text: block.text.slice(match[0].length), bold: false }];
  });
}

const wordCount = (text: string) => (text.match(/\S+/g) ?? []).length;

function kindOf({ text, heading, item }: Statement, lexicon: Lexicon): Recommended["kind"] | undefined {
  const aims = outcomeHead.test(heading) && !/\bprovision\b/i.test(heading);
  const gives = provisionHead.test(heading);
  const timed = timeframeIn(text, lexicon) !== undefined;
  const difficulty = difficultyOf(text, lexicon);
  if (/^(?:by|within)\b/i.test(text) && /\b(?:will|to)\b/i.test(text) && timed) return "outcome";
  if (isOutcome.test(text) && !asks.test(text)) return "outcome";
  if (aims && !gives) return item || timed || /\bwill\b|\bto\b/i.test(text) ? "outcome" : difficulty > 0 ? "need" : undefined;
  const measured = amountsIn(text).length > 0 || frequenciesIn(text).length > 0;
  if (gives) {
    if (item) return timed && /\bwill\b/.test(text) && !measured ? "outcome" : "provision";
    return measured || asks.test(text) || !/^(?:this|these|i|we|please|the (?:advice|report|above))\b/i.test(text) ? (difficulty > 1.5 && !asks.test(text) && !measured ? "need" : "provision") : undefined;
  }
  if (asks.test(text) && !needHead.test(heading) && difficulty < 1.5 && !/\b(?:should not|did not want)\b/i.test(text)) return "provision";
  if (item) return difficulty > -0.5 && !measured ? "need" : needHead.test(heading) || difficulty > 0.9 ? "need" : "provision";
  return difficulty > (needHead.test(heading) ? 0 : 0.5) ? "need" : undefined;
}

/** What a report asks for, of the size that an auditor would judge: outcomes, provision, and the needs that it sets out. */
export function readRecommendations(blocks: readonly Block[], lexicon: Lexicon): Recommended[] {
  const found: Recommended[] = [];
  for (const statement of statementsOf({ id: "K", heading: "", blocks: withRunIns(blocks) })) {
    if (wordCount(statement.text) < 4 || isNothing(statement.text)) continue;
    if (asideHead.test(statement.heading) && !provisionHead.test(statement.heading.replace(/\btried\b|\balready\b.*/gi, ""))) {
      if (difficultyOf(statement.text, lexicon) > 1.2 && !statement.item) found.push({ text: statement.text, kind: "need" });
      continue;
    }
    const kind = kindOf(statement, lexicon);
    if (kind !== undefined) found.push({ text: statement.text, kind });
  }
  return found;
}
