import type { DipSampleContent } from "../dip-sample/content.ts";
import { dipSampleDocument } from "../dip-sample/dip-sample-document.ts";
import { isTextBlockId, textBlocks } from "../dip-sample/text-blocks.ts";
import { countOf } from "../dip-sample/words/phrases.ts";
import { buildContent } from "../use-cases/build-content.ts";
import { reportNotFound } from "../use-cases/report-not-found.ts";
import { recommendationFaults } from "./recommendation-faults.ts";
import type { ReportKind } from "./report-kind.ts";

function lookAgain(content: DipSampleContent): string[] {
  const { sample, overall } = content.figures;
  return [
    ...recommendationFaults(content),
    ...(sample.withoutTeam > 0 ? [`${countOf(sample.withoutTeam, "audit names", "audits name")} no team and ${sample.withoutTeam === 1 ? "is" : "are"} in no average.`] : []),
    ...(sample.withoutScore > 0 ? [`${countOf(sample.withoutScore, "audit has", "audits have")} no score.`] : []),
    ...(overall.months.some((month) => !month.earlier && month.value === null) ? ["A month of the period has no figure."] : []),
  ];
}

/** Compliance by team, month and section of one tool's audits. */
export const dipSampleKind: ReportKind = {
  id: "dip-sample", about: "tool", name: "Dip-sampling report", purpose: "For teams and managers: compliance by team, month and section of the plans that one audit tool rated.", fileName: "dip-sampling", texts: textBlocks,
  make: async (db, authorityId, report, as) => {
    const { instrumentHash } = report;
    if (instrumentHash === null) throw reportNotFound();
    const content: DipSampleContent = { ...(await buildContent(db, authorityId, { ...report, instrumentHash })), ...as };
    return { content, document: dipSampleDocument(content), words: (slot) => (isTextBlockId(slot) ? textBlocks[slot].words(content) : []), lookAgain: lookAgain(content) };
  },
};
