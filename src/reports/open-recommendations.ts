import type { Db } from "../platform/index.ts";
import { listRecommendations, type RecommendationRow } from "./recommendations/store.ts";

/** Recommendations of published reports that are not done yet, the earliest due first; `overdueOn`: only those due before that day. */
export function openRecommendations(db: Db, authorityId: string, filter: { overdueOn?: string } = {}): Promise<RecommendationRow[]> {
  return listRecommendations(db, authorityId, { states: ["open", "in-progress"], ...filter });
}
