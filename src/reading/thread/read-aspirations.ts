import type { ReadAspiration } from "../plan-reading.ts";
import type { PlanSection } from "../sections/find-sections.ts";
import { sentencesOf } from "../words/sentences.ts";
import { statementsOf } from "./statements-of.ts";

const hope = /\b(?:want|wants|would (?:like|love)|hope|hopes|wish|wishes|dream|dreams|aspir\w+|looking forward|when i (?:am|'m|’m)? ?(?:big|grow|older|a grown|leave)|when (?:he|she) (?:is|grows)|in the future|long[- ]term|one day|picture (?:him|her|them)|see (?:him|her) (?:as|working|living)|my (?:goal|ambition|dream)|the one thing)\b/i;
const request = /\b(?:to (?:go to|attend|move to|transfer to|stay at|be (?:at|in)|get into)|transfer to|a place (?:at|in)|move (?:him|her|them)? ?to|(?:special|mainstream|different|smaller|secondary|new) school|school (?:that can|which can)|(?:\d+|more|full[- ]time|one[- ]to[- ]one|1:1|extra|additional)\s+(?:hours|support|therapy|help)|have (?:a|an|his own|her own) (?:teaching assistant|TA|therapist|laptop|EHCP|one-to-one)|(?:transport|therapy|support|funding) (?:to be|be) provided|to be given|language (?:resource )?base|resource base|unit\b)/i;
const person = /\b(?:Mum|Dad|mother|father|parents?|family|carers?|guardians?|grandmother|nan|nani|step-?dad|Mr|Mrs|Ms|we|our)\b/;
const notHope = /\b(?:does not want|did not want|doesn't want|wants? (?:to know|people to|adults? to|us to know|help with)|please tell us|if you want)\b/i;
const long = /\b(?:when (?:i|he|she|they) (?:am|'m|’m|is|are|big|grow|grows|leave|leaves|older)|grown[- ]up|adult|job|career|work(?:ing)? (?:in|as|with|at|a few)|college|university|own (?:home|flat|house|front door)|future|long[- ]term|one day|drive|married|when (?:he|she) is a (?:man|woman)|picture (?:him|her))\b/i;

/** The hopes of section A: whose they are, whether they are an aspiration or a request for a place or for help. Sentences in quotation marks are the child's. */
export function readAspirations(sections: readonly PlanSection[]): ReadAspiration[] {
  const found: ReadAspiration[] = [];
  for (const section of sections) {
    if (section.id !== "A") continue;
    for (const statement of statementsOf(section)) {
      const parents = /\b(?:parent|mum|dad|family|carer|mother|father|guardian|we)\b/i.test(`${statement.heading} ${statement.label}`) && !/\b(?:child|young person|my|i)\b/i.test(statement.label);
      for (const sentence of sentencesOf(statement.text)) {
        if (!hope.test(sentence) || notHope.test(sentence) || sentence.length < 12) continue;
        const quoted = /^["“‘']/.test(sentence) || /\b(?:I|my|me)\b/.test(sentence);
        const by = parents && !/^["“]?I want\b/.test(sentence) ? "parent" : quoted && !/\bwe\b/i.test(sentence) ? "cyp" : person.test(sentence) ? "parent" : "cyp";
        found.push({
          id: `a${found.length + 1}`, by, text: sentence.replace(/^["“]|["”]$/g, "").trim(), kind: request.test(sentence) ? "placement-or-provision-request" : "aspiration",
          term: long.test(sentence) ? "long" : "short", place: statement.place,
        });
      }
    }
  }
  return found;
}
