import { percentInWords } from "../../../platform/index.ts";
import { smallCount } from "../figures/hide-small.ts";
import type { Share } from "../figures/share.ts";

/** "58% (52% to 64%)", or an en dash. */
export const shareWithInterval = ({ percent, low, high }: Share): string => (percent === null ? "–" : `${percentInWords(percent)} (${percentInWords(low)} to ${percentInWords(high)})`);

/** "143 of 246". */
export const shareOfWords = ({ met, of }: Share): string => `${met.toLocaleString("en-GB")} of ${of.toLocaleString("en-GB")}`;

/** A count for whoever may see the register; for others "fewer than 5" of one to four (docs/adr/0017). What follows is in the plural. */
export const countWords = (count: number, isOpen: boolean): string => (isOpen || count === 0 || count > smallCount ? count.toLocaleString("en-GB") : `fewer than ${smallCount + 1}`);
