import type { Db } from "../../platform/index.ts";
import { fitManyFacets, type FacetResult } from "../../statistics/index.ts";
import { documentKeys } from "../compare/document-keys.ts";
import type { SeverityFilters } from "../compare/severity-filters.ts";
import { loadGroup } from "../agreement/load-group.ts";
import { loadJudgements, type LoadedJudgements } from "../agreement/load-judgements.ts";

export type SeverityData = LoadedJudgements & { raters: Map<string, string>; kinds: Map<string, string>; ratings: number; isCut: boolean };

/** Roles in which people rate for themselves: an agreed rating is nobody's own, and the program is left out unless asked for. */
const own = new Set(["audit", "moderation", "calibration", "panel-member", "external", "self"]);

/** More ratings than these would make the page wait: the model goes through every answer many times. More than a year of a council. */
export const severityLimit = 1500;

/** The answers that severity is told from: of the newest ratings that people made themselves. `seenBy` null: only figures over a whole programme will be shown. */
export async function loadSeverityData(db: Db, authorityId: string, filters: SeverityFilters, seenBy: string | null, programme?: string): Promise<SeverityData> {
  const group = { ...(filters.cycle !== undefined && { cycle: filters.cycle }), ...(filters.from !== undefined && { from: filters.from }), ...(filters.to !== undefined && { to: filters.to }) };
  const found = await loadGroup(db, authorityId, group, { seenBy, ...(programme !== undefined && { programme }), ...(filters.instrument !== undefined && { instrument: filters.instrument }), ...(filters.kind !== undefined && { kind: filters.kind }) }, severityLimit);
  const ratings = found.filter((rating) => own.has(rating.role) || (filters.program === "yes" && rating.role === "program"));
  const keys = documentKeys(ratings);
  const loaded = await loadJudgements(db, authorityId, ratings, (rating) => keys.get(rating.id) ?? rating.id);
  return { ...loaded, raters: new Map(ratings.map((rating) => [rating.raterId, rating.raterName])), kinds: new Map(ratings.map((rating) => [rating.raterId, rating.role])), ratings: ratings.length, isCut: found.length === severityLimit };
}

/** How strict raters are; the model is made of the answers alone. */
export const severityOf = (data: SeverityData): FacetResult => fitManyFacets(data.judgements);
