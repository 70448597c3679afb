import { percentInWords } from "../../../platform/index.ts";
import type { Share } from "../figures/share.ts";

/** "58% (52% to 64%)", or an en dash. */
export const shareWithInterval = ({ percent, low, high }: Share): string => (percent === null ? "–" : `${percentInWords(percent)} (${percentInWords(low)} to ${percentInWords(high)})`);

/** "143 of 246". */
export const shareOfWords = ({ met, of }: Share): string => `${met.toLocaleString("en-GB")} of ${of.toLocaleString("en-GB")}`;
