import { createHash } from "node:crypto";
import { recordInTrail } from "../../access/index.ts";
import { Problem, transaction, type Db } from "../../platform/index.ts";
import { asTyped, paragraphsOf } from "../dip-sample/text-of.ts";
import { makeDraft } from "../kinds/make-draft.ts";
import { reportKinds } from "../kinds/report-kinds.ts";
import { findReport, lockReport, saveEdits } from "../store.ts";
import type { Actor } from "./actor.ts";
import { notADraft, reportNotFound } from "./report-not-found.ts";

export const longestText = 20_000;

/** What a form was opened with; another value at saving means that somebody else has changed the text meanwhile. */
export function versionOfText(edit: string | undefined): string {
  return edit === undefined ? "program" : createHash("sha256").update(edit).digest("hex").slice(0, 16);
}

export type EditedText =
  | { outcome: "saved" }
  /** Nothing was saved. `theirs` stands now: null where they went back to the program's words. */
  | { outcome: "conflict"; theirs: string | null; version: string };

/**
 * Puts a person's words in place of the program's. `text` null goes back to the program's words, and so does a text that
 * equals them (they then keep following the data); an empty text leaves the block out of the report.
 */
export async function editText(db: Db, actor: Actor, change: { reportId: string; block: string; text: string | null; version: string }): Promise<EditedText> {
  const { block } = change;
  const found = await findReport(db, actor.authorityId, change.reportId);
  if (found !== undefined && !Object.hasOwn(reportKinds[found.kind].texts, block)) throw new Problem("no-such-text", "The report has no such text.", { status: 404, cure: "Go back to the report and choose a text." });
  if (change.text !== null && change.text.length > longestText) {
    throw new Problem("text-too-long", "The text is too long.", { cure: `Use ${longestText.toLocaleString("en-GB")} characters at most.` });
  }
  const report = found;
  if (report === undefined) throw reportNotFound();
  if (report.state !== "draft") throw notADraft();
  const own = change.text === null ? undefined : asTyped(paragraphsOf(change.text));
  const programs = own === undefined || own === "" ? undefined : asTyped((await makeDraft(db, actor.authorityId, report)).words(block));
  const edit = own === programs ? undefined : own;
  return transaction(db, async (tx): Promise<EditedText> => {
    const locked = await lockReport(tx, actor.authorityId, change.reportId);
    if (locked === undefined) throw reportNotFound();
    if (locked.state !== "draft") throw notADraft();
    const standing = locked.edits[block];
    if (standing === edit) return { outcome: "saved" };
    if (versionOfText(standing) !== change.version) return { outcome: "conflict", theirs: standing ?? null, version: versionOfText(standing) };
    const { [block]: _, ...others } = locked.edits;
    await saveEdits(tx, actor.authorityId, change.reportId, edit === undefined ? others : { ...others, [block]: edit });
    await recordInTrail(tx, actor, [{ act: "change-report", subject: { kind: "report", id: change.reportId }, details: { text: block, own: edit !== undefined } }]);
    return { outcome: "saved" };
  });
}
