import type { Section } from "../instrument.ts";

/** "Section B: Needs" for a section of the plan, the bare title for one of the tool's own. */
export const sectionName = ({ id, title }: Pick<Section, "id" | "title">) => (/^[A-K][12]?$/.test(id) ? `Section ${id}: ${title}` : title);
