import { criteriaOf, loadInstrument } from "../../../instruments/index.ts";
import { many, sql, type Db } from "../../../platform/index.ts";
import { fullPoints } from "../../dip-sample/full-points.ts";

/** A criterion's scale in one version of a tool: `scale` names its options (empty: free text, which is no answer to count), `most` are its full points. */
export type CriterionScale = { hash: string; criterion_id: string; scale: string; most: number | null };

/** The scales of every version that this authority has ratings by: about a hundred rows each, which SQL joins to the answers. */
export async function criterionScales(db: Db, authorityId: string): Promise<CriterionScale[]> {
  const versions = await many<{ hash: string }>(db, sql`
    select v.hash from instrument_version v where exists (select 1 from rating r where r.authority_id = ${authorityId} and r.instrument_hash = v.hash)`);
  const found = await Promise.all(versions.map(({ hash }) => loadInstrument(db, authorityId, hash)));
  return found.flatMap((stored) => {
    if (stored === undefined) return [];
    const most = new Map(fullPoints(stored.instrument).map(({ criterionId, points }) => [criterionId, points]));
    return criteriaOf(stored.instrument).map(({ criterion, scale }) => ({
      hash: stored.hash, criterion_id: criterion.id, most: most.get(criterion.id) ?? null,
      scale: scale.type === "choice" ? scale.options.map((option) => option.value).join(", ") : scale.type === "number" ? `${scale.from} to ${scale.to}` : "",
    }));
  });
}
