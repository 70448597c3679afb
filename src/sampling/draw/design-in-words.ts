import { adviceRules, divisions, purposes, risks, type SampleDesign } from "./sample-design.ts";

/** What ids mean, for people. */
export type DesignNames = { kinds: ReadonlyMap<string, string>; teams: ReadonlyMap<string, string>; needs: ReadonlyMap<string, string>; settings: ReadonlyMap<string, string>; statuses: ReadonlyMap<string, string>; dayInWords: (day: string) => string };

const yearName = (year: number) => (year === 0 ? "Reception" : year < 0 ? "before Reception" : `Year ${year}`);

const listed = (ids: readonly string[], names: ReadonlyMap<string, string>) => ids.map((id) => names.get(id) ?? id).join("; ");

function between(from: string | undefined, to: string | undefined): string | undefined {
  if (from !== undefined && to !== undefined) return from === to ? from : `${from} to ${to}`;
  return from !== undefined ? `from ${from}` : to !== undefined ? `up to ${to}` : undefined;
}

function howMany({ allocation, divide, purpose }: SampleDesign): string {
  if (purpose === "chosen") return "All that were named";
  const each = divide.length > 0 ? " from each group" : "";
  if (allocation.by === "all") return "All of them";
  if (allocation.by === "equal") return `${allocation.each}${each}`;
  if (allocation.by === "proportional") return `${allocation.total} in all, shared by how large each group is${allocation.atLeastOne ? ", at least one from each" : ""}`;
  return Object.entries(allocation.wanted).filter(([, count]) => count > 0).map(([name, count]) => `${name}: ${count}`).join("; ");
}

/** A design as rows of what and how, for people who did not make it. Rules that are not set have no row. */
export function designInWords(design: SampleDesign, names: DesignNames): { key: string; value: string }[] {
  const { frame, purpose, risk, chosen, divide, advice } = design;
  const day = (text: string | undefined) => (text === undefined ? undefined : names.dayInWords(text));
  const years = between(frame.yearFrom === undefined ? undefined : yearName(frame.yearFrom), frame.yearTo === undefined ? undefined : yearName(frame.yearTo));
  const rows: (readonly [string, string | undefined | false])[] = [
    ["How documents are picked", `${purposes[purpose].words}. ${purpose === "risk" && risk !== undefined ? risks[risk].words : purposes[purpose].means}`],
    ["Why these", purpose === "chosen" && chosen?.reason],
    ["Kinds of document", listed(frame.kinds, names.kinds)],
    ["Dated", between(day(frame.from), day(frame.to))],
    ["Stage of the plan", frame.stage === undefined ? undefined : frame.stage === "draft" ? "Draft" : "Final"],
    ["Status of the plan", frame.status === undefined ? undefined : (names.statuses.get(frame.status) ?? frame.status)],
    ["Teams", frame.teams.length > 0 && listed(frame.teams, names.teams)],
    ["Main needs", frame.needs.length > 0 && listed(frame.needs, names.needs)],
    ["Year groups", years],
    ["Looked after", frame.lookedAfter && (frame.lookedAfter === "yes" ? "Only looked-after children" : "No looked-after children")],
    ["Kinds of setting", frame.settings.length > 0 && listed(frame.settings, names.settings)],
    ["Must have in its file", frame.advice && adviceRules[frame.advice]],
    ["Not audited in the last", frame.notAuditedMonths !== undefined && `${frame.notAuditedMonths} ${frame.notAuditedMonths === 1 ? "month" : "months"}`],
    ["File", frame.withFile === true && "Only documents whose file is here"],
    ["Divided into groups by", divide.length > 0 && divide.map((division, at) => (at === 0 ? divisions[division] : divisions[division].toLowerCase())).join(" and ")],
    ["How many", howMany(design)],
    ["Drawn along with each plan", advice.length > 0 && listed(advice, names.kinds)],
  ];
  return rows.flatMap(([key, value]) => (value === undefined || value === false || value === "" ? [] : [{ key, value }]));
}
