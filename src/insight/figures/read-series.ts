/** The series that the dip-sampling report goes on with, and the words that councils use for them. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  compliance: ["compliance", "overall", "overall compliance", "total compliance", "monthly overall", "overall monthly compliance", "all teams", "compliance overall"],
  "compliance-team": ["team compliance", "compliance by team", "compliance team", "team", "teams", "compliance per team"],
  "compliance-section": ["section compliance", "compliance by section", "compliance section", "section", "sections", "compliance per section"],
};

const byWords = new Map(Object.entries(KNOWN).flatMap(([series, words]) => words.map((word) => [word, series] as const)));

/** The series' short name for what a file calls it: a known one, or made from its words ("20 week timeliness" is 20-week-timeliness). */
export function readSeries(text: string): string | undefined {
  const plain = text.normalize("NFKD").toLowerCase().replace(/%|per ?cent(age)?/g, " ").replace(/[^a-z0-9]+/g, " ").trim();
  const known = byWords.get(plain);
  if (known !== undefined) return known;
  const name = plain.replaceAll(" ", "-").slice(0, 60).replace(/-+$/, "");
  return name === "" ? undefined : name;
}

/** Whether the figures of a series are percentages from 0 to 100. */
export const isPercentage = (series: string) => series === "compliance" || series.startsWith("compliance-");

/** A section's letter, as the report names it: "Section F" and "f" are F. */
export function sectionLetter(text: string): string | undefined {
  return /^(?:section )?([a-k]|h[12])$/i.exec(text.trim().replace(/\s+/g, " "))?.[1]?.toUpperCase();
}
