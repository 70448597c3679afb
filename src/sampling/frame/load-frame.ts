import { many, sql, type Db } from "../../platform/index.ts";
import { applyFrameRule, type TakenOut } from "../draw/apply-frame-rule.ts";
import type { FramedUnit, FrameUnit } from "../draw/frame-unit.ts";
import { listStrata, type StratumSize } from "../draw/list-strata.ts";
import type { SampleDesign } from "../draw/sample-design.ts";
import { stratumOf } from "../draw/stratum-of.ts";
import { listUnits } from "./list-units.ts";

/** `found`: documents of the design's kinds before any rule. `missing`: references that were chosen and gave no document. */
export type Frame = { found: number; takenOut: TakenOut[]; units: FrameUnit[]; framed: FramedUnit[]; strata: StratumSize[]; missing: string[] };

const riskOf = (unit: FrameUnit, design: SampleDesign): FramedUnit["risk"] =>
  design.purpose !== "risk" ? undefined : design.risk === "most-findings" ? (unit.findings ?? 0) : (unit.reviewedOn ?? undefined);

const plansOf = (db: Db, authorityId: string, references: readonly string[]) =>
  many<{ id: string; reference: string }>(db, sql`
    select id, lower(reference) as reference from plan where authority_id = ${authorityId} and lower(reference) = any(${references.map((text) => text.toLowerCase())}::text[])`);

async function expectedParts(db: Db, authorityId: string, { frame }: SampleDesign) {
  const kinds = await many<{ name: string }>(db, sql`select name from document_kind where id = any(${[...frame.kinds]}::text[]) order by position, id`);
  const teams = await many<{ name: string }>(db, sql`
    select name from team where authority_id = ${authorityId} and ${frame.teams.length > 0 ? sql`id = any(${[...frame.teams]}::uuid[])` : sql`is_active`} order by position, lower(name)`);
  return { kind: kinds.map((each) => each.name), team: teams.map((each) => each.name) };
}

/** The frame of a design as it stands now: which documents could be drawn, in which strata, and how many each rule took out. */
export async function loadFrame(db: Db, authorityId: string, asked: { design: SampleDesign; cycleId: string; today: string }): Promise<Frame> {
  const { design, cycleId, today } = asked;
  const named = design.purpose === "chosen" ? await plansOf(db, authorityId, design.chosen?.references ?? []) : undefined;
  const all = await listUnits(db, authorityId, { kinds: design.frame.kinds, cycleId, today, ...(named && { planIds: named.map((plan) => plan.id) }) });
  const { units, takenOut } = applyFrameRule(all, design.frame, { purpose: design.purpose, today, ...(design.risk && { risk: design.risk }) });
  const framed = units.map((unit): FramedUnit => {
    const risk = riskOf(unit, design);
    return { id: unit.id, stratum: stratumOf(unit, design.divide), ...(risk !== undefined && { risk }) };
  });
  const plans = new Set(units.map((unit) => unit.planId));
  const missing = (design.chosen?.references ?? []).filter((reference) => named !== undefined && !named.some((plan) => plan.reference === reference.toLowerCase() && plans.has(plan.id)));
  const strata = listStrata(framed, design.divide, await expectedParts(db, authorityId, design), design.allocation);
  return { found: all.length, takenOut, units, framed, strata, missing };
}
