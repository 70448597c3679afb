import { matchesOf, type Lexicon } from "../lexicon/lexicon.ts";
import { wordsOf } from "../lexicon/phrase-finder.ts";
import type { NeedArea, ReadNeed } from "../plan-reading.ts";
import type { PlanSection } from "../sections/find-sections.ts";
import { asksForHelp } from "./asks-for-help.ts";
import { isNothing } from "./read-provisions.ts";
import type { Statement } from "./statement.ts";
import { statementsOf } from "./statements-of.ts";

/** `ref` is how the plan itself numbers it: "B3". */
export type NeedNode = { need: ReadNeed; statement: Statement; ref: string | null };

const numbered = /^\(?([BCDN])\s?(\d{1,2})[.):]?\s+/;
/** A bare number before an item is its number in the section. */
const bareNumber = /^\(?(\d{1,2})[.)]?$/;

function refOf(statement: Statement, section: string): string | null {
  const own = numbered.exec(statement.text);
  if (own) return `${own[1]}${own[2]}`;
  const label = /^([BCDN])\s?(\d{1,2})$/.exec(statement.label);
  if (label) return `${label[1]}${label[2]}`;
  const marker = bareNumber.exec(statement.marker);
  return marker ? `${section}${marker[1]}` : null;
}

const needHeading = /\bneeds?\b|\bdifficult|\bhard\b|\bstruggle|\bbarrier|\bchalleng|\bconcern|\bhelp with\b|\bimpact\b/i;
const strengthHeading = /\bstrengths?\b|\bcan do\b|\bgood at\b|\bgoing well\b|\bachiev|\battainment\b|\bbackground\b|\bhistory\b|\blikes?\b|\benjoys\b|\bwhat (?:is|i am) (?:good|great)\b|\bcurrent (?:levels?|functioning)\b/i;

/** How much a sentence tells of a difficulty rather than of a strength or of what happened; above nought it is a need. */
export function difficultyOf(text: string, lexicon: Lexicon): number {
  const difficulty = matchesOf(lexicon.difficulty, text).length;
  const strength = matchesOf(lexicon.strength, text).length;
  const story = matchesOf(lexicon.story, text).length;
  return difficulty - strength * 0.8 - story * 0.7;
}

function standing(statement: Statement): "need" | "strength" | "open" {
  if (statement.columns.need !== undefined && statement.columns.strength === undefined) return "need";
  if (statement.columns.strength !== undefined) return "strength";
  const heading = statement.heading;
  const isNeed = needHeading.test(heading);
  const isStrength = strengthHeading.test(heading);
  return isNeed && !isStrength ? "need" : isStrength && !isNeed ? "strength" : "open";
}

/** A promise of help in the wrong place, or a sentence about the plan, is no need. */
const notNeed = /\b(?:should|must|ought to|would benefit|will) (?:have|be|from|need|receive)\b|\brequires? (?:a |an )?(?:high |considerable )?(?:level of )?(?:adult )?support\b|\bfollowing (?:\w+ )?needs\b|\bnot (?:known|open) to\b|\bsee section\b|\bhas confirmed that there are no\b|\bno (?:known |other |further )?(?:allergies|concerns|other|(?:health |social care |special educational )?needs)\b|\bprovision (?:for|in|to meet)\b|^(?:people|children|pupils|students|young people) with\b|\bhas (?:suggested|recommended|advised)\b|\bmakes? things (?:worse|better|easier)\b/i;

/** `listed`: other statements under the same heading are items of a list, so that a paragraph beside them tells a story. */
function isNeed(statement: Statement, listed: boolean, lexicon: Lexicon): boolean {
  const words = (statement.text.match(/\S+/g) ?? []).length;
  if (words < 4 || isNothing(statement.text) || notNeed.test(statement.text) || (statement.section === "B" && asksForHelp(statement.text))) return false;
  const score = difficultyOf(statement.text, lexicon);
  const where = standing(statement);
  if (!statement.item && listed) return score >= 1.9 && where !== "strength";
  if (where === "need") return statement.item ? score > -1.2 : score > -0.3;
  if (where === "strength") return score >= 2;
  // An item of a list in these sections is a need unless it tells a strength or a story.
  if (statement.item) return score > 0 || (score === 0 && matchesOf(lexicon.strength, statement.text).length === 0);
  return score > 0.4;
}

const areaOfSection: Partial<Record<string, NeedArea>> = { C: "health", D: "social-care" };

/** The area of a need by what it is about, where no heading says it: the area of most of its concepts, of those of section B. */
export function areaByWords(text: string, lexicon: Lexicon): NeedArea | null {
  const counts = new Map<NeedArea, number>();
  for (const id of lexicon.concepts.inNeed(wordsOf(text)).keys()) {
    const area = lexicon.concepts.areas.get(id);
    if (area !== undefined && area !== "health" && area !== "social-care") counts.set(area, (counts.get(area) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The needs of sections B, C and D: the sentences that tell of a difficulty. */
export function readNeeds(sections: readonly PlanSection[], lexicon: Lexicon): NeedNode[] {
  const nodes: NeedNode[] = [];
  for (const section of sections) {
    if (section.id !== "B" && section.id !== "C" && section.id !== "D") continue;
    const statements = statementsOf(section);
    const groupOf = (statement: Statement) => `${statement.place.table} ${statement.place.row} ${statement.place.column} ${statement.heading}`;
    const items = new Map<string, number>();
    for (const statement of statements) if (statement.item) items.set(groupOf(statement), (items.get(groupOf(statement)) ?? 0) + 1);
    for (const statement of statements) {
      if (!isNeed(statement, (items.get(groupOf(statement)) ?? 0) >= 2, lexicon)) continue;
      const area = areaOfSection[section.id] ?? statement.area ?? areaByWords(statement.text, lexicon);
      nodes.push({ statement, ref: refOf(statement, section.id), need: { id: `n${nodes.length + 1}`, section: section.id, area, text: statement.text.replace(numbered, ""), provisions: [], place: statement.place } });
    }
  }
  return nodes;
}
