import { Problem } from "../../platform/index.ts";
import { countOf } from "../dip-sample/words/phrases.ts";
import type { InspectionPackContent } from "../inspection-pack/content.ts";
import { inspectionPackDocument } from "../inspection-pack/inspection-pack-document.ts";
import { inspectionPackTexts } from "../inspection-pack/inspection-pack-texts.ts";
import { loadPack } from "../pack-sources/load-pack.ts";
import { baseContent } from "./base-content.ts";
import type { ReportKind } from "./report-kind.ts";
import { writtenBy } from "./slot-text.ts";
import { todayOf } from "./today-of.ts";

function lookAgain({ draws, figures, edits, progress }: InspectionPackContent): string[] {
  const broken = draws.filter(({ state, proof, changes }) => state === "drawn" && (proof === null || changes.length > 0)).length;
  const notAudited = progress.reduce((sum, { drawn, audited }) => sum + drawn - audited, 0);
  return [
    ...(broken > 0 ? [`${countOf(broken, "draw has", "draws have")} no proof that holds.`] : []),
    ...(notAudited > 0 ? [`${countOf(notAudited, "drawn document is", "drawn documents are")} not audited.`] : []),
    ...(figures.moderation.moderated === 0 ? ["No document was moderated."] : []),
    ...((edits["impact-words"] ?? "").trim() === "" ? ["Nobody has written what has changed because of the programme."] : []),
    "The files hold the list of what could be drawn, by number. Give the pack to inspectors; think before you put it where anybody can read it.",
  ];
}

/** What an inspector asks of a programme of audits: method, samples with their proofs, moderation, results, actions, and what is not known. */
export const inspectionPackKind: ReportKind = {
  id: "inspection-pack", about: "programme", name: "Inspection pack", usualTitle: (programme) => `Inspection pack: ${programme}`, fileName: "inspection-pack", texts: inspectionPackTexts,
  purpose: "For inspectors: how a programme audits, its samples with their proofs, how far auditors agree, what was found, what was done, and what is not known.",
  make: async (db, authorityId, report, as) => {
    const pack = report.programmeId === null ? undefined : await loadPack(db, authorityId, report.programmeId, { today: await todayOf(db, authorityId), withTrail: as.state === "published" });
    if (pack === undefined) throw new Problem("no-such-programme", "There is no such programme.", { status: 404, cure: "Choose one of the list of programmes." });
    const content: InspectionPackContent = { ...(await baseContent(db, authorityId, report, "inspection-pack")), ...as, ...pack };
    return {
      ...(content.figures.documents.total === 0 && content.draws.length === 0 && { nothing: { message: `Nothing of “${content.figures.programme.name}” was drawn or audited yet.`, cure: "Draw a sample first." } }),
      content, document: inspectionPackDocument(content), words: writtenBy(inspectionPackTexts, content), lookAgain: lookAgain(content),
    };
  },
};
