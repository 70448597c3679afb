import type { QualityRow, ToolQuality } from "../../insight/index.ts";

/** "Dip sample of plans"; of a panel's ratings it says so. */
export const toolName = ({ title, role }: Pick<QualityRow, "title" | "role">): string => (role === "panel" ? `${title} (by a panel)` : title);

/** A row of one kind, under its tool: "Dip sample of plans, new plan". */
export const kindRowName = (row: QualityRow): string => `${toolName(row)}, ${row.kindName === null ? "kind not said" : `${row.kindName.charAt(0).toLowerCase()}${row.kindName.slice(1)}`}`;

/** Tools that rate plans, by id. A tool whose ratings do not say what they are of is taken as one. */
export const planTools = (rows: readonly ToolQuality[]): ReadonlySet<string> => new Set(rows.filter(({ family }) => family === "plan" || family === null).map(({ tool }) => tool));

/** The tool that says most of plans: most audits, with a figure. */
export const mainRow = (rows: readonly ToolQuality[]): ToolQuality | undefined => rows.find(({ family, now }) => (family === "plan" || family === null) && now.value !== null) ?? rows.find(({ now }) => now.value !== null);
