/** A part that a council adds: a heading of its own with its own words. `id` is "own-1", "own-2" … */
export type OwnPart = { id: string; title: string; text: string };

/** How a council lays out a report. A part is a great heading with what stands under it, known by the heading's id. */
export type ReportLayout = {
  /** Ids of parts as they are to follow each other; parts that are not named keep their place behind the part before them. */
  order: string[];
  leftOut: string[];
  own: OwnPart[];
  /** Printed in place of the authority's name; empty for that. */
  councilName: string;
  /** Where the tables that belong to pictures stand in the PDF and the Word file. On the page they fold. */
  tablesInPrint: "beside" | "end";
};

export const plainLayout: ReportLayout = { order: [], leftOut: [], own: [], councilName: "", tablesInPrint: "end" };

/** A layout as it is kept, with what was not said filled in. */
export const layoutOf = (kept: Partial<ReportLayout> | null | undefined): ReportLayout => ({ ...plainLayout, ...kept });
