import { roundHalfUp } from "../../platform/index.ts";

const grouped = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** A number as charts print it: "74%", "1,204". Rounds half up to `decimals`. */
export const wordsOfNumber = (value: number, unit = "", decimals = 0): string => `${grouped.format(roundHalfUp(value, decimals))}${unit}`;
