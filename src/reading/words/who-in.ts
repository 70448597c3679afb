import type { Lexicon } from "../lexicon/lexicon.ts";

/** Words that point at nobody: "an adult", "adult", "someone". */
const nobody = /^(?:an?\s+)?(?:adults?|someone|somebody|professionals?|appropriate\s+\w+)$/i;
const notGiver = /\b(?:with|to|for|of|from|at|in|by the|his|her|their|under)\s+(?:the\s+|an?\s+|his\s+|her\s+)?$/i;

/** Who does it, as the statement says it: the words round a role that is the doer ("led by a qualified teacher", "The class teacher will"). null where nobody is named. */
export function whoIn(text: string, lexicon: Lexicon): string | null {
  const roles = [...text.matchAll(lexicon.roleWords)].map((match) => ({ text: match[0], at: match.index }));
  const named = /\b(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+(?:[A-Z][\w'’-]*\.?\s*){1,3}/.exec(text);
  const doers = roles.filter(({ text: role, at }) => isDoer(text, role, at));
  const first = doers[0];
  if (first !== undefined) return widen(text, first.at, first.text);
  if (named && /\b(?:will|to|shall|must|is|has|can)\b/.test(text.slice(named.index + named[0].length, named.index + named[0].length + 40))) return named[0].trim();
  const by = /\b(?:by|through)\s+((?:an?\s+|the\s+)?[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){1,4})/.exec(text);
  return by?.[1] ?? null;
}

function isDoer(text: string, role: string, at: number): boolean {
  if (nobody.test(role)) return false;
  const before = text.slice(Math.max(0, at - 60), at);
  const after = text.slice(at + role.length, at + role.length + 80);
  if (/\b(?:by|from|led by|run by|delivered by|provided by|overseen by|supervised by|taught by|with)\s+(?:an?\s+|the\s+|his\s+|her\s+|their\s+)?(?:[\w’'-]+\s+){0,4}$/i.test(before) && !/\bwith\s+(?:\w+\s+){0,4}$/i.test(before)) return true;
  if (/^(?:['’]s)?\s*(?:\([^)]*\))?,?\s*(?:[\w’',-]+\s+){0,12}?(?:will|shall|must|to\s+[a-z]|is\s+to|are\s+to|are\s+responsible|is\s+responsible|has|have|should|may|sets|meets|teaches|gives|leads|checks|reviews)\b/i.test(after) && !notGiver.test(before)) return true;
  if (/\bwith\s+(?:an?\s+|the\s+)?$/i.test(before) && /\d|\bweek|\bday/.test(text)) return true;
  return /^\s*(?:time|support|hours)\b/i.test(after) || at === 0;
}

/** The noun phrase round a role: from its article or adjectives to what follows closely. */
function widen(text: string, at: number, role: string): string {
  const before = /(?:\b(?:an?|the|his|her|their|another|all|each|one|two|a named|a qualified|trained|qualified|named|known|specialist|community|class|school)\s+){0,4}$/i.exec(text.slice(0, at))?.[0] ?? "";
  const after = /^(?:\s+(?:from|trained by|with|who|at|in)\s+(?:the\s+)?[\w’'& -]{3,60}?(?=\s+(?:will|to|shall|must)\b|,|\.|$))?(?:\s*\([^)]{2,40}\))?/.exec(text.slice(at + role.length))?.[0] ?? "";
  return `${before}${role}${after}`.trim();
}
