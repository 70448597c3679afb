import type { Lexicon } from "../lexicon/lexicon.ts";
import { amountsIn, frequenciesIn } from "../words/quantities.ts";
import { whoIn } from "../words/who-in.ts";
import type { Statement } from "./statement.ts";

/** What stands over a provision once for all of a group: who gives it ("Speech and language therapist"), when ("Every day", "Mondays") and how much. */
export type SaidAbove = { who: string | null; frequency: string | null; amount: string | null };

const LONGEST = 70;
/** More words than these beside the time, and the heading is about something else. */
const MOST_BESIDE = 3;
const small = /\b(?:on|in|at|the|and|of|for|what|happens|help|provision|support|i|my|his|her|their|will|get|have|do|every|each)\b/gi;
const dayAlone = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b(?:\s+(?:mornings?|afternoons?|evenings?))?|\b(?:week|school )days\b|\b(?:every|each) (?:school )?(?:morning|afternoon|evening|night)\b/i;

/** The words of a heading that say when, where it says little else. */
function timeIn(line: string): string | null {
  const found = frequenciesIn(line)[0]?.text ?? dayAlone.exec(line)?.[0];
  if (found === undefined) return null;
  const rest = line.replace(found, " ").replace(small, " ").match(/[A-Za-z]{2,}/g) ?? [];
  return rest.length <= MOST_BESIDE ? found : null;
}

/** Looks at the heading and the row's label of a statement. Nothing of it is taken from running text. */
export function saidAbove({ heading, label }: Statement, lexicon: Lexicon): SaidAbove {
  const lines = [label, heading].filter((line) => line !== "" && line.length <= LONGEST && !line.endsWith("?"));
  const first = <T>(look: (line: string) => T | null) => lines.map(look).find((each) => each !== null) ?? null;
  return { who: first((line) => whoIn(line, lexicon)), frequency: first(timeIn), amount: first((line) => (timeIn(line) === null ? null : (amountsIn(line)[0]?.text ?? null))) };
}
