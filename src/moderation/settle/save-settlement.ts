import { recordInTrail } from "../../access/index.ts";
import { maybe, Problem, run, sql, transaction, type Db } from "../../platform/index.ts";
import type { Compared, Settlement } from "../compare/side-by-side.ts";
import { loadModeration, loadModerationHead } from "./load-moderation.ts";

export type SettlementToSave = { value: string; how: Settlement["how"]; reason: string };

/** Settlements as a form showed them: so that nobody overwrites one that they never saw. Empty where there was none. */
export const seenAs = (settlement: Settlement | undefined): string => (settlement === undefined ? "" : JSON.stringify([settlement.value, settlement.how, settlement.reason]));

function whose(row: Compared, value: string): Settlement["whose"] {
  if (value === (row.first?.value ?? "")) return "first";
  return value === (row.second?.value ?? "") ? "second" : "other";
}

/**
 * Keeps what was settled about one difference. `seen` is what the form had shown (`seenAs`). The same again changes nothing. Throws the
 * Problems `not-comparing`, `no-difference`, `no-such-answer`, `settled-meanwhile`.
 */
export function saveSettlement(db: Db, viewer: { authorityId: string; accountId: string }, id: string, criterionId: string, given: SettlementToSave, seen: string): Promise<void> {
  const { authorityId } = viewer;
  return transaction(db, async (tx) => {
    const head = await loadModerationHead(tx, authorityId, id, { forUpdate: true });
    const whole = head?.state === "comparing" ? await loadModeration(tx, authorityId, head) : undefined;
    if (head === undefined || whole === undefined) throw new Problem("not-comparing", "These ratings cannot be settled now.", { status: 409, cure: "Open the page again to see how it stands." });
    const row = whole.compared.find((each) => each.id === criterionId);
    if (row === undefined || !row.differs) throw new Problem("no-difference", "The two ratings do not differ here.", { status: 404, cure: "Go back to the comparison." });
    const isOption = given.value === "" || row.options === null || row.options.some((option) => option.value === given.value);
    if (!isOption) throw new Problem("no-such-answer", "This is not an answer to the question.", { status: 400, cure: "Choose one of the answers." });
    const before = await maybe<Settlement>(tx, sql`select value, whose, how, reason from settled_answer where authority_id = ${authorityId} and moderation_id = ${id} and criterion_id = ${criterionId}`);
    const next: Settlement = { ...given, whose: whose(row, given.value) };
    if (seenAs(before) === seenAs(next)) return;
    if (seenAs(before) !== seen) throw new Problem("settled-meanwhile", "Somebody else has settled this difference meanwhile. Nothing was overwritten.", { status: 409, cure: "See what they chose below, then save again if you do not agree." });
    await run(tx, sql`
      insert into settled_answer (authority_id, moderation_id, criterion_id, value, whose, how, reason)
      values (${authorityId}, ${id}, ${criterionId}, ${next.value}, ${next.whose}, ${next.how}, ${next.reason})
      on conflict (authority_id, moderation_id, criterion_id) do update set value = excluded.value, whose = excluded.whose, how = excluded.how, reason = excluded.reason`);
    await run(tx, sql`update moderation set state = 'comparing', revision = revision + 1 where authority_id = ${authorityId} and id = ${id}`);
    await recordInTrail(tx, viewer, [{ act: "settle-difference", subject: { kind: "moderation", id }, planId: head.planId, details: { criterion: criterionId, how: next.how, whose: next.whose } }]);
  });
}
