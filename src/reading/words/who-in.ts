import { matchesOf, type Lexicon } from "../lexicon/lexicon.ts";
import { bodies, callings } from "./callings.ts";
import { everyMatch } from "./every-match.ts";

/** Words that point at nobody: "an adult", "adult", "someone". All adults together are somebody. */
const nobody = /^(?:an?\s+)?(?:adult|someone|somebody|professionals?|appropriate\s+\w+)$/i;
const described = String.raw`(?:an?\s+|the\s+|his\s+|her\s+|their\s+|my\s+|our\s+|all\s+|each\s+|every\s+|one\s+|two\s+|three\s+)?(?:(?!by\b|from\b|with\b|to\b|for\b|will\b|and\b)[\w’'-]+\s+){0,5}`;
const givenBy = new RegExp(String.raw`\b(?:by|from|through|via|using|under|(?:responsibility|supervision|direction|guidance|oversight)\s+of)\s+${described}$`, "i");
const withThem = new RegExp(String.raw`\bwith\s+${described}$`, "i");
/** Verbs that make of "with somebody" a talk between adults and not help for the child. */
const talks = /\b(?:liais\w+|meets?|meeting|shar\w+|discuss\w*|agree\w*|consult\w*|communicat\w+|contact|link|talk\w*|exchang\w+|review\w*|closely|together|through\s+it|it)\s+(?:\w+\s+){0,5}$/i;
/** Whom the child sees, meets or works with is who gives it: "I will see a counsellor". */
const seenByChild = new RegExp(String.raw`(?:\b(?:I|he|she|they)|^[A-Z][\w’'-]+)\s+(?:will|shall|must|to)\s+(?:also\s+)?(?:see|meet|visit|work\s+with|be\s+seen\s+by)\s+${described}$`);
/** A doer of its own right: at the beginning, or between marks. */
const start = new RegExp(String.raw`(?:^|[,;:.(|–—]|\s-|\b(?:and|or|then|afterwards|that|which|to deliver the above)\b)\s*(?:\d[^,;:|]{0,24}\s)?${described}$`, "i");
const acts = /^(?:['’]s)?\s*(?:\([^)]*\))?,?\s*(?:[\w’',()&-]+\s+){0,14}?(?:will|shall|must|to\s+[a-z]+|is\s+to|are\s+to|are\s+responsible|is\s+responsible|has|have|should|may|sets|meets|teaches|gives|leads|checks|reviews)\b/i;
const present = /^\s*(?:\([^)]*\)\s*)?(?!hours\b|minutes\b|sessions\b|visits\b|is\b|as\b|lessons\b|times\b|needs\b|notes\b|programmes?\b)[a-z]{3,12}(?:s|es)\s+(?!of\b|for\b|and\b|in\b|at\b|per\b|by\b)\w/;
const ends = /^\s*(?:\([^)]*\)\s*)?(?:[,;:.)|]|$|\s(?:for|with|each|every|once|twice|daily|weekly|from|in|at|on|trained|who|following)\b|\s[-–—])/i;
const receiver = /\b(?:to|for|tell|tells|give|gives|email|emails|ask|asks|hand|hands|coach|train|trains|help|helps|remind|brief|advise|training|telling|between|of|both|supporting|as|become|like)\s+(?:the\s+|an?\s+|his\s+|her\s+|their\s+|my\s+|all\s+|another\s+)?(?:(?!by\b|from\b|with\b|the\b|an?\b|every\b|each\b)[\w’'-]+\s+){0,2}$/i;
const spentBy = /\b(?:hours?|hrs|week|day|support|time|term|care|help|input|supervision|assistance|visits?|sessions?|total)\s+of\s+(?:an?\s+|the\s+|direct\s+|individual\s+|one[ -]to[ -]one\s+|1:1\s+)*$/i;
const ownTime = /^(?:['’]s)?\s*(?:time|support|hours|input|sessions?|visits?|cover|help|supervision|-led|-delivered|led\b|delivered\b)/i;
/** The role only says of what kind a thing is: "the physiotherapy programme", "staff training". */
const thing = /^\s+(?:training|programmes?|plans?|reports?|advice|exercises|targets|strategies|recommendations|ratios?|rooms?|areas?|to\s+(?:pupil|child|student)|clinic\s+letter|assessments?)\b/i;
const notNames = /^(?:Year|Key|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|Section|The Local|Local Offer|Reception)\b/;

/** Who does it, as the statement says it: the words round a role that is the doer ("led by a qualified teacher", "The class teacher will"). null where nobody is named. */
export function whoIn(text: string, lexicon: Lexicon): string | null {
  const listed = matchesOf(lexicon.roleWords, text);
  const others = everyMatch(callings, text).map((match) => ({ text: match[0], at: match.index })).filter(({ at, text: found }) => !listed.some((role) => at < role.at + role.text.length && role.at < at + found.length));
  const roles = [...listed, ...others].sort((a, b) => a.at - b.at);
  const first = roles.find(({ text: role, at }) => isDoer(text, role, at));
  if (first !== undefined) return widen(text, first.at, first.text);
  return nameIn(text);
}

function isDoer(text: string, role: string, at: number): boolean {
  if (nobody.test(role)) return false;
  const before = text.slice(Math.max(0, at - 90), at).replace(/\bmembers?\s+of\s+(?:the\s+)?$/i, "");
  const after = text.slice(at + role.length, at + role.length + 100);
  if (thing.test(after)) return false;
  const body = bodies.test(role);
  // "The school's policy", "the therapist's programme": what belongs to somebody is not given by them; nor is a "school day" a school.
  if (/^['’]s?\s/.test(after) && !ownTime.test(after)) return false;
  if (body && (/\b(?:in|at|to|of|into|around|across|inside|outside|near)\s+(?:the\s+|his\s+|her\s+|their\s+|a\s+)?(?:[\w’'-]+\s+)?$/i.test(before) || /^\s+(?:day|days|year|years|week|term|scheme|policy|approach|improvement|wide|website|hall|building|site|office|system)\b|^-/i.test(after))) return false;
  if (/\b(?:like|any\s+other|inclusive|whole|whole-)\s*$/i.test(before)) return false;
  if (givenBy.test(before)) return true;
  if (withThem.test(before)) return !talks.test(before.replace(withThem, ""));
  if (spentBy.test(before) || seenByChild.test(before)) return true;
  if (receiver.test(before)) return false;
  if (start.test(before)) return acts.test(after) || present.test(after) || (!body && ends.test(after)) || ownTime.test(after) || before.trim() === "";
  return acts.test(after) || ownTime.test(after) || (/\b(?:the|an?|his|her|their|my)\s+(?:[\w’'-]+\s+)?$/i.test(before) && present.test(after));
}

/** Somebody who is named and not called by a role: "Mr Bello will", "run by Marlingshire Short Breaks". */
function nameIn(text: string): string | null {
  const person = /\b(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+(?:[A-Z][\w'’-]*\.?\s*){1,3}/.exec(text);
  if (person) {
    const before = text.slice(0, person.index);
    const after = text.slice(person.index + person[0].length);
    if (!receiver.test(before) && !/\bwith\s+$/i.test(before) && (/^[^.;]{0,40}\b(?:will|to|shall|must|is|has|can)\b/.test(after) || /(?:^|[,;:|(]|\bby|\bfrom)\s*$/i.test(before))) return person[0].trim();
  }
  for (const match of everyMatch(/\b(?:by|through|from|with|at)\s+((?:an?\s+|the\s+)?[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){1,4})/g, text)) if (!notNames.test((match[1] ?? "").replace(/^(?:an?|the)\s+/, ""))) return match[1] ?? null;
  const adult = /\b(?:whichever|whatever|every|each|all|any)\s+(?:the\s+|trained\s+)?(?:adults?|members?\s+of\s+staff|staff)\b[^,.;|]{0,40}|^Adults\b(?=[\w\s]{0,40}\b(?:will|shall|must|to|in|who|teaching|working)\b)/i.exec(text);
  return adult && !/\b(?:for|training for|to)\s+$/i.test(text.slice(0, adult.index)) ? adult[0].trim() : null;
}

/** The noun phrase round a role: from its article or adjectives to what follows closely. */
function widen(text: string, at: number, role: string): string {
  const proper = bodies.test(role) ? /(?:\b[A-Z][\w’'&-]*\s+){1,4}$/.exec(text.slice(0, at))?.[0] : undefined;
  const before = proper ?? /(?:\b(?:an?|the|his|her|their|my|our|another|all|each|one|two|a named|a qualified|trained|qualified|named|known|specialist|community|class|school)\s+){0,4}$/i.exec(text.slice(0, at))?.[0] ?? "";
  const after = /^(?:\s+(?:from|trained by|with|who|at|in)\s+(?:the\s+)?[\w’'& -]{3,60}?(?=\s+(?:will|to|shall|must)\b|,|\.|$))?(?:\s*\([^)]{2,40}\))?/.exec(text.slice(at + role.length))?.[0] ?? "";
  return `${before}${role}${after}`.trim();
}
