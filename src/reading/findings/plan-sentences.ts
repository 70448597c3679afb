import type { Lexicon } from "../lexicon/lexicon.ts";
import { wordsOf } from "../lexicon/phrase-finder.ts";
import type { SignName } from "../lexicon/signs.ts";
import type { Place } from "../plan-reading.ts";
import type { PlanFacts } from "../plan-facts.ts";
import type { SectionId } from "../sections/section-ids.ts";
import { statementsOf } from "../thread/statements-of.ts";
import { sentencesOf } from "../words/sentences.ts";

/** A sentence of a section with what it speaks of. `before`: the sentence before it in the same block, where there is one. Cells of a row are sentences of their own. */
export type PlanSentence = {
  text: string; section: SectionId; place: Place; heading: string; item: boolean;
  /** The line above a list that its items go on from: "The Teacher of the Deaf will:". */
  lead: string;
  before: string; signs: ReadonlySet<string>;
};

export type PlanSentences = {
  all: readonly PlanSentence[];
  of: (...sections: SectionId[]) => readonly PlanSentence[];
  /** Those of these sections that show a sign. */
  with: (sign: SignName, ...sections: SectionId[]) => readonly PlanSentence[];
};

/** The sentences of a plan's sections, each looked through once for all signs of the lexicon. */
export function planSentences(facts: Pick<PlanFacts, "sections">, lexicon: Lexicon): PlanSentences {
  const all: PlanSentence[] = [];
  for (const section of facts.sections) {
    let lead = "";
    for (const statement of statementsOf(section)) {
      if (!statement.item) lead = "";
      if (statement.text.trim().endsWith(":")) lead = statement.text;
      let before = "";
      const last = all.at(-1);
      if (last?.section === section.id && last.place.block === statement.place.block) before = last.text;
      for (const cell of statement.text.split(" | ")) {
        for (const text of sentencesOf(cell)) {
          all.push({ text, section: section.id, place: statement.place, heading: statement.heading, item: statement.item, lead, before, signs: new Set(lexicon.signs(wordsOf(text)).keys()) });
          before = text;
        }
      }
    }
  }
  const bySection = Map.groupBy(all, (sentence) => sentence.section);
  const of = (...sections: SectionId[]) => sections.flatMap((id) => bySection.get(id) ?? []);
  return { all, of, with: (sign, ...sections) => of(...sections).filter((sentence) => sentence.signs.has(sign)) };
}

/** The plain words of these sections, headings left in. */
export const sectionText = (facts: Pick<PlanFacts, "sections">, ...ids: SectionId[]): string => facts.sections.filter((section) => ids.includes(section.id)).flatMap((section) => section.blocks.map((block) => block.text)).join("\n");
