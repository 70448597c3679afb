import type { PlanSentence } from "../../findings/plan-sentences.ts";
import { found, hasSection, quotesOf, say, type AnswerContext, type AnswerRule } from "../answer-context.ts";

const isI = (text: string) => /\b(?:I|I['’](?:m|ve|d|ll)|my|me)\b/.test(text);
const isParents = ({ text, heading }: PlanSentence) => /\b(?:mum|dad|mother|father|parents?|family|carers?|guardians?|aunt\w*|nan|gran\w*|we|us|they|Mr|Mrs|Ms)\b/i.test(text) || (!isI(text) && /\b(?:mum|dad|mother|father|parents?|family|carers?|guardians?|we)\b/i.test(heading));

/** "I want him to …" is said by a parent. */
const isOfAnother = (text: string) => /\b(?:I|I['’]d)\b[^.]{0,24}\b(?:want|like|love|hope|wish|see|dream)\b[^.]{0,16}\b(?:him|her|them|he|she|they)\b/i.test(text);

/** The child's own words: quoted or in the first person, and such as a child would use. */
const ownWords = ({ sentences }: AnswerContext) => sentences.of("A").filter((sentence) => (isI(sentence.text) || /["“][^"”]{8,}/.test(sentence.text)) && !sentence.signs.has("official-voice") && !/\b(?:we|our)\b/i.test(sentence.text) && !isOfAnother(sentence.text));
const speaksOfChild = (context: AnswerContext, { text }: PlanSentence) => /^["“]?(?:he|she|they)\b/i.test(text) || context.facts.names.has((/^[A-Za-z]+/.exec(text)?.[0] ?? "").toLowerCase());
const isLong = ({ signs }: PlanSentence) => signs.has("long-view") || signs.has("future-plans");
/** A pronoun after a sentence about the parents speaks of them still: "Mother's views. … She hopes". */
const isParentsOrGoesOn = (sentence: PlanSentence) => isParents(sentence) || (!isI(sentence.text) && isParents({ ...sentence, text: sentence.before }));
const isFound = (context: AnswerContext) => found(context, "views-source-unclear").length === 0;

/** Whether the child's voice is heard; other criteria rest on it. */
export function childsVoice(context: AnswerContext): "own" | "mixed" | "reported" | "none" {
  const own = ownWords(context);
  if (found(context, "first-person-not-own-voice").length > 0) return own.length > 0 ? "mixed" : "none";
  if (own.length > 0) return "own";
  if (isFound(context)) return "reported";
  return context.sentences.of("A").some((sentence) => speaksOfChild(context, sentence) && !isParentsOrGoesOn(sentence) && /\b(?:says|said|tells|told|would like)\b/i.test(sentence.text)) ? "reported" : "none";
}

const A1: AnswerRule = (context) => {
  const own = ownWords(context);
  const voice = childsVoice(context);
  if (voice === "mixed") return isFound(context) ? say("Partly", 0.7, quotesOf(found(context, "first-person-not-own-voice"))) : undefined;
  if (voice === "own") return say("Yes", own.length > 1 ? 0.85 : 0.65, own);
  if (voice === "reported") return isFound(context) ? say("Yes", 0.55, context.sentences.with("views-sought", "A")) : say("Partly", 0.65);
  return say("No", 0.6);
};

const A2: AnswerRule = (context) => {
  const hopes = context.sentences.with("hopes", "A");
  const own = hopes.filter((sentence) => isI(sentence.text) && !isOfAnother(sentence.text) && !sentence.signs.has("long-view") && !sentence.signs.has("official-voice"));
  if (own.length > 0) return say("Yes", 0.8, own);
  const told = hopes.filter((sentence) => speaksOfChild(context, sentence) && !sentence.signs.has("long-view"));
  if (told.length > 0) return isFound(context) ? say("Yes", 0.6, told) : say("Partly", 0.55, told);
  return isFound(context) ? undefined : say("Partly", 0.55);
};

const A3: AnswerRule = (context) => {
  const hopes = context.sentences.with("hopes", "A").filter((sentence) => isParents(sentence));
  const parents = context.facts.aspirations.filter((aspiration) => aspiration.by === "parent");
  const asked = quotesOf(found(context, "aspiration-is-placement-request"));
  // A place or a service that is asked for tells what should be done, and only in part what is hoped for.
  if (hopes.length > 0 && hopes.every(({ text }) => asked.some((quote) => quote !== null && (text.includes(quote) || quote.includes(text))))) return say("Partly", 0.6, hopes);
  return hopes.length > 0 || parents.length > 0 ? say("Yes", 0.85, hopes.length > 0 ? hopes : parents.map((each) => each.text)) : say("No", 0.55);
};

const A4: AnswerRule = (context) => {
  const own = context.sentences.of("A").filter((sentence) => isI(sentence.text) && !isOfAnother(sentence.text) && isLong(sentence) && !/\b(?:we|our)\b/i.test(sentence.text));
  if (own.length > 0) return say("Yes", 0.85, own);
  const told = context.sentences.with("hopes", "A").filter((sentence) => speaksOfChild(context, sentence) && isLong(sentence) && !isParents(sentence));
  return told.length > 0 ? say("Yes", 0.6, told) : say("No", 0.75);
};

const A5: AnswerRule = (context) => {
  const told = context.sentences.with("hopes", "A").filter((sentence) => isLong(sentence) && (isOfAnother(sentence.text) || (!isI(sentence.text) && isParentsOrGoesOn(sentence))));
  const loose = context.sentences.with("hopes", "A").filter((sentence) => sentence.signs.has("long-view") && !/\b(?:I|I['’]m)\b/.test(sentence.text));
  if (told.length > 0) return say("Yes", 0.85, told);
  return loose.length > 0 ? say("Yes", 0.65, loose) : say("No", 0.6);
};

const A6: AnswerRule = (context) => {
  const told = context.sentences.with("history-told", "A");
  return told.length >= 2 ? say("Yes", 0.9, told) : say("No", 0.5);
};

/** Health, play, school, independence, friends: what a life is told by. */
const lifeTopics = ["told-health", "told-play", "told-school", "told-independence", "told-friends"] as const;

const A7: AnswerRule = (context) => {
  const named = lifeTopics.map((topic) => context.sentences.with(topic, "A")[0]).filter((sentence) => sentence !== undefined);
  return named.length >= 4 ? say("Yes", 0.8, named) : named.length === 3 ? say("Partly", 0.5, named) : undefined;
};

const A8: AnswerRule = (context) => {
  const plans = context.sentences.with("future-plans", "A");
  // A hope for later may be told in words that no list has.
  if (plans.length === 0) return context.sentences.with("hopes", "A").some((sentence) => sentence.signs.has("long-view")) ? undefined : say("No", 0.6);
  return plans.every((sentence) => sentence.signs.has("transition-later")) ? say("Partly", 0.6, plans) : say("Yes", 0.75, plans);
};

const A9: AnswerRule = (context) => (found(context, "no-communication-method").length > 0 ? say("No", 0.8) : say("Yes", 0.9, context.sentences.with("communication-told", "A")));

const A10: AnswerRule = (context) => {
  if (isFound(context)) return say("Yes", 0.75, context.sentences.with("views-sought", "A"));
  return childsVoice(context) === "own" ? say("Partly", 0.6) : say("No", 0.8);
};

/** Every plan has a section A: where none is found, it is the reading that failed to see it, and nothing is said of it. */
const whereRead = (rule: AnswerRule): AnswerRule => (context) => (hasSection(context, "A") ? rule(context) : undefined);

/** Section A: aspirations, history, communication. */
export const sectionARules: Readonly<Record<string, AnswerRule>> = Object.fromEntries(Object.entries({ A1, A2, A3, A4, A5, A6, A7, A8, A9, A10 }).map(([id, rule]) => [id, whereRead(rule)]));
