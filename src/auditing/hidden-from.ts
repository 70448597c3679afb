import { maybe, sql, type Db } from "../platform/index.ts";

/**
 * Whether a rating `r` is to be kept from a person: they have still to rate the same document themselves, so others' answers (and the reading
 * program's, unless the programme shows them) would steer theirs. It is the same document by the audit's reference, the file, or the plan's
 * version; a person's own ratings are never kept from them.
 */
const isHidden = (accountId: string) => sql`exists (
  select 1 from assignment s
  join sample_item t on t.authority_id = s.authority_id and t.id = s.item_id
  join cycle c on c.authority_id = s.authority_id and c.id = s.cycle_id
  join programme p on p.authority_id = c.authority_id and p.id = c.programme_id
  where s.authority_id = r.authority_id and s.account_id = ${accountId} and s.state in ('assigned','started','sent-back')
    and (lower(r.reference) = lower(t.reference) or r.document_id = t.document_id
      or (r.plan_version_id = t.plan_version_id and (r.document_kind is null or r.document_kind = t.document_kind)))
    and (r.role <> 'program' or p.suggestions <> 'shown')
    and not exists (select 1 from rater k where k.authority_id = r.authority_id and k.id = r.rater_id and k.account_id = s.account_id))`;

/** A condition on ratings `r`: not kept from this person. */
export const notHiddenFrom = (accountId: string) => sql`not ${isHidden(accountId)}`;

/** Whether this one rating is kept from this person. */
export async function isHiddenFrom(db: Db, authorityId: string, accountId: string, ratingId: string): Promise<boolean> {
  return (await maybe(db, sql`select 1 from rating r where r.authority_id = ${authorityId} and r.id = ${ratingId} and ${isHidden(accountId)}`)) !== undefined;
}
