import { ratingRoles, type RatingRole } from "../../auditing/index.ts";

/** Which ratings make up a group. Every field narrows it; "internal" is an audit by one person, a pair or a panel. */
export type GroupFilters = { role?: RatingRole | "internal"; rater?: string; cycle?: string; from?: string; to?: string };

/** A comparison as its address holds it: fields that end in 1 or 2 are of the first or the second group, the others of both. */
export type ComparisonFilters = {
  role1?: string; rater1?: string; cycle1?: string; from1?: string; to1?: string;
  role2?: string; rater2?: string; cycle2?: string; from2?: string; to2?: string;
  instrument?: string; kind?: string;
  /** "plan": the same child's plan at two times, instead of the same document. */
  match?: string;
  by?: string;
};

export const groupRoles: Readonly<Record<string, string>> = { internal: "Audit, by one person or a panel", ...Object.fromEntries(Object.entries(ratingRoles).map(([role, { label }]) => [role, label])) };

export const breakdowns = { kind: "Kind of document", section: "Section", criterion: "Criterion", rater1: "Rater of the first group", rater2: "Rater of the second group" } as const;
export type Breakdown = keyof typeof breakdowns;
export const isBreakdown = (text: string): text is Breakdown => Object.hasOwn(breakdowns, text);

export const groupOf = (filters: ComparisonFilters, which: 1 | 2): GroupFilters => {
  const field = (name: "role" | "rater" | "cycle" | "from" | "to") => filters[`${name}${which}`];
  return Object.fromEntries((["role", "rater", "cycle", "from", "to"] as const).flatMap((name) => (field(name) === undefined ? [] : [[name, field(name)]])));
};

export type Preset = { id: string; title: string; text: string; filters: ComparisonFilters };

/** The comparisons that programmes ask for. */
export const presets: readonly Preset[] = [
  { id: "auditor-moderator", title: "Auditor and moderator", text: "First and second ratings of the same documents", filters: { role1: "internal", role2: "moderation" } },
  { id: "internal-external", title: "Internal and external", text: "The council’s own audits and those of an outside firm", filters: { role1: "internal", role2: "external" } },
  { id: "program-people", title: "Reading program and people", text: "What the program suggests and what auditors answer", filters: { role1: "program", role2: "internal" } },
  { id: "self-audit", title: "Writers and auditors", text: "The writer’s own check and the audit of the same document", filters: { role1: "self", role2: "internal" } },
  { id: "before-after", title: "Before and after", text: "The same plans in an earlier and a later cycle: choose the two cycles", filters: { role1: "internal", role2: "internal", match: "plan" } },
];

/** The preset that these filters are, whatever else narrows them. */
export const presetOf = (filters: ComparisonFilters): Preset | undefined =>
  presets.find((preset) => preset.filters.role1 === filters.role1 && preset.filters.role2 === filters.role2 && preset.filters.match === filters.match);
