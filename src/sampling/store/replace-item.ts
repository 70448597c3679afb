import { many, newId, Problem, run, sql, transaction, type Db } from "../../platform/index.ts";
import { nextInOrder } from "../draw/next-in-order.ts";
import { listUnits } from "../frame/list-units.ts";
import type { Drawer, SamplingHooks } from "../hooks.ts";
import type { DrawProof, ProofItem, ProofReplacement } from "../proof/draw-proof.ts";
import { sealProof } from "../proof/seal-proof.ts";
import { insertItems, type ItemToInsert } from "./insert-items.ts";
import { listItems } from "./list-items.ts";
import { loadSample } from "./load-sample.ts";
import { momentOf } from "./moment-of.ts";
import { lockCycle, referenceOf, refuseClosed } from "./lock-cycle.ts";
import { noSuchSample, refuseWithdrawn } from "./sample-problems.ts";
import { takeAdvice } from "./take-advice.ts";

type Asked = { sampleId: string; itemId: string; reason: string };

/** The ids among these that may not be audited any more: the family opted out after the draw, or the plan has ceased. */
async function notUsable(tx: Db, authorityId: string, ids: readonly string[]): Promise<Set<string>> {
  const rows = await many<{ id: string }>(tx, sql`
    select u.id from (
      select id, plan_id from plan_version where authority_id = ${authorityId} and id = any(${[...ids]}::uuid[])
      union all select id, plan_id from document where authority_id = ${authorityId} and id = any(${[...ids]}::uuid[])) u
    join plan p on p.authority_id = ${authorityId} and p.id = u.plan_id
    join person c on c.authority_id = p.authority_id and c.id = p.person_id
    where c.audit_opt_out_on is not null or p.status = 'ceased'`);
  return new Set(rows.map((row) => row.id));
}

const usedUnits = (proof: DrawProof) => new Set([...proof.drawn.map((item) => item.unit), ...proof.replacements.flatMap((each) => [...each.passedOver, ...(each.in === null ? [] : [each.in.unit])])]);

/**
 * Takes a document that cannot be used out of its sample and draws the next of its stratum, in the very order of the draw. Advice of a plan goes and comes with
 * the plan; advice by itself, and what was chosen by hand, leaves with nothing in its place. The proof gets an entry and a new seal. The id of what came
 * in is null where nothing did. Throws the Problems `no-such-sample`, `no-such-item`, `sample-withdrawn`, `cycle-closed`, `already-out` and `already-audited`.
 */
export function replaceItem(db: Db, drawer: Drawer, { sampleId, itemId, reason }: Asked, afterReplace?: SamplingHooks["afterReplace"]): Promise<{ newItemId: string | null }> {
  const { authorityId } = drawer;
  return transaction(db, async (tx) => {
    const before = await loadSample(tx, authorityId, sampleId);
    if (before === undefined) throw noSuchSample();
    const cycle = await lockCycle(tx, authorityId, before.cycleId);
    refuseClosed(cycle);
    // Again, now that nobody else can change it.
    const sample = (await loadSample(tx, authorityId, sampleId)) ?? before;
    refuseWithdrawn(sample);
    const items = await listItems(tx, authorityId, sampleId);
    const item = items.find((each) => each.id === itemId);
    if (item === undefined) throw new Problem("no-such-item", "There is no such document in this sample.", { status: 404, cure: "Go back to the sample and choose again." });
    if (item.state !== "in") throw new Problem("already-out", "This document was replaced or taken out already.", { status: 409, cure: "Go back to the sample to see what took its place." });
    if (item.isAudited) throw new Problem("already-audited", "An audit of this document is handed in, so it stays in the sample.", { status: 409, cure: "Withdraw that audit first, with a reason, if it must not count." });

    const { proof, design } = sample;
    const out = item.versionId ?? item.documentId ?? "";
    const isFramed = proof.frame.list.some(([id]) => id === out) && design.purpose !== "chosen";
    const framed = proof.frame.list.map(([id, stratum, risk]) => ({ id, stratum, ...(risk !== undefined && { risk }) }));
    const barred = isFramed ? await notUsable(tx, authorityId, framed.filter((unit) => unit.stratum === item.stratum).map((unit) => unit.id)) : new Set<string>();
    const rule = { purpose: design.purpose, ...(design.risk && { risk: design.risk }), seed: sample.seed };
    const { next, passedOver } = isFramed ? nextInOrder(framed, item.stratum, usedUnits(proof), rule, (id) => !barred.has(id)) : { next: undefined, passedOver: [] };

    const first = items.length + 1;
    const named = (position: number) => referenceOf(cycle, cycle.items + position - items.length);
    const incoming = next === undefined ? undefined : await itemOf(tx, drawer, sample.cycleId, [...design.frame.kinds], next, { position: first, reference: named(first), unit: next, stratum: item.stratum, probability: item.probability });
    const advice = await takeAdvice(tx, authorityId, incoming?.versionId ? [incoming] : [], { cycleId: sample.cycleId, kinds: design.advice, from: first + 1, referenceOf: named });
    if (incoming !== undefined) await insertItems(tx, authorityId, { sampleId, cycleId: sample.cycleId }, [incoming, ...advice.items]);

    const goesWith = new Set(item.versionId === null ? [] : [...proof.advice, ...proof.replacements.flatMap((each) => each.advice)].filter((each) => each.of === out).map((each) => each.unit));
    const leaving = [item, ...items.filter((each) => each.state === "in" && each.documentId !== null && goesWith.has(each.documentId) && !each.isAudited)];
    for (const each of leaving) {
      const isItself = each.id === item.id;
      await run(tx, sql`
        update sample_item set state = ${isItself && incoming ? "replaced" : "out"}, reason = ${isItself ? reason : `Its plan was taken out: ${reason}`}, replaced_by = ${isItself ? (incoming?.id ?? null) : null}
        where authority_id = ${authorityId} and id = ${each.id}`);
    }
    const entry: ProofReplacement = { out, reason, at: momentOf(drawer).toISOString(), by: drawer.accountId, passedOver, in: incoming === undefined ? null : proofItemOf(incoming), advice: advice.proof };
    const changed = sealProof({ ...proof, replacements: [...proof.replacements, entry] });
    await run(tx, sql`update sample set proof = ${JSON.stringify(changed)}::jsonb where authority_id = ${authorityId} and id = ${sampleId}`);
    for (const each of leaving) await afterReplace?.(tx, drawer, { sampleId, oldItemId: each.id, newItemId: each.id === item.id ? (incoming?.id ?? null) : null, reason });
    return { newItemId: incoming?.id ?? null };
  });
}

const proofItemOf = ({ position, reference, unit, stratum, probability }: ProofItem): ProofItem => ({ position, reference, unit, stratum, probability });

async function itemOf(tx: Db, drawer: Drawer, cycleId: string, kinds: readonly string[], id: string, item: ProofItem): Promise<ItemToInsert> {
  const [unit] = await listUnits(tx, drawer.authorityId, { kinds, cycleId, today: drawer.today, ids: [id] });
  if (unit === undefined) throw new Error("a document of the frame is not there any more");
  const isPlan = unit.family === "plan";
  return { ...item, id: newId(), kind: unit.kind, planId: unit.planId, versionId: isPlan ? id : null, documentId: isPlan ? null : id };
}
