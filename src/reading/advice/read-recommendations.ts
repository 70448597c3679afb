import type { Block } from "../extract/extracted.ts";
import { matchesOf, type Lexicon } from "../lexicon/lexicon.ts";
import { difficultyOf } from "../thread/read-needs.ts";
import { isNothing } from "../thread/read-provisions.ts";
import type { Statement } from "../thread/statement.ts";
import { splitClauses } from "../thread/split-clauses.ts";
import { statementsOf } from "../thread/statements-of.ts";
import { amountsIn, frequenciesIn } from "../words/quantities.ts";
import { timeframeIn } from "../words/timeframes.ts";

export type Recommended = { text: string; kind: "outcome" | "provision" | "need" };

const outcomeHead = /\boutcomes?\b|\bgoals?\b|\baims?\b|\btargets?\b|\bachieve\b|\bfuture\b|\bable to do\b|\bhopes?\b/i;
const provisionHead = /\bprovision\b|\brecommend|\bsupport\b|\bhelps?\b|\bstrateg|\bintervention|\badvi[cs]e\b|\bsuggest|\brequired\b|\bprovide[ds]?\b|\bnext steps\b|\bwould like\b|\bwe(?:['’]d)? (?:like|want|think)\b|\bwhat (?:i|she|he) (?:want|need)|\bput in place\b/i;
const needHead = /\bneeds?\b|\bdifficult|\bhard\b|\bsummary\b|\bworr|\bconcerns?\b|\bfindings?\b|\bfound\b|\bsaw\b|\bobserv|\bimpact\b/i;
/** What stands under these is no advice on what is to be done. */
const asideHead = /\b(?:going well|strengths?|good at|tried|already|in place now|attainment|background|history|contact|basis|methods?|assessments? used|who)\b/i;
const asks = /\b(?:should|must|need(?:s)? to (?:be|have)|to be (?:given|provided|taught|made|kept|checked)|would (?:like|help|benefit)|recommend(?:ed)?|require[sd]?|is needed|want(?:s)? (?:to|him|her)|advise[sd]?|propose[sd]?|suggest(?:s|ed)?|ought to|shall|please|(?:is|are) to (?:be|have)|will need|(?:important|essential|vital|helpful|useful|best) (?:that|if)|benefit from)\b/i;
const promised = /\b(?:will|shall|should|must|to (?:be|have|give|teach|see|visit|train|work|provide|deliver|run|lead))\b/i;
const past = /\b(?:was|were|had|saw|used|gave|took|visited|observed|assessed|scored|told|asked)\b/i;
const isOutcome = /\b(?:to be able to|will be able to)\b|^(?:that|for) (?:he|she|they|him|her|them)\b/i;
const runIn = /^([A-Z][^.:!?]{2,60}?):\s+(?=["“A-Za-z0-9])/;

const isBoldLine = (block: Block) => block.headingLevel !== null || (block.bold && block.text.length < 90);

/**
 * Blocks with their headings plain to see: a bold numbered line ("3. What worries you?") is a heading, and first words with a colon ("What we'd like: …")
 * head what follows in their paragraph, after which the heading before them goes on.
 */
function withHeadings(blocks: readonly Block[]): Block[] {
  let head: Block | undefined;
  return blocks.flatMap((block) => {
    if (isBoldLine(block)) {
      head = { ...block, list: null, text: block.text.replace(/[.;]$/, "") };
      return [head];
    }
    const match = block.list === null ? runIn.exec(block.text) : null;
    const label = match?.[1] ?? "";
    if (!match || !(outcomeHead.test(label) || provisionHead.test(label) || needHead.test(label)) || block.text.length < match[0].length + 20) return [block];
    return [{ ...block, text: `${label}:`, bold: true }, { ...block, text: block.text.slice(match[0].length), bold: false }, ...(head ? [head] : [])];
  });
}

const FEWEST_WORDS = 4;
const wordCount = (text: string) => (text.match(/\S+/g) ?? []).length;

/** "Kit will tell …", "He to travel …": what the child is to do; "will have", "will see" and the like give something. */
const willDo = /^\S+(?:\s+[A-Z][\w’'-]+)?\s+(?:will|to)\s+(?!(?:have|receive|get|need|see|attend|join|access|continue to (?:have|receive))\b|be (?:given|provided|offered|taught|supported|seen)\b)[a-z]/i;
const ofTheWriter = /^(?:i|we|please|thank|this (?:advice|report))\b/i;
const hopes = /\b(?:want|hope|would like|['’]d like|wish|love)\b/i;
const pronoun = /^(?:he|she|they|his|her|their)\b/i;
/** A sentence about the child, and not a thing to be given: it begins with their name or a pronoun. */
const isOfChild = (text: string, names: ReadonlySet<string>) => pronoun.test(text) || names.has((/^[\w-]+/.exec(text)?.[0] ?? "").toLowerCase());

function kindOf({ text, heading, item }: Statement, names: ReadonlySet<string>, lexicon: Lexicon): Recommended["kind"] | undefined {
  const aims = outcomeHead.test(heading) && !/\bprovision\b/i.test(heading);
  const gives = provisionHead.test(heading);
  const isTold = isOfChild(text, names);
  const timed = timeframeIn(text, lexicon) !== undefined;
  if (timed && (/^(?:by|within|before)\b/i.test(text) ? /\b(?:will|to)\b/i.test(text) : isTold && /^\S+ (?:will|to)\b/.test(text))) return "outcome";
  if (((isTold && willDo.test(text)) || isOutcome.test(text)) && !asks.test(text)) return "outcome";
  const difficulty = difficultyOf(text, lexicon);
  const measured = amountsIn(text).length > 0 || frequenciesIn(text).length > 0;
  if (aims && !gives) {
    if (ofTheWriter.test(text) && !hopes.test(text)) return undefined;
    if (measured && !/\b(?:will|to)\s+[a-z]/.test(text)) return "provision";
    return item || timed || /\bwill\b|\bto\b/i.test(text) ? "outcome" : difficulty > 0 ? "need" : undefined;
  }
  if (gives) {
    if (item || measured || asks.test(text)) return isTold && difficulty > 1.5 && !asks.test(text) && !measured ? "need" : "provision";
    return /^(?:this|these|i|we|please|thank|the (?:advice|report|above))\b/i.test(text) ? undefined : isTold && difficulty > 0.5 ? "need" : "provision";
  }
  // Measured help that somebody is to give, wherever the report says it.
  if (measured && promised.test(text) && !isTold && !past.test(text)) return "provision";
  if (asks.test(text) && !needHead.test(heading) && difficulty < 1.5 && !/\b(?:should not|did not want)\b/i.test(text)) return "provision";
  if (item) return isTold && difficulty > -0.5 ? "need" : needHead.test(heading) && !measured && difficulty > 0 ? "need" : "provision";
  // Under "What we found" or "What worries you" a sentence about the child tells a need unless it tells a strength or a story.
  if (needHead.test(heading)) return difficulty > 0 || (difficulty === 0 && isTold && matchesOf(lexicon.strength, text).length === 0) ? "need" : undefined;
  return difficulty > 0.2 ? "need" : undefined;
}

/** What a report asks for, of the size that an auditor would judge: outcomes, provision, and the needs that it sets out. `names`: the child's. */
export function readRecommendations(blocks: readonly Block[], names: ReadonlySet<string>, lexicon: Lexicon): Recommended[] {
  const found: Recommended[] = [];
  for (const statement of statementsOf({ id: "F", heading: "", blocks: withHeadings(blocks) })) {
    if (wordCount(statement.text) < FEWEST_WORDS || isNothing(statement.text)) continue;
    if (asideHead.test(statement.heading) && !provisionHead.test(statement.heading.replace(/\btried\b|\balready\b.*/gi, ""))) {
      if (difficultyOf(statement.text, lexicon) > 1.2 && !statement.item) found.push({ text: statement.text, kind: "need" });
      continue;
    }
    const kind = kindOf(statement, names, lexicon);
    if (kind === "provision" && statement.columns.what === undefined) found.push(...splitClauses(statement.text, statement.item).filter(({ text }) => wordCount(text) >= FEWEST_WORDS).map(({ text }) => ({ text, kind })));
    else if (kind !== undefined) found.push({ text: statement.text, kind });
  }
  return found;
}
