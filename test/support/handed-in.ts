import { storeRatings } from "../../src/auditing/index.ts";
import { criteriaOf, loadInstrument } from "../../src/instruments/index.ts";
import { maybe, newId, one, run, sql, type Db } from "../../src/platform/index.ts";

export type AnswersToHandIn = Readonly<Record<string, string | { value: string; comment?: string; evidence?: string }>>;
export type HandInOptions = { accountId?: string; answers?: AnswersToHandIn; judgements?: Record<string, string | string[]>; facts?: Record<string, string | number | boolean>; ratedOn?: string; otherwise?: string };

async function raterOf(db: Db, authorityId: string, accountId: string): Promise<string> {
  const found = await maybe<{ id: string }>(db, sql`select id from rater where authority_id = ${authorityId} and account_id = ${accountId}`);
  if (found !== undefined) return found.id;
  const id = newId();
  await run(db, sql`
    insert into rater (authority_id, id, name, kind, account_id)
    select ${authorityId}, ${id}, name, 'person', id from account where authority_id = ${authorityId} and id = ${accountId}`);
  return id;
}

/**
 * An assignment handed in as the audit form hands it in: every criterion answered `otherwise` ("Yes" unless said) but for `answers`. Gives the
 * rating's id.
 */
export async function handIn(db: Db, authorityId: string, assignmentId: string, options: HandInOptions = {}): Promise<string> {
  const row = await one<{ accountId: string | null; hash: string; role: "audit"; reference: string; planId: string; versionId: string; kind: string; ratingId: string | null }>(db, sql`
    select s.account_id as "accountId", s.instrument_hash as hash, s.role, t.reference, t.plan_id as "planId", t.plan_version_id as "versionId", t.document_kind as kind, s.rating_id as "ratingId"
    from assignment s join sample_item t on t.authority_id = s.authority_id and t.id = s.item_id where s.authority_id = ${authorityId} and s.id = ${assignmentId}`);
  const accountId = options.accountId ?? row.accountId ?? "";
  const found = await loadInstrument(db, authorityId, row.hash);
  if (found === undefined) throw new Error("there is no such tool");
  const answers = criteriaOf(found.instrument).flatMap(({ criterion }) => {
    const given = options.answers?.[criterion.id] ?? options.otherwise ?? "Yes";
    if (given === "") return [];
    return [{ criterionId: criterion.id, ...(typeof given === "string" ? { value: given } : given) }];
  });
  const [ratingId = ""] = await storeRatings(db, authorityId, found.instrument, [{
    id: row.ratingId ?? newId(), reference: row.reference, role: row.role, raterId: await raterOf(db, authorityId, accountId), planId: row.planId, planVersionId: row.versionId, documentKind: row.kind,
    ratedOn: options.ratedOn ?? "2020-10-01", facts: options.facts ?? { yearGroup: 4, amended: false }, judgements: options.judgements ?? {}, answers,
  }]);
  await run(db, sql`
    update assignment set account_id = ${accountId}, rating_id = ${ratingId}, state = 'handed-in', handed_in_at = now(), revision = revision + 1
    where authority_id = ${authorityId} and id = ${assignmentId}`);
  return ratingId;
}
