import { isId } from "../../../platform/index.ts";
import { dimensionIds, type DimensionId, isDimension } from "../catalogue/dimensions.ts";
import { isMeasure } from "../catalogue/measures.ts";
import { averages, plainQuestion, purposesAsked, type Question } from "../catalogue/question.ts";

const isMonth = (text: string) => /^[0-9]{4}-(0[1-9]|1[0-2])$/.test(text);
const idKeys: readonly DimensionId[] = ["team", "cycle", "rater"];
const isKey = (id: DimensionId, text: string) => text === "none" || (idKeys.includes(id) ? isId(text) : text.length <= 100 && !text.includes("\u0000"));

/**
 * A question out of an address. What cannot be meant (a month 13, a measure that is none) is left out and named in `ignored`, so that a mistyped address shows
 * an answer and says what it did not use.
 */
export function readQuestion(query: Readonly<Record<string, unknown>>, usual: Question = plainQuestion): { question: Question; ignored: string[] } {
  const ignored: string[] = [];
  const read = (name: string, allowed: (text: string) => boolean): string | undefined => {
    const value = query[name];
    if (typeof value !== "string" || value.trim() === "") return undefined;
    if (allowed(value.trim())) return value.trim();
    ignored.push(name);
    return undefined;
  };
  const measure = read("measure", isMeasure);
  const by = [...new Set([read("by", isDimension), read("by2", isDimension)].filter((id): id is DimensionId => id !== undefined))];
  const where: Partial<Record<DimensionId, string>> = {};
  for (const id of dimensionIds) {
    const key = read(id, (text) => isKey(id, text));
    if (key !== undefined) where[id] = key;
  }
  const sample = read("sample", (text) => Object.hasOwn(purposesAsked, text));
  const average = read("average", (text) => Object.hasOwn(averages, text));
  const least = read("least", (text) => /^[1-9][0-9]{0,2}$/.test(text));
  return {
    ignored,
    question: {
      measure: (measure ?? usual.measure) as Question["measure"], by, where, from: read("from", isMonth), to: read("to", isMonth),
      sample: (sample ?? usual.sample) as Question["sample"], average: (average ?? usual.average) as Question["average"],
      least: least === undefined ? usual.least : Number(least), scale: read("scale", (text) => text.length <= 200 && !text.includes("\u0000")), mixed: read("mixed", (text) => text === "yes") === "yes",
    },
  };
}
