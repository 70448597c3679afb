import { roundHalfUp } from "../../../platform/index.ts";
import type { ReportCell } from "../../document/report-document.ts";
import type { FamilyFigure } from "../family-figure.ts";
import { inTen, rangeInTen, tenths } from "../in-ten.ts";

const why = { "too-few": "Too few plans to say", none: "No plans", hidden: "Not printed" } as const;

/** How many plans stand behind a figure: exactly, it would tell for how few of them a question did not arise. */
const nearestFive = (plans: number): number => 5 * roundHalfUp(plans / 5);

export const baseCell = ({ of }: FamilyFigure): ReportCell => ({ text: `about ${nearestFive(of).toLocaleString("en-GB")}`, value: nearestFive(of) });

/** Files hold whole tenths too: an unrounded share would tell how many of a few children. */
export const tenthsCell = (figure: FamilyFigure): ReportCell => {
  if (figure.state !== "figure" || figure.percent === null) return { text: why[figure.state === "figure" ? "none" : figure.state], value: null };
  const { low, high } = figure;
  return { text: inTen(figure.percent), value: tenths(figure.percent), plans: nearestFive(figure.of), ...(low !== null && high !== null && { low: Math.floor(low / 10 + 1e-9), high: Math.ceil(high / 10 - 1e-9) }) };
};

export const rangeCell = (figure: FamilyFigure): ReportCell => ({ text: figure.state === "figure" && rangeInTen(figure) !== "" ? rangeInTen(figure).replace("between ", "").replace("and", "to") : "–" });

/** A count of children; null: it is small, or would reveal one that is. */
export const countCell = (plans: number | null): ReportCell => (plans === null ? { text: "Not printed", value: null } : { text: plans.toLocaleString("en-GB"), value: plans });

export const hiddenNote = "“Not printed” stands for a number that is small, or that would give away a small one.";
