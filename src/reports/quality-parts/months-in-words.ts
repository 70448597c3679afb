import { countOf } from "../dip-sample/words/phrases.ts";

/** With fewer months no rule of Making data count can tell anything: a steady rise or fall takes six. */
const fewestMonths = 6;

/** `words` as the run chart has them; of a few months, that they say nothing. */
export const monthsInWords = (charted: readonly string[], words: string): string => (charted.length < fewestMonths ? `Figures of ${countOf(charted.length, "month")} are too few to tell a change from chance.` : words);

export const areTooFew = (charted: readonly string[]): boolean => charted.length < fewestMonths;
