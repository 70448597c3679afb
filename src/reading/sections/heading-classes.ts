import type { Block } from "../extract/extracted.ts";
import type { HeadingCandidate } from "./heading-candidates.ts";
import type { SectionId } from "./section-ids.ts";

const prefixes: readonly [string, RegExp][] = [
  ["section", /^\W{0,3}se?c?t?i?o?n\b/i], ["part", /^\W{0,3}(?:part|chapter)\s+\w{1,5}\b/i], ["dotted", /^\d{1,2}\.\d{1,2}\b/], ["number", /^\d{1,2}[.):]?\s/], ["letter", /^\W{0,2}[A-K][12]?(?:[.):]|\s[-–—])\s/],
];

/** What headings of one rank have in common: style, weight, shade, capitals, and how they are numbered. null for running text. */
export function headingClass(block: Block, heading: string): string | null {
  const prefix = prefixes.find(([, pattern]) => pattern.test(heading))?.[0] ?? "";
  const question = /\?\s*$/.test(heading) ? "?" : "";
  if (block.headingLevel !== null) return `level ${block.headingLevel}`;
  const isCapitals = heading.length > 3 && heading === heading.toUpperCase();
  if (!block.bold && !block.cell?.shaded && !isCapitals && prefix === "" && question === "") return null;
  return `${block.bold ? "bold" : ""} ${block.cell === null ? "" : block.cell.shaded ? "shaded" : "cell"} ${isCapitals ? "capitals" : ""} ${prefix}${question}`;
}

const best = (candidate: HeadingCandidate) => (Object.entries(candidate.scores) as [SectionId, number][]).reduce((most, each) => (each[1] > most[1] ? each : most));

/** The classes that the plan's sections are set in: their headings name five sections or more, or the same three again and again (a chapter for each area). */
export function sectionClasses(candidates: readonly HeadingCandidate[]): Set<string> {
  const named = new Map<string, Map<SectionId, number>>();
  for (const candidate of candidates) {
    if (candidate.rank === null) continue;
    const [id, worth] = best(candidate);
    if (worth < 0.8) continue;
    const ids = named.get(candidate.rank) ?? new Map<SectionId, number>();
    named.set(candidate.rank, ids.set(id, (ids.get(id) ?? 0) + 1));
  }
  const trusted = new Set<string>();
  for (const [rank, ids] of named) if (ids.size >= 5 || (ids.size >= 3 && [...ids.values()].filter((count) => count >= 2).length >= 3)) trusted.add(rank);
  return trusted;
}
