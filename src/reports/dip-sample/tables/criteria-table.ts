import type { CriterionFigures, DipSampleFigures } from "../../../insight/index.ts";
import { percentInWords } from "../../../platform/index.ts";
import type { ReportTable } from "../../document/report-document.ts";
import { ratingsLink } from "../ratings-links.ts";

/** Criteria with how often each was not met. */
export function criteriaTable(figures: DipSampleFigures, criteria: readonly CriterionFigures[], words: { id: string; caption: string }): ReportTable {
  const { from, to } = figures;
  return {
    type: "table", ...words,
    columns: [
      { text: "Criterion", align: "left", width: 0.52 }, { text: "Not met", align: "right", width: 0.1 }, { text: "Of plans", align: "right", width: 0.1 },
      { text: "Share", align: "right", width: 0.1 }, { text: "95% interval", align: "right", width: 0.18 },
    ],
    rows: criteria.map((criterion) => {
      const behind = (answer: string) => ratingsLink(figures, { from, to, criterion: criterion.id, answer });
      return [
        { text: `${criterion.id}: ${criterion.text}` },
        { text: String(criterion.notMet), value: criterion.notMet, ...(criterion.notMet > 0 && { href: behind("not-met") }) },
        { text: String(criterion.applicable), value: criterion.applicable, ...(criterion.applicable > 0 && { href: behind("applicable") }) },
        { text: percentInWords(criterion.share), value: criterion.share, plans: criterion.applicable, low: criterion.share === null ? null : criterion.low, high: criterion.share === null ? null : criterion.high },
        { text: criterion.share === null ? "–" : `${percentInWords(criterion.low)} to ${percentInWords(criterion.high)}` },
      ];
    }),
    notes: ["Of the plans to which the criterion applied."],
  };
}
