import type { Lexicon } from "../lexicon/lexicon.ts";
import type { PlanFacts } from "../plan-facts.ts";
import { statementsOf } from "../thread/statements-of.ts";
import { sentencesOf } from "../words/sentences.ts";
import type { FoundFault } from "./found-fault.ts";

const source = /\b(?:told|said|says|spoke|talked|met with|met him|met her|written down|wrote (?:down|this)|asked (?:him|her)|using|used (?:talking mats|pictures|symbols|photographs)|observ\w+|with the help of|gathered|views were|how we found out|in (?:his|her|their) own words|speech marks|questionnaire|views form|observed)\b/i;
const communicates = /\b(?:communicat\w+|how to talk|talking with|talking and listening|talks? (?:in|fluently|best)|best way to talk|is verbal|non-verbal|uses? (?:words|signs|symbols|gesture|speech)|speaks? (?:in|clearly))\b/i;
const officialVoice = /\bI (?:have|require|experience|present with|display|struggle with)\b.*\b(?:difficult\w+|needs?|support|level|impact|access|curriculum|regulat\w+|processing|deficit)\b/i;

/** Faults of section A: requests in place of hopes, no long view, whose views and how they were found, how to communicate, a voice that is not the child's. */
export function viewsFindings(facts: PlanFacts, _lexicon: Lexicon): FoundFault[] {
  const faults: FoundFault[] = [];
  const sectionA = facts.sections.filter((section) => section.id === "A");
  if (sectionA.length === 0) return faults;
  const text = sectionA.flatMap((section) => section.blocks.map((block) => block.text)).join("\n");
  for (const aspiration of facts.aspirations) {
    if (aspiration.kind === "placement-or-provision-request") faults.push({ code: "aspiration-is-placement-request", section: "A", quote: aspiration.text, place: aspiration.place });
  }
  if (!facts.aspirations.some((aspiration) => aspiration.term === "long" && aspiration.kind === "aspiration")) faults.push({ code: "no-long-term-aspiration", section: "A", quote: null, place: null });
  if (!source.test(text)) faults.push({ code: "views-source-unclear", section: "A", quote: null, place: null });
  if (!communicates.test(text)) faults.push({ code: "no-communication-method", section: "A", quote: null, place: null });
  for (const section of sectionA) {
    for (const statement of statementsOf(section)) {
      for (const sentence of sentencesOf(statement.text)) if (officialVoice.test(sentence) && !/^["“]/.test(sentence)) faults.push({ code: "first-person-not-own-voice", section: "A", quote: sentence, place: statement.place });
    }
  }
  return faults;
}
