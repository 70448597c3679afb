import { roundHalfUp } from "../../platform/index.ts";

const grouped = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** A number as charts print it: "74%", "1,204". Rounds half up to `decimals`. */
export const wordsOfNumber = (value: number, unit = "", decimals = 0): string => `${grouped.format(roundHalfUp(value, decimals))}${unit}`;

/** The same with every decimal, so that figures in one column are read alike: "16.0" under "15.9". */
export const figureOfNumber = (value: number, decimals = 0): string =>
  roundHalfUp(value, decimals).toLocaleString("en-GB", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
