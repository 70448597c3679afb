import { everyMatch } from "../words/every-match.ts";

/** A clause that could stand alone: a subject with a promise ("a teaching assistant … will", "ear defenders … will be kept"). */
const promise = /\b(?:will|shall|must|should|may|can|is to|are to|to be|would|ought)\b/i;
const subjectStart = String.raw`(?:(?:an?|the|all|each|every|his|her|their|this|these|both|two|three|another|in addition,?\s+an?|in addition,?\s+the)\s+)?(?:[\w’'()-]+[\s,]+){0,14}?`;
// ", and a teaching assistant who … will", ", then Miss Kaur will", " and precision teaching in grammar … will be done"
const joint = new RegExp(String.raw`(,\s*(?:and\s+in\s+addition|and\s+also|and\s+then|and|then|while|whilst|but)?\s*|\s+and\s+(?:in\s+addition\s+|also\s+|then\s+)?)(?=${subjectStart}(?:\([^)]*\)\s*)?(?:will|shall|must|should|may)\b)`, "g");

/** What stands before the subject of a clause and is no part of the promise: "So that adults respond in the same way, everyone …". */
const opening = /^(?:so that|in order that|in order to|to (?:help|make sure|ensure|support|enable)|for the|because|when|as)\b[^,]{5,120},\s+/i;

function words(text: string): number {
  return (text.match(/\S+/g) ?? []).length;
}

/** Divides a sentence that strings promises together into one statement each, so that each can be judged. Words are kept as they stand. */
export function splitClauses(sentence: string, isItem: boolean): { text: string; listed: boolean }[] {
  const parts = sentence.split(/;\s+(?=\S)/).map((part) => part.trim()).filter((part) => part !== "");
  // A chain of three or more is a list; one semicolon in an item only goes on with the same promise.
  const chained = parts.length > 2;
  if (isItem) return chained ? parts.map((text) => ({ text, listed: true })) : [{ text: sentence, listed: true }];
  return parts.flatMap((part) => splitPromises(part).map((text) => ({ text, listed: chained })));
}

/** What a new clause does not begin with: it goes on with the one before. */
const goesOn = /^(?:who|which|that|where|so|if|when|as|to|with|for|in|on|at|by|from|of|such|including|shared|usually|each|he can|she can|this does not|it should|\d|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

function splitPromises(part: string): string[] {
  const cuts: { from: number; to: number }[] = [];
  for (const match of everyMatch(joint, part)) {
    const before = part.slice(cuts.at(-1)?.to ?? 0, match.index);
    const after = part.slice(match.index + match[0].length);
    // The new subject must not be the old one's list ("the teacher and the teaching assistant will"): the clause before has its own promise.
    if (!promise.test(before) || words(before) < 5 || words(after) < 4) continue;
    const subject = after.slice(0, after.search(/\b(?:will|shall|must|should|may)\b/)).trim();
    if (subject === "" || goesOn.test(subject) || /\b(?:who|which|that|where|so that|and|or)$/i.test(subject)) continue;
    // "in English, maths and topic lessons and …": a list is not a new clause.
    if (/^,\s*$/.test(match[0]) && /^[\w’'-]+ (?:and|or) /.test(after) && !/^(?:he|she|they|it)\b/i.test(after)) continue;
    // "in English, maths | and topic lessons and …": the list ends further on.
    if (/^\s+and\s+$/.test(match[0]) && /,\s+[\w’'-]+$/.test(before) && /^(?!(?:an?|the|his|her|their|all|each|every|he|she|they)\s)(?:[\w’'-]+\s+){1,8}?and\s/i.test(after)) continue;
    // A short sentence with "and" says one thing.
    if (!match[0].includes(",") && words(part) < 22) continue;
    cuts.push({ from: match.index, to: match.index + match[0].length });
  }
  if (cuts.length === 0) return [part];
  const pieces: string[] = [];
  let start = 0;
  for (const cut of cuts) {
    pieces.push(part.slice(start, cut.from).trim());
    start = cut.to;
  }
  pieces.push(part.slice(start).trim());
  return pieces.filter((piece) => piece !== "");
}

/** A statement without an opening that only says why. */
export function withoutOpening(text: string): string {
  const match = opening.exec(text);
  return match && promise.test(text.slice(match[0].length)) ? text.slice(match[0].length) : text;
}
