/** A share or a mean as families are told it: per cent, with its 95% interval where chance plays a part, of how many plans. */
export type FamilyFigure = {
  /** hidden: with it a reader could work out how many of a few children. */
  state: "figure" | "too-few" | "none" | "hidden";
  percent: number | null;
  low: number | null;
  high: number | null;
  of: number;
};
