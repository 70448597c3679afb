import { monthInWords } from "../../../platform/index.ts";
import { dimensionOf, type DimensionId } from "../catalogue/dimensions.ts";
import { labelOf } from "../catalogue/label-of.ts";
import { measureOf } from "../catalogue/measures.ts";
import { scaleInWords } from "../catalogue/scale-in-words.ts";
import { purposesAsked, type Question } from "../catalogue/question.ts";

/** The names that keys have in the database: of a team, a tool, a setting. */
export type KeyNames = Readonly<Partial<Record<DimensionId, Readonly<Record<string, string>>>>>;

const lower = (words: string) => `${words.charAt(0).toLowerCase()}${words.slice(1)}`;

/** "Compliance by team and month". */
export function questionTitle({ measure, by }: Pick<Question, "measure" | "by">): string {
  const parts = by.map((id) => lower(dimensionOf(id).words));
  return `${measureOf(measure).words}${parts.length > 0 ? ` by ${parts.join(" and ")}` : ""}`;
}

export function periodInWords({ from, to }: Pick<Question, "from" | "to">): string | undefined {
  if (from && to) return from === to ? monthInWords(from) : `${monthInWords(from)} to ${monthInWords(to)}`;
  if (from) return `From ${monthInWords(from)}`;
  return to ? `To ${monthInWords(to)}` : undefined;
}

export function filterInWords(id: DimensionId, key: string, names: KeyNames): string {
  const label = labelOf(id, key === "none" ? null : key, names[id]?.[key] ?? null);
  return label.startsWith(dimensionOf(id).words) ? label : `${dimensionOf(id).words}: ${label}`;
}

/** All that a question is narrowed to, each in words. */
export function filtersInWords(question: Question, names: KeyNames): string[] {
  const period = periodInWords(question);
  return [
    ...(period === undefined ? [] : [period]),
    ...(Object.entries(question.where) as [DimensionId, string][]).map(([id, key]) => filterInWords(id, key, names)),
    ...(question.scale === undefined ? [] : [`Scale: ${scaleInWords(question.scale)}`]),
    ...(question.sample === "random" ? [] : [purposesAsked[question.sample]]),
  ];
}
