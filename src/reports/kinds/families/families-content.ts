import type { Db } from "../../../platform/index.ts";
import { periodInWords } from "../../dip-sample/words/phrases.ts";
import type { FamiliesContent } from "../../families-summary/content.ts";
import { readingAge } from "../../families-summary/reading-age.ts";
import type { ReportState } from "../../report-states.ts";
import { baseContent } from "../base-content.ts";
import { recommendationFaults } from "../recommendation-faults.ts";
import { slotName, type MadeReport, type ReportSubject, type TextSlot } from "../report-kind.ts";
import { findTwin } from "./find-twin.ts";
import { loadFamilyFigures } from "./load-family-figures.ts";

/** What the families' summary and its easy-read twin are both made of. */
export async function familiesContent(db: Db, authorityId: string, kind: "families-summary" | "easy-read", report: ReportSubject, as: { state: ReportState; publishedOn: string | null }): Promise<FamiliesContent> {
  const months = { from: report.from, to: report.to };
  const [base, figures, twin] = await Promise.all([baseContent(db, authorityId, report, kind), loadFamilyFigures(db, authorityId, months), findTwin(db, authorityId, { kind, ...months })]);
  // A published report sends nobody to a draft: where the other comes later, its page leads there all the same.
  return { ...base, ...as, ...months, figures, twin: twin?.state === "published" || as.state === "draft" ? twin : null };
}

export function nothingToTell({ figures: { checked, time }, from, to }: FamiliesContent): MadeReport["nothing"] {
  return checked.plans > 0 || time.sent > 0 ? undefined : { message: `From ${periodInWords({ from, to })} no plan was audited and none was sent.`, cure: "Choose other months, or import ratings or the register." };
}

/** What is worth a second look: texts that only the council can write, and texts of people that are harder to read than families can be asked to. `oldest`: in years. */
export function familiesFaults(content: FamiliesContent, slots: Readonly<Record<string, TextSlot>>, { needed, oldest }: { needed: readonly string[]; oldest: number }): string[] {
  const hard = Object.entries(content.edits).flatMap(([id, text]) => {
    const [slot, age] = [slots[id], readingAge(text)];
    return slot === undefined || age === undefined || age <= oldest ? [] : [`“${slotName(slot)}” is written for readers of about ${Math.round(age)}. Shorter sentences and shorter words would help.`];
  });
  return [
    ...needed.flatMap((id) => (slots[id] === undefined || (content.edits[id] ?? "").trim() !== "" ? [] : [`“${slotName(slots[id])}” is still to be written: only you can know it.`])),
    ...hard, ...recommendationFaults(content),
  ];
}
