import { many, sql, type Db } from "../../../platform/index.ts";
import { lastDayOf } from "../../dip-sample/months.ts";
import { criterionScales } from "../../facts/sql/criterion-scales.ts";
import { agreementFigures, type AgreementFigures, type SideJudgement } from "../figures/agreement-figures.ts";
import type { Months } from "../figures/quality-figures.ts";

const thereToRate = sql`r.state = 'submitted' and coalesce(r.facts ->> 'absent' = 'true', false) = false`;

/**
 * Auditors beside moderators: second ratings that were handed in in these months, with the first rating of the same audit by the same tool, whenever it was made. Two
 * queries, each by an index: the references of second ratings, then all their ratings.
 */
export async function loadAgreement(db: Db, authorityId: string, { from, to }: Months): Promise<AgreementFigures> {
  const second = await many<{ reference: string }>(db, sql`
    select distinct lower(r.reference) as reference from rating r
    where r.authority_id = ${authorityId} and r.role = 'moderation' and r.rated_on between ${`${from}-01`}::date and ${lastDayOf(to)}::date and ${thereToRate}`);
  if (second.length === 0) return agreementFigures([]);
  const answers = await many<{ reference: string; role: string; rater: string; tool: string; hash: string; criterion: string; points: number }>(db, sql`
    select lower(r.reference) as reference, r.role, r.rater_id as rater, v.instrument_id as tool, r.instrument_hash as hash, a.criterion_id as criterion, a.points::float8 as points
    from rating r join instrument_version v on v.hash = r.instrument_hash
    join answer a on a.authority_id = r.authority_id and a.rating_id = r.id and a.points is not null
    where r.authority_id = ${authorityId} and lower(r.reference) = any(${second.map(({ reference }) => reference)}::text[]) and r.role in ('audit','panel','moderation') and ${thereToRate}
    order by r.rated_on, r.id, a.criterion_id`);
  const scales = new Map((await criterionScales(db, authorityId)).map((scale) => [`${scale.hash} ${scale.criterion_id}`, scale]));
  return agreementFigures(answers.flatMap(({ reference, role, rater, tool, hash, criterion, points }): SideJudgement[] => {
    const scale = scales.get(`${hash} ${criterion}`);
    const most = scale?.most ?? null;
    return scale === undefined || most === null || most <= 0 ? [] : [{
      document: reference, criterion: `${tool}/${criterion}`, rater, scale: scale.scale, points, most, tool, side: role === "moderation" ? "moderator" : "auditor",
    }];
  }));
}
