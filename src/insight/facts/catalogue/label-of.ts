import { monthInWords } from "../../../platform/index.ts";
import type { DimensionId } from "./dimensions.ts";
import { labels } from "./labels.ts";

const quarters = ["January to March", "April to June", "July to September", "October to December"];
// The terms by their months, as programmes' cycles have them: spring January to April, summer May to August, autumn from September.
const terms = ["Spring term", "Summer term", "Autumn term"];

const without: Readonly<Partial<Record<DimensionId, string>>> = {
  team: "No team", cycle: "In no cycle", theme: "No theme", grade: "Not graded", purpose: "Draw not recorded here", advice: "No advice held", services: "No advice held",
  "newest-report": "No dated advice held", timeliness: "Not known", "delay-reason": "No reason recorded", discipline: "Discipline not recorded",
};

const yearPair = (year: number) => `${year}/${String((year + 1) % 100).padStart(2, "0")}`;

function timeLabel(dimension: DimensionId, key: string): string | undefined {
  const [year = "", part = ""] = key.split("-");
  switch (dimension) {
    case "month": return monthInWords(key);
    case "quarter": return `${quarters[Number(part) - 1] ?? part} ${year}`;
    case "term": return `${terms[Number(part) - 1] ?? part} ${year}`;
    case "school-year":
    case "financial-year": return yearPair(Number(year));
    default: return undefined;
  }
}

function yearGroupLabel(key: string): string {
  const year = Number(key);
  return year < 0 ? "Before Reception" : year === 0 ? "Reception" : `Year ${year}`;
}

/** How a part of a dimension is named. `stored` is the name that the database has for it, where it has one. */
export function labelOf(dimension: DimensionId, key: string | null, stored: string | null = null): string {
  if (key === null) return without[dimension] ?? "Not recorded";
  const known = labels[dimension];
  if (known !== undefined) return known[key] ?? stored ?? key;
  if (dimension === "section") return stored ?? `Section ${key}`;
  if (dimension === "year-group") return yearGroupLabel(key);
  return timeLabel(dimension, key) ?? stored ?? key;
}
