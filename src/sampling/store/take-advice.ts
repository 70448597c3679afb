import { newId, type Db } from "../../platform/index.ts";
import { ADVICE_STRATUM } from "../draw/sample-design.ts";
import { listAdvice } from "../frame/list-advice.ts";
import type { ProofAdvice, ProofItem } from "../proof/draw-proof.ts";
import type { ItemToInsert } from "./insert-items.ts";

type Plan = Pick<ProofItem, "unit" | "probability"> & { planId: string };
type Asked = { cycleId: string; kinds: readonly string[]; from: number; referenceOf: (position: number) => string; newId?: () => string };

/** The advice that belongs to drawn plans, each as likely as its plan. `from` is the first position; `referenceOf` names an item by its position. */
export async function takeAdvice(tx: Db, authorityId: string, plans: readonly Plan[], asked: Asked): Promise<{ proof: ProofAdvice[]; items: ItemToInsert[] }> {
  if (asked.kinds.length === 0 || plans.length === 0) return { proof: [], items: [] };
  const found = await listAdvice(tx, authorityId, asked.cycleId, plans.map((plan) => plan.planId), asked.kinds);
  const taken = plans.flatMap((plan) => found.filter((advice) => advice.planId === plan.planId).map((advice) => ({ plan, advice })));
  const rows = taken.map(({ plan, advice }, at) => {
    const position = asked.from + at;
    const item = { position, reference: asked.referenceOf(position), unit: advice.id, stratum: ADVICE_STRATUM, probability: plan.probability };
    return { proof: { ...item, of: plan.unit }, item: { ...item, id: (asked.newId ?? newId)(), kind: advice.kind, planId: advice.planId, versionId: null, documentId: advice.id } };
  });
  return { proof: rows.map((row) => row.proof), items: rows.map((row) => row.item) };
}
