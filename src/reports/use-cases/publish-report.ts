import { recordInTrail } from "../../access/index.ts";
import { Problem, transaction, type Db } from "../../platform/index.ts";
import { reportFormats } from "../formats/index.ts";
import { hashOfBytes, hashOfData, type FrozenReport } from "../frozen-report.ts";
import { makeDraft } from "../kinds/make-draft.ts";
import { holdLogo } from "../logo/store.ts";
import { findReport, insertFile, lockReport, saveCorrected, savePublished } from "../store.ts";
import type { Actor } from "./actor.ts";
import { drawReport } from "./draw-report.ts";
import { openReport, type OpenReport } from "./open-report.ts";
import { reportNotFound } from "./report-not-found.ts";

/** Says whether a report still is what somebody looked at. */
export function versionOfReport({ document }: Pick<OpenReport, "document">): string {
  return hashOfData(document).slice(0, 16);
}

const changed = () => new Problem("report-changed", "The report has changed since you looked at it: somebody has edited it, or ratings have come in. Nothing was published.", {
  status: 409, cure: "Read it again, then publish it.",
});

/**
 * Freezes a draft: figures, words and recommendations as they stand, and its files in every format, byte for byte. `seen` is
 * the version that the person looked at (`versionOfReport`); where the draft has changed since, nothing is published.
 * Publishing what is published already does nothing: a double click publishes once.
 */
export async function publishReport(db: Db, actor: Actor, id: string, options: { baseUrl: string | null; seen?: string }): Promise<{ isNew: boolean }> {
  const report = await findReport(db, actor.authorityId, id);
  if (report === undefined) throw reportNotFound();
  if (report.state === "published") return { isNew: false };
  if (report.state === "withdrawn") throw new Problem("report-withdrawn", "This report was withdrawn and cannot be published again.", { status: 409, cure: "Make another report of the same period." });
  if (options.seen !== undefined) {
    const open = await openReport(db, actor.authorityId, id);
    if (open === undefined || open.report.state !== "draft" || versionOfReport(open) !== options.seen) throw changed();
  }
  const { content, document } = await makeDraft(db, actor.authorityId, report, { state: "published", publishedOn: actor.today });
  const frozen: FrozenReport = { document, content };
  const files: { format: string; content: Uint8Array; sha256: string }[] = [];
  for (const { id: format } of reportFormats) {
    const bytes = await drawReport(db, actor.authorityId, frozen.document, format, options.baseUrl);
    files.push({ format, content: bytes, sha256: hashOfBytes(bytes) });
  }
  return transaction(db, async (tx) => {
    const locked = await lockReport(tx, actor.authorityId, id);
    if (locked === undefined) throw reportNotFound();
    if (locked.state === "published") return { isNew: false };
    // Drawing the files takes a second or two, in which somebody may have saved a text.
    if (locked.state !== "draft" || locked.revision !== report.revision) throw changed();
    // The picture that its files bear must stay for its page.
    if (document.logo && !(await holdLogo(tx, actor.authorityId, document.logo.sha256))) throw changed();
    if (report.correctionOf !== null) await saveCorrected(tx, actor.authorityId, report.correctionOf, id);
    await savePublished(tx, actor.authorityId, id, { frozen, sha256: hashOfData(frozen), accountId: actor.accountId, on: actor.today });
    for (const file of files) await insertFile(tx, actor.authorityId, id, file);
    await recordInTrail(tx, actor, [{ act: "publish-report", subject: { kind: "report", id: id }, details: { kind: report.kind, ...(report.correctionOf !== null && { corrects: report.correctionOf }) } }]);
    return { isNew: true };
  });
}
