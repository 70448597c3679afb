import { commonStems } from "./common-passwords.ts";

export const LEAST_CHARACTERS = 12;
const MOST_CHARACTERS = 200;

const swaps: Readonly<Record<string, string>> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i" };
const lettersOf = (text: string) => text.replaceAll(/[^a-z]/g, "");
const unswapped = (text: string) => text.replaceAll(/[013457@$!]/g, (sign) => swaps[sign] ?? sign);

/** "abcabcabc" is "abc". */
function unrepeated(text: string): string {
  return /^(.+?)\1*$/.exec(text)?.[1] ?? text;
}

/** Whether the text is made of common stems alone, one after another. */
function isMadeOfStems(text: string): boolean {
  if (text === "") return false;
  const reached = Array.from({ length: text.length + 1 }, (_, at) => at === 0);
  for (let from = 0; from < text.length; from += 1) {
    if (!reached[from]) continue;
    for (let to = from + 3; to <= text.length; to += 1) if (commonStems.has(text.slice(from, to))) reached[to] = true;
  }
  return reached[text.length] === true;
}

/** Whether each character follows the one before it, up or down or the same: 123456789012, aaaaaaaaaaaa. */
function isRun(text: string): boolean {
  const steps = new Set([...text].slice(1).map((character, at) => (character.charCodeAt(0) - text.charCodeAt(at) + 10) % 10));
  return steps.size <= 1;
}

/**
 * What is wrong with a new password, in words, or undefined. Length is asked for, and that it is not among the first that are tried
 * (NCSC's and NIST SP 800-63B's advice); capitals and signs are not. `about`: the person's name, address and authority.
 */
export function passwordFault(password: string, about: readonly string[] = []): string | undefined {
  const characters = [...password].length;
  if (characters === 0) return "Enter a new password";
  if (characters < LEAST_CHARACTERS) return `The password must have at least ${LEAST_CHARACTERS} characters`;
  if (characters > MOST_CHARACTERS) return `The password must have at most ${MOST_CHARACTERS} characters`;
  const small = password.normalize("NFKC").toLowerCase();
  const stems = [lettersOf(small), lettersOf(unswapped(small)), lettersOf(unswapped(small.replace(/[^a-z]+$/, "")))];
  if (isRun(small) || [...unrepeated(small)].length <= 4) return "The password must not repeat or count: choose three words that do not belong together";
  if (stems.some((stem) => isMadeOfStems(stem)) || /^[\p{N}\p{P}\p{S}\s]+$/u.test(small)) return "The password is among those that are tried first: choose three words that do not belong together";
  const own = about.flatMap((text) => text.toLowerCase().split(/[^a-z0-9]+/)).filter((word) => word.length >= 4);
  const rest = own.reduce((text, word) => text.replaceAll(word, ""), small);
  if (rest !== small && [...lettersOf(rest)].length < 6) return "The password must not be made of your name, your email address or your authority";
  return undefined;
}
