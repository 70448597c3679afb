import type { PlanFacts } from "../plan-facts.ts";
import type { FoundFault } from "./found-fault.ts";
import { sectionText, type PlanSentence, type PlanSentences } from "./plan-sentences.ts";

const isOwnWords = (text: string) => /\b(?:I|I['’](?:m|ve|d|ll)|me|[Mm]y)\b/.test(text);
const isQuoted = (text: string) => /["“”]/.test(text);

/** Faults of section A: requests in place of hopes, no long view, whose views and how they were found, how to communicate, a voice that is not the child's, history in place of views. */
export function viewsFindings(facts: PlanFacts, sentences: PlanSentences): FoundFault[] {
  const inA = sentences.of("A");
  if (inA.length === 0) return [];
  const text = sectionText(facts, "A");
  const faults: FoundFault[] = [];
  const absent = (code: string) => faults.push({ code, section: "A", quote: null, place: null });
  for (const aspiration of facts.aspirations) {
    if (aspiration.kind === "placement-or-provision-request") faults.push({ code: "aspiration-is-placement-request", section: "A", quote: aspiration.text, place: aspiration.place });
  }
  for (const sentence of inA) {
    if (sentence.signs.has("hopes") && (asksForPlace.test(sentence.text) || asksForHelp.test(sentence.text)) && !faults.some(({ quote }) => quote !== null && (sentence.text.includes(quote) || quote.includes(sentence.text)))) faults.push({ code: "aspiration-is-placement-request", section: "A", quote: sentence.text, place: sentence.place });
  }
  const looksFar = inA.some(({ signs }) => signs.has("hopes") && signs.has("long-view"));
  if (!looksFar && !facts.aspirations.some((aspiration) => aspiration.term === "long" && aspiration.kind === "aspiration")) absent("no-long-term-aspiration");
  if (!inA.some(saysHowFound) && !/\bhow (?:we|i) (?:found out|gathered|asked)|\b(?:in|own) (?:\w+ )?own words\b/i.test(text)) absent("views-source-unclear");
  if (!inA.some((sentence) => sentence.signs.has("communication-told")) && !/\bcommunicat|\bhow (?:best )?to talk|\btalking (?:with|to|and)\b/i.test(text)) absent("no-communication-method");
  const isUnsourced = faults.some(({ code }) => code === "views-source-unclear");
  return [...faults, ...officialVoice(inA), ...(isUnsourced ? spokenFor(inA, sentences) : []), ...history(inA)];
}

/** A place is named or meant, in whatever words: "move to the speech base", "go to Elm Lodge in September". */
const asksForPlace = /\b(?:go|move|transfer|return|stay) (?:to|at|in) (?:the |an? )?(?:[a-z]+ ){0,2}(?:base|unit|resourced provision|placement)\b|\b(?:go|move|moved|transfer|return|get in) to [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3} (?:in|from) September\b|\b(?:stay|remain|continue) (?:on )?(?:at|in) [A-Z][\w’'-]+|\b(?:moved? to|place at|attend|go to) (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3} (?:School|Academy|Lodge|Unit|Centre|House)\b|\bsame (?:big |secondary |new )?school as\b/;

/** More of a service, or so much of it: a request for provision. */
const asksForHelp = /\b(?:more|extra|additional|weekly|daily|regular|full[- ]time|\d+ hours(?: a week)? of|a full-time) (?:[a-z-]+ ){0,3}?(?:therapy|hydrotherapy|physiotherapy|support|hours|TA|assistant|one[- ]to[- ]one|1:1|help in class|sessions|place|placement|transport)\b|\b(?:get|have|given|provided with) (?:\w+ )?transport\b|\b(?:School|Academy|College|Unit|Base) (?:to be|should be|being|is) named\b/i;

/** How the child's own views were found; a parent who "told us" is another matter. */
function saysHowFound({ text, signs }: PlanSentence): boolean {
  return signs.has("views-sought") && !/^(?:mum|dad|mrs|mr|ms|his|her|both|the) ?(?:\w+ ){0,2}(?:says|said|feels|reports|reported|told|would)\b/i.test(text);
}

/** One for a paragraph: "I require attuned adults who can co-regulate with me" was not said by a child. */
function officialVoice(inA: readonly PlanSentence[]): FoundFault[] {
  const told = new Set<string>();
  return inA.flatMap((sentence) => {
    const { text, place, section } = sentence;
    const key = `${place.table} ${place.row} ${place.block} ${sentence.heading}`;
    if (told.has(key) || !isOwnWords(text) || isQuoted(text) || !sentence.signs.has("official-voice")) return [];
    told.add(key);
    return [{ code: "first-person-not-own-voice", section, quote: text, place }];
  });
}

/** Hardly any words to tell it with. */
const fewWords = /\b(?:non-?verbal|pre-?verbal|no (?:spoken )?words|does not (?:use )?(?:speech|speak|talk)|(?:one|two|single|few|\d{1,2})(?: or two| or three)? (?:words?|signs?)\b|about (?:\d+|ten|twenty|thirty|forty|fifty) (?:[A-Z]?\w+ )?(?:words|signs))/i;

/** A child with hardly any words did not say "Hello, I am …", where nobody says how the views were found. Told once, of the first sentence. */
function spokenFor(inA: readonly PlanSentence[], sentences: PlanSentences): FoundFault[] {
  const first = inA.find(({ text }) => /\b(?:I|I['’]m|my)\b/.test(text) && !isQuoted(text) && !/\b(?:we|our)\b/i.test(text));
  if (first === undefined || !sentences.of("A", "B").some(({ text }) => fewWords.test(text) && /\b(?:uses?|says?|speaks?|talks?|together|has|is|not)\b/i.test(text))) return [];
  return [{ code: "first-person-not-own-voice", section: "A", quote: first.text, place: first.place }];
}

const LEAST_HISTORY = 2;

/** Clinical history in several sentences: weights, tests and proceedings tell nobody what the child wants. */
function history(inA: readonly PlanSentence[]): FoundFault[] {
  const clinical = inA.filter((sentence) => sentence.signs.has("clinical-history"));
  const first = clinical[0];
  return first === undefined || clinical.length < LEAST_HISTORY ? [] : [{ code: "background-not-views-in-A", section: "A", quote: first.text, place: first.place }];
}
