import type { NeedArea, Place } from "../plan-reading.ts";
import type { SectionId } from "../sections/section-ids.ts";

/** A piece of a section of the size that an auditor would judge, with what stands round it. */
export type Statement = {
  section: SectionId;
  text: string;
  place: Place;
  /** Under which area of need it stands. */
  area: NeedArea | null;
  /** Which chapter of the plan, where it has several (see PlanSection). */
  chapter: number | null;
  /** The nearest heading above it, and the label of its row. */
  heading: string;
  label: string;
  /** It is an item of a list. */
  item: boolean;
  /** The mark before it in its list: "•", "3." */
  marker: string;
  /** Where a table says it in columns: the text of each part. */
  columns: Partial<Record<ColumnRole, string>>;
  /** References to outcomes ("E1", "Outcome 3") needs ("B2") or provision ("F4") that the plan itself gives. */
  refs: string[];
};

export type ColumnRole = "what" | "who" | "how" | "outcome" | "need" | "strength" | "monitoring" | "steps" | "when" | "ref" | "area";
