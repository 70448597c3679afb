import type { ReadAspiration } from "../plan-reading.ts";
import type { PlanSection } from "../sections/find-sections.ts";
import { sentencesOf } from "../words/sentences.ts";
import { statementsOf } from "./statements-of.ts";

const hope = /\b(?:want|wants|would (?:like|love)|['’]d (?:like|love)|hope|hopes|wish|wishes|dream|dreams|aspir\w+|looking forward|when i(?: am|['’]m)? (?:big|grow|older|a grown|leave|finish)|when (?:he|she|they) (?:is|are|grows?|leaves?) (?:older|up|grown|an adult|a man|a woman|big|school)|in the future|long(?:er)?[- ]term|one day (?:i|he|she|we|they)|picture (?:him|her|them)|see (?:him|her) (?:as|working|living)|my (?:goal|ambition|dream)|the one thing)\b/i;
/** A place or help is asked for: a school, hours, an adult. "College" and "university" are where lives go, and no request. */
const request = /\b(?:go|going|attend|move|transfer|stay|stays|remain|remains|get in|moved?|be placed|be)\s+(?:on\s+)?(?:to|at|in|into|on at)?\s*(?:an?|the|his|her|their)?\s*(?:[A-Z][\w’'.-]+\s+){0,4}(?:special |mainstream |smaller |different |specialist )?(?:[Ss]chool|[Aa]cademy|St\.? [A-Z]\w+(?:['’]s)?|(?:resource |language )?[Bb]ase|[Uu]nit|specialist college)\b(?! (?:every|on time|each|all|for|without|more|again|full|by|happily|regularly))|\ba place (?:at|in)\b|\b(?:special|mainstream|different|smaller) school\b|\bschool (?:that can|which can)\b|\b(?:\d+|more|full[- ]time|one[- ]to[- ]one|1:1|extra|additional)\s+(?:hours|support|therapy|help|one[- ]to[- ]one|1:1|TA|teaching assistant|assistant|adult)\b|\bhave (?:a|an|his own|her own) (?:teaching assistant|TA|therapist|laptop|EHCP|one-to-one)\b|\b(?:transport|therapy|support|funding) (?:to be|be) provided\b|\bto be given\b/;
const person = /\b(?:Mum|Dad|mother|father|parents?|family|carers?|guardians?|grandmother|nan|nani|step-?dad|Mr|Mrs|Ms|we|our)\b/;
/** Hopes for somebody else: "would like Kit to …", "hopes that he will …", "picture him working". */
const forAnother = /\b(?:want|wants|like|love|hope|hopes|wish|wishes|picture|see)\s+(?:for\s+|that\s+)?(?:him|her|them|he|she|they|[A-Z][a-z]+(?:-[A-Z][a-z]+)?)\b(?!['’]s)/;
const notHope = /\b(?:does not|did not|do not|don['’]t|doesn['’]t|didn['’]t) (?:really |ever )?want\b|\bwants? (?:to know|people to|adults? to|us to know|help with)\b|\bplease tell us\b|\bif (?:you|he|she|they|i) wants?\b|^what\b[^?]{0,40}$|\bcalm\b.*\bwhen (?:he|she) is\b|\blike (?:visits|a visit) to\b|\bwould like to (?:set up|arrange)\b/i;
const long = /\b(?:when (?:i|he|she|they) (?:am|'m|’m|is|are|big|grow|grows|leave|leaves|older)|grown[- ]up|adult|job|career|work(?:ing)? (?:in|as|with|at|a few)|college|university|own (?:home|flat|house|front door)|future|long(?:er)?[- ]term|further ahead|one day|drive|driving test|married|apprentice\w*|when (?:he|she) is a (?:man|woman)|picture (?:him|her))\b/i;

/** Under a heading of hopes a demand is one too: "He must have a full-time one-to-one". */
const underHopes = /\b(?:want|wants|hopes?|wish|wishes|aspirations?|dreams?|future|goals?|would like)\b/i;
const mustHave = /\b(?:must|should|needs?)\b/i;

/** The hopes of section A: whose they are, whether they are an aspiration or a request for a place or for help. Sentences in quotation marks are the child's. */
export function readAspirations(sections: readonly PlanSection[]): ReadAspiration[] {
  const found: ReadAspiration[] = [];
  for (const section of sections) {
    if (section.id !== "A") continue;
    for (const statement of statementsOf(section)) {
      const parents = /\b(?:parent|mum|dad|family|carer|mother|father|guardian|we)\b/i.test(`${statement.heading} ${statement.label}`) && !/\b(?:child|young person|my|i)\b/i.test(statement.label);
      for (const sentence of sentencesOf(statement.text)) {
        const isAsked = underHopes.test(`${statement.heading} ${statement.label}`) && mustHave.test(sentence) && request.test(sentence);
        if (!(isAsked || hope.test(sentence)) || notHope.test(sentence) || sentence.length < 12) continue;
        const quoted = /^["“‘']/.test(sentence) || /\b(?:I|my|me)\b/.test(sentence);
        const by = (parents || (forAnother.test(sentence) && !/["“]/.test(sentence))) && !/^["“]?I want\b/.test(sentence) ? "parent" : quoted && !/\bwe\b/i.test(sentence) ? "cyp" : person.test(sentence) ? "parent" : "cyp";
        found.push({
          id: `a${found.length + 1}`, by, text: sentence.replace(/^["“]|["”]$/g, "").trim(), kind: request.test(sentence) ? "placement-or-provision-request" : "aspiration",
          term: long.test(sentence) ? "long" : "short", place: statement.place,
        });
      }
    }
  }
  return found;
}
